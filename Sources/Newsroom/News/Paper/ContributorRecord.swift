/// A person or an agency as the desk changes it: in every language at once.
public struct ContributorRecord: Sendable, Hashable {
  /// The words of one language.
  public struct Words: Sendable, Hashable {
    /// The name as bylines in that language print it; empty for none in that language.
    public var name: String
    /// What a person does at the paper.
    public var role: String
    /// A few sentences about them, as plain text.
    public var about: String
    /// What a person's picture shows.
    public var alt: String

    /// Makes the words of one language.
    public init(name: String = "", role: String = "", about: String = "", alt: String = "") {
      self.name = name
      self.role = role
      self.about = about
      self.alt = alt
    }
  }

  /// The part of the address, the same in every language.
  public var slug: String
  /// The words by language tag.
  public var words: [String: Words]
  /// The digest of a person's picture in the library; nil for none.
  public var picture: String?
  /// Who took it.
  public var credit: String
  /// An agency's own site.
  public var address: String?

  /// Makes a record.
  public init(
    slug: String, words: [String: Words], picture: String? = nil, credit: String = "",
    address: String? = nil
  ) {
    self.slug = slug
    self.words = words
    self.picture = picture
    self.credit = credit
    self.address = address
  }

  /// Stands for its present state.
  public var mark: StateMark {
    let texts = words.sorted { $0.key < $1.key }.flatMap { language, words in
      [language, words.name, words.role, words.about, words.alt]
    }
    return StateMark(of: [slug, picture ?? "", credit, address ?? ""] + texts)
  }

  /// The name in a language, or else in any.
  public func name(in language: String) -> String {
    let names = words.sorted { $0.key < $1.key }.map(\.value.name).filter { !$0.isEmpty }
    if let own = words[language]?.name, !own.isEmpty { return own }
    return names.first ?? slug
  }
}

/// A person or an agency in the desk's list.
public struct ContributorRow: Sendable, Hashable {
  /// The identity, of a person or an agency.
  public var id: Int64
  /// The part of the address.
  public var slug: String
  /// The name in the language asked for, or in any.
  public var name: String
  /// How many published stories bear the name, in all editions.
  public var stories: Int

  /// Makes a row.
  public init(id: Int64, slug: String, name: String, stories: Int) {
    self.id = id
    self.slug = slug
    self.name = name
    self.stories = stories
  }
}
