public import News
public import Stores

/// Makes drafts ready to be read; the program provides it, for what looks pictures up and renders
/// texts is no part of the web.
public struct CopyDesk: Sendable {
  /// A draft that is ready, and what an editor should know of it.
  public struct Ready: Sendable {
    /// The story with its text as HTML, its pictures and its words for the search.
    public var story: PreparedStory
    /// What is missing of it, such as a picture that is not here: sentences in English.
    public var remarks: [Refusal.Fault]

    /// Puts them together.
    public init(story: PreparedStory, remarks: [Refusal.Fault]) {
      self.story = story
      self.remarks = remarks
    }
  }

  /// Makes a draft ready; its pictures are named by their digests.
  ///
  /// Throws `Refusal.invalid` when the text cannot be read.
  public var prepare: @Sendable (StoryDraft) throws -> Ready

  /// Makes it of a function.
  public init(prepare: @escaping @Sendable (StoryDraft) throws -> Ready) {
    self.prepare = prepare
  }
}
