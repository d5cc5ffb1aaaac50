public import News

/// What a reader asks of their own list: the fields of its form.
public struct SavedFields: Sendable, Hashable {
  /// Which part of the list.
  public var view: SavedView
  /// The words, as typed; empty for no search.
  public var text: String
  /// Stories of this section alone: the language of its edition, a slash, and its slug.
  public var section: String?

  /// Makes a query.
  public init(_ view: SavedView = .current, text: String = "", section: String? = nil) {
    self.view = view
    self.text = text
    self.section = section
  }

  /// Whether it asks for less than a whole part of the list.
  public var isNarrowed: Bool { !text.isEmpty || section != nil }

  /// The fields that are not at their defaults, in the order of the form.
  public var parameters: [(name: String, value: String)] {
    var fields: [(name: String, value: String)] = []
    if view != .current { fields.append((name: "show", value: view.rawValue)) }
    if !text.isEmpty { fields.append((name: "q", value: text)) }
    if let section { fields.append((name: "section", value: section)) }
    return fields
  }
}
