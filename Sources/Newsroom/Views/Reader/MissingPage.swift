public import News

/// What a reader sees at an address where nothing is (404) or where something was (410).
public struct MissingPage: Sendable {
  /// Whether something was there once.
  public var isGone: Bool
  /// Words guessed from the address, for the search form.
  public var words: String
  /// Stories that may be the one meant.
  public var suggestions: [StorySummary]
  /// The nearest page of the archive or section, when the address tells one.
  public var nearest: Nearest?
  /// The newest stories.
  public var latest: [StorySummary]

  /// Makes a page.
  public init(
    isGone: Bool = false, words: String = "", suggestions: [StorySummary] = [],
    nearest: Nearest? = nil, latest: [StorySummary] = []
  ) {
    self.isGone = isGone
    self.words = words
    self.suggestions = suggestions
    self.nearest = nearest
    self.latest = latest
  }

  /// A page that exists near the address.
  public struct Nearest: Sendable {
    /// Where it stands.
    public var place: Place
    /// What it is called, such as a day or a section's name.
    public var title: String

    /// Makes a suggestion.
    public init(place: Place, title: String) {
      self.place = place
      self.title = title
    }
  }
}
