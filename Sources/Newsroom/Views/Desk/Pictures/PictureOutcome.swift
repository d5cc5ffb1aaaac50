/// What became of one file that somebody brought.
public struct PictureOutcome: Sendable, Hashable {
  /// The ways it may go.
  public enum Kind: Sendable, Hashable {
    /// It is in the library now.
    case taken
    /// It was there already.
    case known
    /// It has more bytes or pixels than a picture may.
    case tooLarge
    /// It is no picture of a kind that is taken.
    case noPicture
    /// It is broken or cut short.
    case damaged
    /// It could not be stored.
    case noRoom
    /// It could not be read, through no fault of its own.
    case noProgram
  }

  /// What the sender calls the file.
  public var file: String
  /// How it went.
  public var kind: Kind
  /// The picture's digest, when it is in the library.
  public var digest: String?

  /// Makes an outcome.
  public init(file: String, _ kind: Kind, digest: String? = nil) {
    self.file = file
    self.kind = kind
    self.digest = digest
  }

  var isRefused: Bool { kind != .taken && kind != .known }

  var message: Message {
    switch kind {
    case .taken: .takenPicture
    case .known: .knownPicture
    case .tooLarge: .largePicture
    case .noPicture: .noPicture
    case .damaged: .damagedPicture
    case .noRoom: .noRoom
    case .noProgram: .noDarkroom
    }
  }
}
