public import News
import Stores

/// Takes pictures in and makes their renditions; the program provides it, for what decodes pictures
/// is no part of the web.
public struct Darkroom: Sendable {
  /// A picture that was taken in.
  public struct Arrival: Sendable {
    /// Its digest.
    public var digest: String
    /// What the file says of itself; nil when the picture was here already.
    public var words: LibraryPicture.Words?

    /// Makes an arrival.
    public init(digest: String, words: LibraryPicture.Words?) {
      self.digest = digest
      self.words = words
    }
  }

  /// Why a picture was not taken in, or its renditions not made.
  public struct Refused: Error, Sendable {
    /// The reasons.
    public enum Kind: Sendable {
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

    /// The reason.
    public var kind: Kind
    /// What was said, for the operator.
    public var message: String

    /// Makes a refusal.
    public init(_ kind: Kind, _ message: String) {
      self.kind = kind
      self.message = message
    }
  }

  /// A folder for temporary files.
  public var folder: String
  /// Takes in the file at a path; throws `Refused`.
  public var bring: @Sendable (String) throws -> Arrival
  /// Makes all renditions of a picture; throws `Refused`.
  public var complete: @Sendable (String) throws -> Void
  /// Removes the files of a picture that the stores have forgotten.
  public var discard: @Sendable (String) throws -> Void
  /// Whether the program that makes renditions is there.
  public var isReady: @Sendable () -> Bool

  /// Makes it of its functions.
  public init(
    folder: String, bring: @escaping @Sendable (String) throws -> Arrival,
    complete: @escaping @Sendable (String) throws -> Void,
    discard: @escaping @Sendable (String) throws -> Void,
    isReady: @escaping @Sendable () -> Bool = { true }
  ) {
    self.folder = folder
    self.bring = bring
    self.complete = complete
    self.discard = discard
    self.isReady = isReady
  }
}

extension Site {
  /// Makes the renditions of one picture that waits for them, or reads some older texts; false when
  /// there is nothing to do.
  public func printNext() -> Bool {
    do {
      guard let darkroom, let digest = try library.nextJob(at: clock()) else {
        if try library.readTexts() > 0 { return true }
        return try darkroom?.isReady() == true && library.enlistUncut(at: clock()) > 0
      }
      do {
        try darkroom.complete(digest)
        try library.finishJob(digest)
      } catch {
        let words = (error as? Darkroom.Refused)?.message ?? "\(error)"
        log(LogLine(.error, "the renditions of picture \(digest.prefix(12)) failed: \(words)"))
        try library.failJob(digest, words, at: clock())
      }
      return true
    } catch {
      log(LogLine(.error, "work on pictures failed: \(error)"))
      return false
    }
  }

  /// Takes pictures whose licence has ended from all pages.
  public func withdrawPictures() {
    do {
      try library.withdraw(at: clock())
    } catch {
      log(LogLine(.error, "pictures whose licence has ended cannot be withdrawn: \(error)"))
    }
  }
}
