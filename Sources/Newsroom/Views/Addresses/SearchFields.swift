public import Times

/// What a reader asks of the search page: the fields of its form.
public struct SearchFields: Sendable, Hashable {
  /// The words, as typed.
  public var text: String
  /// Only this section, by its slug.
  public var section: String?
  /// Not published before this day.
  public var from: CivilDate?
  /// Not published after this day.
  public var to: CivilDate?
  /// Which hits come first.
  public var order: Order

  /// Makes a query.
  public init(
    _ text: String = "", section: String? = nil, from: CivilDate? = nil, to: CivilDate? = nil,
    order: Order = .best
  ) {
    self.text = text
    self.section = section
    self.from = from
    self.to = to
    self.order = order
  }

  /// Which hits come first.
  public enum Order: String, Sendable, Hashable, CaseIterable {
    /// Those that fit best.
    case best
    /// The newest.
    case newest
  }

  /// The fields that are not at their defaults, in the order of the form.
  public var parameters: [(name: String, value: String)] {
    var fields = [(name: "q", value: text)]
    if let section { fields.append((name: "section", value: section)) }
    if let from { fields.append((name: "from", value: ISO8601.string(from))) }
    if let to { fields.append((name: "to", value: ISO8601.string(to))) }
    if order != .best { fields.append((name: "order", value: order.rawValue)) }
    return fields
  }
}
