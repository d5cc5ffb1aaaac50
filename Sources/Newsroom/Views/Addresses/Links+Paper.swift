public import Markup

extension Links {
  /// A part of the paper at the desk, such as `/desk/paper/en/sections/7`.
  public static func deskPaper(_ parts: String...) -> Link {
    Link(path: ["desk", "paper"] + parts)
  }

  /// A form below a part of the paper, such as `merge`.
  public static func deskPaper(_ link: Link, _ form: String) -> Link {
    Link(link.address + "/" + form)
  }

  /// A list of the paper with a query, without what is empty.
  public static func deskPaper(
    _ link: Link, query: KeyValuePairs<String, String>
  ) -> Link {
    let pairs = query.filter { !$0.value.isEmpty }.map { (name: $0.key, value: $0.value) }
    let segments = link.address.split(separator: "/").map { String($0) }
    return Link(path: segments, query: pairs)
  }

  /// Where an edition's front is arranged, or that of a section.
  public static func deskFront(_ language: String, section: String?) -> Link {
    Link(
      path: ["desk", "paper", language, "front"],
      query: section.map { [(name: "section", value: $0)] } ?? [])
  }

  /// Where a standing page of an edition is written.
  public static func deskPage(_ language: String, _ slug: String) -> Link {
    Link(path: ["desk", "paper", language, "pages", "edit", slug])
  }
}
