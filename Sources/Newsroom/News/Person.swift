/// Somebody who writes, photographs or edits for the paper, as one language names them.
public struct Person: Sendable, Hashable {
  /// The person's identity, the same in every language.
  public var id: ID<Person>
  /// Their part of the address.
  public var slug: String
  /// Their name in the language asked for.
  public var name: String
  /// What they do at the paper, such as "Foreign editor".
  public var role: String
  /// A few sentences about them, as plain text.
  public var biography: String
  /// A picture of them, with its alternative text in that language and its credit.
  public var picture: Picture?

  /// Makes a person.
  public init(
    id: ID<Person>, slug: String, name: String, role: String = "", biography: String = "",
    picture: Picture? = nil
  ) {
    self.id = id
    self.slug = slug
    self.name = name
    self.role = role
    self.biography = biography
    self.picture = picture
  }
}
