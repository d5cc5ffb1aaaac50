/// A news agency whose copy the paper carries, as one language names it.
public struct Agency: Sendable, Hashable {
  /// The agency's identity, the same in every language.
  public var id: ID<Agency>
  /// Its part of the address.
  public var slug: String
  /// Its name in the language asked for.
  public var name: String
  /// A sentence or two about it, as plain text.
  public var description: String
  /// The agency's own site.
  public var address: String?

  /// Makes an agency.
  public init(
    id: ID<Agency>, slug: String, name: String, description: String = "", address: String? = nil
  ) {
    self.id = id
    self.slug = slug
    self.name = name
    self.description = description
    self.address = address
  }
}
