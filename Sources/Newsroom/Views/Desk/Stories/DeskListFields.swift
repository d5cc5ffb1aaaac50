public import Markup
public import News

/// What the address of a list of the desk says: which list, and how it is filtered.
public struct DeskListFields: Sendable, Hashable {
  /// The list; nil for the one that whoever looks sees first.
  public var view: DeskView?
  /// One edition; nil for all.
  public var edition: ID<Edition>?
  /// One section; nil for all.
  public var section: ID<Section>?
  /// Whom the stories are assigned to; nil for anybody.
  public var owner: ID<Account>?
  /// The name of somebody in the byline; empty for anybody.
  public var author = ""
  /// How far the work has come; nil for any state.
  public var state: StoryState?
  /// The name of a topic; empty for any.
  public var topic = ""
  /// Words that the text has; empty for any.
  public var text = ""

  /// Says nothing.
  public init() {}

  /// The parameters of the address, without what says nothing.
  public var parameters: [(name: String, value: String)] {
    let all = [
      ("view", view?.rawValue ?? ""), ("place", place), ("state", state?.rawValue ?? ""),
      ("owner", owner.map { String($0.rawValue) } ?? ""), ("author", author),
      ("topic", topic), ("q", text),
    ]
    return all.filter { !$0.1.isEmpty }.map { (name: $0.0, value: $0.1) }
  }

  /// The parameters as the text of a query.
  public var query: String { URLEncoding.query(parameters) }

  /// Edition or section as one field has them: `e2`, `s12`.
  public var place: String {
    get {
      section.map { "s\($0.rawValue)" } ?? edition.map { "e\($0.rawValue)" } ?? ""
    }
    set {
      let number = Int64(newValue.dropFirst())
      section = newValue.hasPrefix("s") ? number.map(ID.init(rawValue:)) : nil
      edition = newValue.hasPrefix("e") ? number.map(ID.init(rawValue:)) : nil
    }
  }

  /// Whether anything but the list itself is said.
  public var isFiltered: Bool {
    var bare = DeskListFields()
    bare.view = view
    return self != bare
  }

  /// The address of the list, or of a part of it.
  public func link(_ part: ListPart? = nil) -> Link {
    var query = parameters
    switch part {
    case .older(let mark): query.append((name: "before", value: mark))
    case .newer(let mark): query.append((name: "after", value: mark))
    case nil: break
    }
    return Link(path: ["desk"], directory: true, query: query)
  }
}
