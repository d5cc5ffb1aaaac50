public import Times

/// A picture as the library keeps it: with words of its own, which stories take over, and its
/// rights.
public struct LibraryPicture: Sendable, Hashable {
  /// The picture with its own words.
  public var picture: Picture
  /// What whoever brought it called the file; empty when nobody knows.
  public var fileName: String
  /// The original's format, such as `jpeg`.
  public var format: String
  /// The original's size.
  public var bytes: Int
  /// What it may be used for, in words.
  public var rights: String
  /// When the licence ends and the picture leaves all pages; nil for never.
  public var expires: Instant?
  /// Whether the licence has ended.
  public var isWithdrawn: Bool
  /// What must be seen of it, however it is cut.
  public var focus: Picture.Focus
  /// The parts that somebody chose for shapes; the focus decides in the others.
  public var areas: [Picture.Shape: Picture.Area] = [:]
  /// When it came.
  public var arrived: Instant
  /// Who brought it; empty for what came with a story's file.
  public var uploader: String
  /// How far its renditions are.
  public var work: Work
  /// The digest of the picture that has taken its place everywhere; nil when none has.
  public var replacement: String?

  /// How far the renditions are.
  public enum Work: Sendable, Hashable {
    /// All are there.
    case done
    /// The first are there, the others are being made.
    case waiting
    /// The others will not be made; the words say why.
    case failed(String)
  }

  /// Makes a picture of the library.
  public init(
    _ picture: Picture, fileName: String, format: String, bytes: Int, rights: String,
    expires: Instant?, isWithdrawn: Bool, focus: Picture.Focus, arrived: Instant, uploader: String,
    work: Work
  ) {
    self.picture = picture
    self.fileName = fileName
    self.format = format
    self.bytes = bytes
    self.rights = rights
    self.expires = expires
    self.isWithdrawn = isWithdrawn
    self.focus = focus
    self.arrived = arrived
    self.uploader = uploader
    self.work = work
  }

  /// What somebody may change of a picture.
  public struct Words: Sendable, Hashable {
    /// What is to be seen, for those who do not see it.
    public var alt = ""
    /// The line under it.
    public var caption = ""
    /// Who made it and owns it.
    public var credit = ""
    /// What it may be used for.
    public var rights = ""
    /// When the licence ends; nil for never.
    public var expires: Instant?
    /// What must be seen of it.
    public var focus = Picture.Focus.middle
    /// The parts that somebody chose for shapes.
    public var areas: [Picture.Shape: Picture.Area] = [:]

    /// How it is cut to a shape.
    public func cut(_ shape: Picture.Shape) -> Picture.Cut {
      areas[shape].map(Picture.Cut.chosen) ?? .around(focus)
    }

    /// Makes empty words.
    public init() {}
  }

  /// What may be changed of it, as it is.
  public var words: Words {
    var words = Words()
    (words.alt, words.caption, words.credit) = (picture.alt, picture.caption, picture.credit)
    (words.rights, words.expires, words.focus) = (rights, expires, focus)
    words.areas = areas
    return words
  }
}
