public import Markup
public import News
import Times

/// Comments as a WordPress export (WXR 1.2): an item for each story, with a link in the place of its
/// text, and in it its comments.
///
/// Source: WordPress's own exporter and importer, as `docs/formats/wordpress.md` describes them. What
/// was refused or taken back is in WordPress's trash; nothing of the authors but the name is there.
public struct CommentWXR: Sendable {
  private let base: String
  private let editions: [Edition]

  /// Makes a writer; `base` is scheme and host in front of addresses.
  public init(_ editions: [Edition], base: String) {
    self.editions = editions
    self.base = base
  }

  /// What stands before the first item.
  public var head: XML {
    """
    \(XML.declaration)<rss version="2.0" \
    xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" \
    xmlns:content="http://purl.org/rss/1.0/modules/content/" \
    xmlns:wfw="http://wellformedweb.org/CommentAPI/" \
    xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/">
    <channel>
    <title>\(editions.first?.name ?? "")</title>
    <link>\(base)</link>
    <description>\(editions.first?.tagline ?? "")</description>
    <language>\(editions.first?.language ?? "en")</language>
    <wp:wxr_version>1.2</wp:wxr_version>
    <wp:base_site_url>\(base)</wp:base_site_url>
    <wp:base_blog_url>\(base)</wp:base_blog_url>

    """
  }

  /// What stands behind the last item.
  public var tail: XML { "</channel>\n</rss>\n" }

  /// What stands before the comments of a story.
  public func opening(_ story: StorySummary) -> XML {
    let (edition, published) = (edition(of: story), story.published)
    let link = edition.map { base + Links($0)[.story(story.address)].address } ?? base
    // WordPress and our own import take no post without a text.
    let text: HTML =
      Link(checking: link).map { "<p><a href=\"\(link: $0)\">\(story.headline)</a></p>" }
      ?? "<p>\(story.headline)</p>"
    return """
      <item>
      <title>\(story.headline)</title>
      <link>\(link)</link>
      <pubDate>\(InternetDate.mail(published))</pubDate>
      <dc:creator></dc:creator>
      <guid isPermaLink="false">\(link)</guid>
      <description></description>
      <content:encoded>\(text: text)</content:encoded>
      <excerpt:encoded>\(story.standfirst)</excerpt:encoded>
      <wp:post_id>\(story.id.rawValue)</wp:post_id>
      <wp:post_date>\(Self.date(published, edition?.zone ?? .utc))</wp:post_date>
      <wp:post_date_gmt>\(Self.date(published, .utc))</wp:post_date_gmt>
      <wp:comment_status>open</wp:comment_status>
      <wp:ping_status>closed</wp:ping_status>
      <wp:post_name>\(story.address.slug)</wp:post_name>
      <wp:status>publish</wp:status>
      <wp:post_parent>0</wp:post_parent>
      <wp:menu_order>0</wp:menu_order>
      <wp:post_type>post</wp:post_type>
      <wp:post_password></wp:post_password>
      <wp:is_sticky>0</wp:is_sticky>
      <category domain="category" nicename="\(story.address.section)">\(story.sectionName)</category>

      """
  }

  /// What stands behind the comments of a story.
  public var closing: XML { "</item>\n" }

  /// A comment of the story.
  public func comment(_ comment: CommentCopy) -> XML {
    let zone = editions.first { $0.id == comment.address.edition }?.zone ?? .utc
    return """
      <wp:comment>
      <wp:comment_id>\(comment.key.rawValue)</wp:comment_id>
      <wp:comment_author>\(comment.author)</wp:comment_author>
      <wp:comment_author_email></wp:comment_author_email>
      <wp:comment_author_url></wp:comment_author_url>
      <wp:comment_author_IP></wp:comment_author_IP>
      <wp:comment_date>\(Self.date(comment.posted, zone))</wp:comment_date>
      <wp:comment_date_gmt>\(Self.date(comment.posted, .utc))</wp:comment_date_gmt>
      <wp:comment_content>\(comment.body)</wp:comment_content>
      <wp:comment_approved>\(Self.approved(comment.state))</wp:comment_approved>
      <wp:comment_type>comment</wp:comment_type>
      <wp:comment_parent>\(comment.parentKey?.rawValue ?? 0)</wp:comment_parent>
      <wp:comment_user_id>0</wp:comment_user_id>
      </wp:comment>

      """
  }

  private func edition(of story: StorySummary) -> Edition? {
    editions.first { $0.id == story.address.edition }
  }

  private static func approved(_ state: Comment.State) -> String {
    switch state {
    case .approved: "1"
    case .held: "0"
    case .rejected, .withdrawn: "trash"
    }
  }

  /// `YYYY-MM-DD HH:MM:SS` by the clocks of a zone.
  private static func date(_ instant: Instant, _ zone: Zone) -> String {
    String(ISO8601.string(instant, in: zone).prefix(19)).replacing("T", with: " ")
  }
}
