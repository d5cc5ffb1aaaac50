import Markup
import News
import Text
import Times

extension FeedEntry {
  /// A page elsewhere that a reader has saved, with what they wrote to it.
  init(
    page: Link, _ title: String, _ note: String, saved: Instant, in context: PageContext
  ) {
    link = page
    id = EntryID.string(guid: page.address, published: saved)
    self.title = title.isEmpty ? page.address : title
    summary = note
    content = """
      <p><a href="\(link: page)">\(self.title)</a></p>\
      \(if: !note.isEmpty, "<p>\(note)</p>")
      """
    published = saved
    updated = saved
    // Atom wants one: RFC 4287 section 4.1.2; here it is the feed's.
    authors = []
    categories = []
    picture = nil
    language = context.edition.language
  }
}
