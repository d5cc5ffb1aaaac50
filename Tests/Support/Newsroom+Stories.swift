public import News
public import Stores
import Text
public import Times

extension Newsroom {
  /// A draft with a headline and a body, published an hour ago in the section World.
  public func draft(
    _ headline: String, edition: String = "en", section: String = "world",
    body: String = "A plain text of a few words.", published: Instant? = nil
  ) -> StoryDraft {
    var draft = StoryDraft()
    draft.edition = edition
    draft.section = section
    draft.headline = headline
    draft.body = .markdown(body)
    draft.published = published ?? ago(60)
    return draft
  }

  /// A draft as the newsroom would prepare it, its Markdown taken as paragraphs of plain text.
  public static func prepare(
    _ draft: StoryDraft, picture: String? = nil, missing: [String] = []
  ) -> PreparedStory {
    let text =
      switch draft.body {
      case .markdown(let text), .html(let text): text
      }
    let escaped = text.split(separator: "&", omittingEmptySubsequences: false)
      .joined(separator: "&amp;").split(separator: "<", omittingEmptySubsequences: false)
      .joined(separator: "&lt;")
    return PreparedStory(
      draft: draft, body: text.isEmpty ? "" : "<p>\(escaped)</p>", plainText: text,
      searchText: SearchText(Languages.builtIn[draft.edition].search), picture: picture,
      missing: missing)
  }

  /// Publishes a draft now.
  @discardableResult
  public func publish(_ draft: StoryDraft) throws -> Published {
    try Publishing(pool).publish(Newsroom.prepare(draft), at: now)
  }

  /// Publishes so many stories, a minute apart, the newest first; returns what came of them.
  @discardableResult
  public func publish(
    count: Int, edition: String = "en", section: String = "world", newest: Instant? = nil
  ) throws -> [Published] {
    let start = newest ?? ago(1)
    let stories = (0..<count).map { number in
      let published = start - .minutes(Int64(number))
      var draft = draft(
        "Story \(number) of \(section)", edition: edition, section: section,
        published: published)
      draft.guid = "\(edition)/\(section)/\(ISO8601.string(published))"
      return Newsroom.prepare(draft)
    }
    return try Publishing(pool).publish(stories, at: now).map { try $0.get() }
  }

  /// The story that was published.
  public func story(_ published: Published) throws -> Story? {
    try Stories(pool).story(at: published.address)
  }
}
