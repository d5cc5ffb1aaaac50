public import Feeds
import Markup
public import News
import Text
public import Times

/// Reads a Markdown file whose front matter names a standing page, such as "About" or a policy.
public enum PageFile {
  private static let fields = ["page", "edition", "title", "role"]

  /// Whether a file is a standing page and not a story.
  public static func isPage(_ file: FrontMatter) -> Bool {
    file.fields.contains { $0.key == "page" }
  }

  /// Makes the page; fails with every fault of the file at once.
  ///
  /// `edition` gives the edition in a language; nil when there is none.
  public static func page(
    _ file: FrontMatter, at now: Instant, edition: (String) -> Edition?
  ) throws(InputFaults) -> Page {
    var fields = Fields(file.fields, known: fields, noun: "a standing page")
    let slug = fields.text("page")
    let language = fields.text("edition")
    let title = fields.text("title")
    let role = fields.text("role", otherwise: Page.Role.other.rawValue)
    if !slug.isEmpty, !Slug.isValid(slug) {
      fields.fault("page", "“\(slug)” cannot stand in an address; “\(Slug.make(slug))” could.")
    }
    if ReservedSlug.contains(slug) {
      fields.fault("page", "“\(slug)” is an address of the program itself.")
    }
    let known = Page.Role.allCases.map(\.rawValue).joined(separator: ", ")
    if Page.Role(rawValue: role) == nil { fields.fault("role", "is one of \(known).") }
    let home = edition(language)
    if home == nil, !language.isEmpty { fields.fault("edition", "there is none in \(language).") }
    try fields.check()
    guard let home, let role = Page.Role(rawValue: role) else {
      preconditionFailure("its fault was thrown")
    }
    return Page(
      edition: home.id, slug: slug, title: title, markdown: file.body,
      body: Markdown.story(file.body) { _ in nil }.string, modified: now, role: role)
  }
}
