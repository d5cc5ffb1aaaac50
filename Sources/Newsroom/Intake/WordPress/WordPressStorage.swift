import Feeds
import News
import Stores
import Text
import Times

/// Stores one batch of an export and tells what came of it.
struct WordPressStorage {
  private let batch: WordPressBatch
  private let destination: WordPressImport.Destination
  private let edition: Edition
  private let source: String
  private let now: Instant
  private(set) var result = Result()

  /// What came of a batch.
  struct Result: Sendable {
    var report = ImportReport()
    /// Lines for the report's details.
    var notes: [String] = []
  }

  init(
    _ batch: WordPressBatch, into destination: WordPressImport.Destination, edition: Edition,
    source: String, at now: Instant
  ) {
    self.batch = batch
    self.destination = destination
    self.edition = edition
    self.source = source
    self.now = now
  }

  /// Stores what the batch holds; each item that was taken is noted last, so that an import that
  /// is ended in between takes it again.
  mutating func store() throws {
    result.report.unchanged = batch.unchanged
    let stories = try storeStories()
    let pages = try storePages()
    try destination.comments.close(stories.filter(\.item.isClosed).map(\.guid))
    try storeComments(stories, ofPages: pages)
    let hashes = Dictionary(
      (stories + pages).map { ($0.guid, $0.hash) }, uniquingKeysWith: { _, last in last })
    if !hashes.isEmpty { try destination.imports.note(hashes, from: source) }
  }

  /// Publishes the stories and returns those that were taken.
  private mutating func storeStories() throws -> [WordPressBatch.Entry] {
    let entries = batch.entries.filter { $0.story != nil }
    guard !entries.isEmpty else { return [] }
    let results = try destination.publishing.publish(entries.compactMap(\.story), at: now)
    var taken: [WordPressBatch.Entry] = []
    for (entry, outcome) in zip(entries, results) {
      switch outcome {
      case .success(let published):
        count(published)
        taken.append(entry)
      case .failure(let refusal):
        skip(entry.item, RefusalWords.sentence(refusal))
        leaveOut(entry.item.comments.count, "its story was not taken")
      }
    }
    return taken
  }

  private mutating func count(_ published: Published) {
    result.report.redirects += published.redirectsMade
    switch published.outcome {
    case .created: result.report.created += 1
    case .revised, .acted: result.report.revised += 1
    case .unchanged: result.report.unchanged += 1
    }
  }

  /// Stores pages, lists attachments, notes what is skipped; returns the pages.
  private mutating func storePages() throws -> [WordPressBatch.Entry] {
    var taken: [WordPressBatch.Entry] = []
    for entry in batch.entries {
      switch entry.outcome {
      case .story: continue
      case .page(let page):
        try store(page)
        taken.append(entry)
      case .attachment(let address):
        result.report.attachments += 1
        result.notes.append("attachment \(entry.item.id): \(address)")
      case .skipped(let reason): skip(entry.item, reason)
      }
    }
    return taken
  }

  private mutating func store(_ page: WordPressMapping.PageDraft) throws {
    let body = ForeignBody(page.html, base: batch.base)
    let stored = Page(
      edition: edition.id, slug: page.slug, title: page.title, markdown: "", body: body.html,
      modified: now)
    if try destination.pages.save(stored) { result.report.pages += 1 }
    for address in page.oldAddresses {
      let target = Redirects.Target.page(edition: edition.id, slug: page.slug)
      if try destination.redirects.add(address, to: target) { result.report.redirects += 1 }
    }
  }

  private mutating func storeComments(
    _ stories: [WordPressBatch.Entry], ofPages pages: [WordPressBatch.Entry]
  ) throws {
    var comments: [ImportedComment] = []
    for entry in stories {
      for comment in entry.item.comments {
        do {
          comments.append(try ImportedComment(comment, of: entry.guid, zone: edition.zone))
        } catch {
          leaveOut(1, error.reason)
        }
      }
    }
    leaveOut(pages.reduce(0) { $0 + $1.item.comments.count }, "it stands under a page")
    guard !comments.isEmpty else { return }
    result.report.comments += try destination.comments.add(comments, from: source).added
  }

  private mutating func leaveOut(_ count: Int, _ reason: String) {
    if count > 0 { result.report.leftOutComments[reason, default: 0] += count }
  }

  private mutating func skip(_ item: WordPressItem, _ reason: String) {
    result.report.skipped[reason, default: 0] += 1
    result.notes.append(
      "line \(item.line): skipped \(item.type) \(item.id) “\(item.title)”: \(reason)")
  }
}
