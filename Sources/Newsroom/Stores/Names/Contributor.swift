/// The words of one language about a person or an agency, as the desk gives them.
public struct Contributor: Sendable, Hashable {
  /// The part of the address, the same in every language.
  public var slug: String
  /// The language tag of the words.
  public var language: String
  /// The name as bylines in that language print it.
  public var name: String
  /// What a person does at the paper; an agency has none.
  public var role: String
  /// A few sentences about them, as plain text.
  public var description: String
  /// An agency's own site.
  public var address: String?

  /// Makes the words of one language.
  public init(
    slug: String, language: String, name: String, role: String = "", description: String = "",
    address: String? = nil
  ) {
    self.slug = slug
    self.language = language
    self.name = name
    self.role = role
    self.description = description
    self.address = address
  }
}
