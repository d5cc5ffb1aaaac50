public import News
public import Text

extension PreparedStory {
  /// Makes a prepared story and works out its words by the rules of its language.
  public init(
    draft: StoryDraft, body: String, plainText: String, searchText: SearchText,
    picture: String? = nil, missing: [String] = []
  ) {
    self.init(
      draft: draft, body: body, plainText: plainText,
      wordCount: SearchText.wordCount(plainText),
      titleTokens: searchText.tokens(draft.headline),
      bodyTokens: searchText.tokens(
        [draft.kicker, draft.standfirst, draft.dateline, plainText].joined(separator: "\n")),
      picture: picture, missing: missing)
  }
}
