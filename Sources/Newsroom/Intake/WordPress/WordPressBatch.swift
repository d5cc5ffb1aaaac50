import Feeds
import Markup
import News
import Secrets
import Stores
import Text
import Times

/// Some items of an export, made ready on every core, on their way into the stores.
struct WordPressBatch: Sendable {
  /// An item with its identity and hash and what it becomes.
  struct Entry: Sendable {
    var item: WordPressItem
    var guid: String
    var hash: String
    var outcome = WordPressMapping.Outcome.skipped("")
    /// The story of an item that becomes one.
    var story: PreparedStory?
  }

  /// The items that are new or changed, in the order of the file.
  let entries: [Entry]
  /// How many items are as they were.
  let unchanged: Int
  /// The address that relative addresses of the export are relative to.
  let base: Link?

  /// Makes items ready; `language` is that of their edition.
  init(
    _ items: [WordPressItem], _ export: WordPressExport, mapping: WordPressMapping,
    language: Language, imports: Imports
  ) throws {
    base = Link(checking: export.blogAddress)
    let all = Concurrently.map(items) { item in
      Entry(
        item: item, guid: WordPressMapping.guid(of: item, in: export),
        hash: ItemHash.text(of: item))
    }
    let known = try imports.hashes(all.map(\.guid), from: WordPressImport.source(export))
    let fresh = all.filter { known[$0.guid] != $0.hash }
    unchanged = all.count - fresh.count
    let (base, words) = (base, SearchText(language.search))
    entries = Concurrently.map(fresh) { entry in
      var entry = entry
      entry.outcome = mapping.outcome(of: entry.item, in: export)
      entry.story = Self.story(entry.outcome, base, words)
      return entry
    }
  }

  private static func story(
    _ outcome: WordPressMapping.Outcome, _ base: Link?, _ words: SearchText
  ) -> PreparedStory? {
    guard case .story(let found) = outcome else { return nil }
    let draft = found.composed
    guard case .html(let html) = draft.body else { return nil }
    let body = ForeignBody(html, base: base)
    return PreparedStory(
      draft: draft, body: body.html, plainText: body.plain, searchText: words,
      missing: body.pictures)
  }
}
