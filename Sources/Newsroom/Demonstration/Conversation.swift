extension Lantern {
  /// What readers wrote under a story.
  public struct Conversation: Sendable {
    /// The guid of the story.
    public let story: String
    /// The comments that answer the story, the oldest first.
    public let remarks: [Remark]

    init(under story: String, _ remarks: [Remark]) {
      self.story = story
      self.remarks = remarks
    }
  }

  /// The conversations of every edition; their writers are invented like all else.
  public static let conversations: [Conversation] = [
    englishCityTalk, englishPublicTalk, englishOlderTalk, arabicTalk, frenchTalk, spanishTalk,
  ].flatMap { $0 }
}
