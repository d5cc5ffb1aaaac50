/// A standing part of an edition, such as World or Culture.
public struct Section: Sendable, Hashable {
  /// The section's identity.
  public var id: ID<Section>
  /// The edition that it belongs to.
  public var edition: ID<Edition>
  /// Its part of the address.
  public var slug: String
  /// Its name in the edition's language.
  public var name: String
  /// A sentence for its front and for feeds.
  public var description: String

  /// Makes a section.
  public init(
    id: ID<Section>, edition: ID<Edition>, slug: String, name: String, description: String = ""
  ) {
    self.id = id
    self.edition = edition
    self.slug = slug
    self.name = name
    self.description = description
  }
}
