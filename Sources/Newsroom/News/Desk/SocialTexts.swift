/// What search engines and social networks show of a story instead of headline and standfirst.
public struct SocialTexts: Sendable, Hashable {
  /// The title; empty for the headline.
  public var title: String
  /// The description; empty for the standfirst.
  public var description: String

  /// Makes texts.
  public init(title: String = "", description: String = "") {
    self.title = title
    self.description = description
  }
}
