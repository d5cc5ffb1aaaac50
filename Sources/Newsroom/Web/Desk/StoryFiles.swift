public import News
public import Stores

/// Stories as files that the desk changes; the program provides it, for what reads files is no part
/// of the web.
public struct StoryFiles: Sendable {
  /// A story as a file.
  public struct File: Sendable {
    /// The text: a front matter and Markdown.
    public var text: String
    /// What the text is true of.
    public var manuscript: Manuscript
    /// Whether it came as HTML.
    public var isConverted: Bool

    /// Makes a file.
    public init(text: String, manuscript: Manuscript, isConverted: Bool) {
      self.text = text
      self.manuscript = manuscript
      self.isConverted = isConverted
    }
  }

  /// Everything that is wrong with a file.
  public struct Faults: Error, Sendable {
    /// The faults in the order of the file: line, field and sentence.
    public var faults: [(line: Int?, field: String, message: String)]

    /// Makes an error of faults.
    public init(_ faults: [(line: Int?, field: String, message: String)]) {
      self.faults = faults
    }
  }

  /// The file of the story at an address; nil when none is there.
  public var open: @Sendable (StoryAddress) throws -> File?
  /// Says what whoever publishes may not put into a draft.
  public typealias Check = (StoryDraft) throws -> [Refusal.Fault]

  /// Publishes a changed file of the story at an address, and nil when it says what is published
  /// already; throws `Faults`, those that the check finds among them, and `Refusal.conflict` when
  /// the record is no longer what the file rests on.
  public var publish: @Sendable (StoryAddress, String, Manuscript.Basis, Check) throws -> Published?

  /// Makes it of two functions.
  public init(
    open: @escaping @Sendable (StoryAddress) throws -> File?,
    publish:
      @escaping @Sendable (
        StoryAddress, String, Manuscript.Basis, Check
      ) throws -> Published?
  ) {
    self.open = open
    self.publish = publish
  }
}

extension Manuscript.Basis {
  /// The basis as a form carries it.
  var text: String { "\(revision).\(acts)" }

  /// Reads what a form carries; nil for anything else.
  init?(text: String) {
    let parts = text.split(separator: ".").compactMap { Int($0) }
    guard parts.count == 2 else { return nil }
    self.init(revision: parts[0], acts: parts[1])
  }
}
