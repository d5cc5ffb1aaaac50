/// What a story is about, such as a place, a person in the news or a running matter.
public struct Topic: Sendable, Hashable {
  /// The topic's identity.
  public var id: ID<Topic>
  /// The edition that it belongs to.
  public var edition: ID<Edition>
  /// Its part of the address.
  public var slug: String
  /// Its name in the edition's language.
  public var name: String

  /// Makes a topic.
  public init(id: ID<Topic>, edition: ID<Edition>, slug: String, name: String) {
    self.id = id
    self.edition = edition
    self.slug = slug
    self.name = name
  }
}
