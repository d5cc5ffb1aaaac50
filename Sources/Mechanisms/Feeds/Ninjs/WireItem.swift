public import Times

/// A news item as an agency sends it, whatever the format.
///
/// The fields are those of IPTC ninjs 3.1; see docs/formats/ninjs.md for how older versions map.
public struct WireItem: Sendable, Hashable {
  /// The dialect that it was read from, such as `ninjs 2.x`.
  public var format = ""
  /// Identity across versions.
  public var uri = ""
  /// `text`, `picture`, `composite`, `event` and so on.
  public var type = ""
  /// The version's name or number.
  public var version = ""
  /// When this version was made.
  public var versionCreated: Instant?
  /// When the first version was made.
  public var firstCreated: Instant?
  /// `usable`, `withheld` or `canceled`.
  public var status = ""
  /// The language as a BCP 47 tag.
  public var language = ""
  /// The headline; empty when there is none.
  public var headline = ""
  /// Title for the desk, not for print.
  public var title = ""
  /// The catchline that identifies the story for the desk.
  public var slugline = ""
  /// A sentence or two that sums it up, as plain text.
  public var summary = ""
  /// The byline as printed.
  public var byline = ""
  /// Names of agencies and other sources to be credited.
  public var sources: [String] = []
  /// The place of writing.
  public var located = ""
  /// The text in every form that was sent.
  public var bodies: [Body] = []
  /// What it is about, by name.
  public var subjects: [String] = []
  /// 1 (highest) to 9.
  public var urgency: Int?
  /// Not to be published before; nil when there is none or it could not be read.
  public var embargo: Instant?
  /// The embargo as sent, for a human when it could not be read.
  public var embargoText = ""
  /// Not to be published from this on.
  public var expires: Instant?
  /// The terms in words.
  public var usageTerms = ""
  /// Who owns the rights.
  public var copyright = ""
  /// A note to editors, never for print.
  public var editorialNote = ""
  /// Sizes and formats of a picture.
  public var renditions: [Rendition] = []
  /// Items that come with this one, such as its pictures.
  public var associations: [Association] = []
  /// Fields that are not read, by name, sorted.
  public var unread: [String] = []

  /// Makes an empty item.
  public init() {}

  /// One form of the text.
  public struct Body: Sendable, Hashable {
    /// What it is for, such as `main`.
    public var role: String
    /// Whether it is HTML; else plain text.
    public var isHTML: Bool
    /// The text.
    public var value: String

    /// Makes a form.
    public init(role: String, isHTML: Bool, value: String) {
      self.role = role
      self.isHTML = isHTML
      self.value = value
    }
  }

  /// One size of a picture or film.
  public struct Rendition: Sendable, Hashable {
    /// Its name in the item.
    public var name: String
    /// Where it lies; empty when the item does not say.
    public var address: String
    /// Media type.
    public var contentType: String
    /// Width in pixels.
    public var width: Int?
    /// Height in pixels.
    public var height: Int?
  }

  /// An item that comes with another.
  public struct Association: Sendable, Hashable {
    /// Its name in the item.
    public var name: String
    /// The item.
    public var item: WireItem
  }

  /// The form of the text to publish: HTML before plain text; nil when there is no text.
  public var body: Body? {
    let written = bodies.filter { !$0.value.isEmpty }
    return written.first(where: \.isHTML) ?? written.first
  }

  /// The largest rendition that has an address.
  public var largestRendition: Rendition? {
    renditions.filter { !$0.address.isEmpty }.max { ($0.width ?? 0) < ($1.width ?? 0) }
  }
}
