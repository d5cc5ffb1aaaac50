public import Times

/// That a picture took another one's place everywhere.
public struct PictureReplacement: Sendable, Hashable {
  /// The digest of the one that was shown before.
  public var picture: String
  /// What that one's file was called; empty when nobody knows.
  public var pictureName: String
  /// The digest of the one that is shown since.
  public var replacement: String
  /// What that one's file was called.
  public var replacementName: String
  /// When.
  public var at: Instant
  /// Who did it.
  public var by: String
  /// Why.
  public var reason: String

  /// Makes a line of the record.
  public init(
    picture: String, pictureName: String, replacement: String, replacementName: String,
    at: Instant, by: String, reason: String
  ) {
    self.picture = picture
    self.pictureName = pictureName
    self.replacement = replacement
    self.replacementName = replacementName
    self.at = at
    self.by = by
    self.reason = reason
  }
}
