/// One post, page, attachment or other item of a WordPress export, texts as they stand in it.
public struct WordPressItem: Sendable, Hashable {
  /// The line on which the item begins.
  public var line = 0
  /// Its number in WordPress.
  public var id = ""
  /// `post`, `page`, `attachment` or a plugin's own type.
  public var type = ""
  /// `publish`, `draft`, `pending`, `future`, `private`, `trash`, `inherit`.
  public var status = ""
  /// The title, may hold HTML.
  public var title = ""
  /// The address that it had.
  public var link = ""
  /// WordPress's permanent identity, an address that need not answer.
  public var guid = ""
  /// The author's login.
  public var creator = ""
  /// The text: HTML, with or without paragraph tags, shortcodes and block comments.
  public var content = ""
  /// The hand-made summary.
  public var excerpt = ""
  /// The slug, percent-encoded where it is not ASCII.
  public var name = ""
  /// When published, `YYYY-MM-DD HH:MM:SS` in UTC; zeros when never.
  public var dateGMT = ""
  /// The same by the site's clock.
  public var date = ""
  /// When last changed, in UTC; empty before WordPress 5.7.
  public var modifiedGMT = ""
  /// The number of the parent item.
  public var parent = ""
  /// Whether a password guards it.
  public var isProtected = false
  /// Whether it takes no more comments: its `comment_status` is `closed`.
  public var isClosed = false
  /// Where an attachment's file lies.
  public var attachmentAddress = ""
  /// Categories and tags.
  public var terms: [Term] = []
  /// Custom fields.
  public var meta: [Meta] = []
  /// The comments.
  public var comments: [Comment] = []

  /// Makes an empty item.
  public init() {}

  /// The value of a custom field.
  public func meta(_ key: String) -> String? {
    meta.first { $0.key == key }?.value
  }

  /// A category or tag of an item.
  public struct Term: Sendable, Hashable {
    /// `category`, `post_tag` or a plugin's own.
    public var domain = ""
    /// The slug.
    public var slug = ""
    /// The name.
    public var name = ""
  }

  /// A custom field.
  public struct Meta: Sendable, Hashable {
    /// Its name; `_thumbnail_id` names the lead picture.
    public var key = ""
    /// Its value.
    public var value = ""
  }

  /// A comment.
  ///
  /// The author's mail and network address are in the export but are not read: nothing here
  /// needs them.
  public struct Comment: Sendable, Hashable {
    /// Its number in WordPress.
    public var id = ""
    /// The number of the comment that it answers; `0` for none.
    public var parent = ""
    /// The name given.
    public var author = ""
    /// When written, in UTC.
    public var dateGMT = ""
    /// The same by the site's clock.
    public var date = ""
    /// The text, HTML.
    public var content = ""
    /// `1`, `0`, `spam`, `trash` or `post-trashed`.
    public var approved = ""
    /// Empty or `comment` for a comment, else `pingback` or `trackback`.
    public var type = ""
  }
}
