public import Times

/// A story as it comes in from a file, a feed or an import, by names and not yet by identities.
public struct StoryDraft: Sendable, Hashable {
  /// The edition's language tag.
  public var edition = ""
  /// The section's slug.
  public var section = ""
  /// The section's name, to make it when it is new and `makesSections` allows that.
  public var sectionName = ""
  /// Whether an unknown section is made instead of refused.
  public var makesSections = false
  /// Identity across versions; empty for edition and slug.
  public var guid = ""
  /// Stories with the same value are language versions of each other.
  public var translation = ""
  /// The story's part of the address; empty to make it from the headline.
  public var slug = ""
  /// The headline.
  public var headline = ""
  /// A word or two above it.
  public var kicker = ""
  /// The sentence or two under it.
  public var standfirst = ""
  /// The place of writing.
  public var dateline = ""
  /// Who it is by, by name.
  public var byline: [Credit] = []
  /// The document or service that it rests on.
  public var source = ""
  /// The text.
  public var body = Body.markdown("")
  /// The language of the text when it is not the edition's.
  public var language: String?
  /// When it was or will be published; nil for now.
  public var published: Instant?
  /// When it last changed in substance.
  public var updated: Instant?
  /// Not before.
  public var embargo: Instant?
  /// Not after.
  public var expires: Instant?
  /// The terms as flags.
  public var usage: UsageTerms = []
  /// The terms as words, for the desk.
  public var usageText = ""
  /// The names of its topics.
  public var topics: [String] = []
  /// The lead picture.
  public var picture: PictureDraft?
  /// What search engines and social networks show instead of headline and standfirst.
  public var social = SocialTexts()
  /// What was done after the first publication, oldest first.
  public var acts: [Act] = []
  /// The guids of related stories.
  public var related: [String] = []
  /// Old addresses (path and query) that lead here.
  public var oldAddresses: [String] = []

  /// Makes an empty draft.
  public init() {}

  /// The text of a story.
  public enum Body: Sendable, Hashable {
    /// Markdown with news blocks.
    case markdown(String)
    /// Foreign HTML, not yet sanitised.
    case html(String)
  }

  /// One name of the byline.
  public enum Credit: Sendable, Hashable {
    /// The paper's own staff, unnamed.
    case staff
    /// A person by name.
    case person(name: String, role: String)
    /// An agency by name.
    case agency(name: String)
  }

  /// A picture as a file or address and the words that go with it.
  public struct PictureDraft: Sendable, Hashable {
    /// The file's path or the address, as the source gives it.
    public var reference: String
    /// What is to be seen.
    public var alt: String
    /// The line under it.
    public var caption: String
    /// Who made and owns it.
    public var credit: String

    /// Makes a picture draft.
    public init(reference: String, alt: String, caption: String = "", credit: String = "") {
      self.reference = reference
      self.alt = alt
      self.caption = caption
      self.credit = credit
    }
  }
}
