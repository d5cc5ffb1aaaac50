/// Writes WordPress exports for tests.
struct Export {
  var version = "1.2"
  var address = "https://old.example"
  var authors = [("mara", "Mara Ellison"), ("mara2", "Mara Ellison")]
  var items: [String] = []

  init(_ items: [String] = []) {
    self.items = items
  }

  var text: String {
    let authors = authors.map { login, name in
      """
      <wp:author><wp:author_login>\(login)</wp:author_login>\
      <wp:author_display_name><![CDATA[\(name)]]></wp:author_display_name></wp:author>
      """
    }
    return """
      <?xml version="1.0" encoding="UTF-8" ?>
      <rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/"
        xmlns:content="http://purl.org/rss/1.0/modules/content/"
        xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/">
      <channel>
      <title>Old Lantern</title><language>en</language>
      <wp:wxr_version>\(version)</wp:wxr_version>
      <wp:base_site_url>\(address)</wp:base_site_url>
      <wp:base_blog_url>\(address)</wp:base_blog_url>
      \(authors.joined(separator: "\n"))
      \(items.joined(separator: "\n"))
      </channel>
      </rss>
      """
  }

  /// An item; what a test leaves out is a published post of 4 May 2020.
  static func item(
    _ id: Int, title: String = "Ferries return", content: String = "Text.", name: String? = nil,
    type: String = "post", status: String = "publish", dateGMT: String = "2020-05-04 10:20:30",
    date: String = "2020-05-04 11:20:30", creator: String = "mara", excerpt: String = "",
    link: String? = nil, more: String = "", categories: [(String, String)] = [("world", "World")]
  ) -> String {
    let terms = categories.map { slug, name in
      "<category domain=\"category\" nicename=\"\(slug)\"><![CDATA[\(name)]]></category>"
    }
    return """
      <item>
      <title><![CDATA[\(title)]]></title>
      <link>\(link ?? "https://old.example/2020/05/item-\(id)/")</link>
      <dc:creator><![CDATA[\(creator)]]></dc:creator>
      <content:encoded><![CDATA[\(content)]]></content:encoded>
      <excerpt:encoded><![CDATA[\(excerpt)]]></excerpt:encoded>
      <wp:post_id>\(id)</wp:post_id>
      <wp:post_date>\(date)</wp:post_date><wp:post_date_gmt>\(dateGMT)</wp:post_date_gmt>
      <wp:post_name>\(name ?? "item-\(id)")</wp:post_name>
      <wp:status>\(status)</wp:status><wp:post_type>\(type)</wp:post_type>
      \(terms.joined())
      \(more)
      </item>
      """
  }

  static func tag(_ name: String, domain: String = "post_tag") -> String {
    "<category domain=\"\(domain)\" nicename=\"x\"><![CDATA[\(name)]]></category>"
  }

  /// A comment; what a test leaves out is an approved one without a parent.
  static func comment(
    _ id: Int, answers parent: Int = 0, content: String = "Fine.", approved: String = "1",
    type: String = "comment", dateGMT: String = "2020-05-05 10:00:00"
  ) -> String {
    """
    <wp:comment><wp:comment_id>\(id)</wp:comment_id>\
    <wp:comment_author><![CDATA[Reader \(id)]]></wp:comment_author>\
    <wp:comment_author_email>reader@old.example</wp:comment_author_email>\
    <wp:comment_author_IP>192.0.2.7</wp:comment_author_IP>\
    <wp:comment_date>2020-05-05 11:00:00</wp:comment_date>\
    <wp:comment_date_gmt>\(dateGMT)</wp:comment_date_gmt>\
    <wp:comment_content><![CDATA[\(content)]]></wp:comment_content>\
    <wp:comment_approved>\(approved)</wp:comment_approved>\
    <wp:comment_type>\(type)</wp:comment_type>\
    <wp:comment_parent>\(parent)</wp:comment_parent></wp:comment>
    """
  }
}
