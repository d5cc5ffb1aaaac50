import Dispatch
import Feeds
import Markup
import News
import Secrets
import Stores
import Synchronization
import Text
import Times

/// Some items of an export on their way into the stores.
struct WordPressBatch {
  private let items: [Entry]
  private let export: WordPressExport
  private let source: String
  private let whole: WordPressImport

  /// An item with its identity and hash.
  private struct Entry {
    var item: WordPressItem
    var guid: String
    var hash: String
  }

  init(_ items: [WordPressItem], _ export: WordPressExport, _ whole: WordPressImport) {
    self.export = export
    self.whole = whole
    source = WordPressImport.source(export)
    self.items = items.map { item in
      Entry(
        item: item, guid: WordPressMapping.guid(of: item, in: export),
        hash: ItemHash.text(of: item))
    }
  }

  /// Stores what is new or changed.
  func store() throws {
    let known = try whole.destination.imports.hashes(items.map(\.guid), from: source)
    let fresh = items.filter { known[$0.guid] != $0.hash }
    whole.report.unchanged += items.count - fresh.count
    guard !fresh.isEmpty else { return }
    var taken = try storeStories(prepare(fresh))
    taken += try storePages(fresh)
    try storeComments(fresh.filter { taken.contains($0.guid) })
    let hashes = fresh.filter { taken.contains($0.guid) }.map { ($0.guid, $0.hash) }
    try whole.destination.imports.note(
      Dictionary(hashes, uniquingKeysWith: { _, last in last }), from: source)
  }

  private var mapping: WordPressMapping {
    WordPressMapping(edition: whole.edition.language, zone: whole.edition.zone)
  }

  /// Makes the stories ready on every core; in the order of the file.
  private func prepare(_ entries: [Entry]) -> [(entry: Entry, story: PreparedStory)] {
    let prepared = Mutex<[Int: PreparedStory]>([:])
    let (mapping, export) = (mapping, export)
    let words = SearchText(whole.language.search)
    let base = Link(checking: export.blogAddress)
    let drafts = entries.map(\.item)
    DispatchQueue.concurrentPerform(iterations: drafts.count) { index in
      guard case .story(let found) = mapping.outcome(of: drafts[index], in: export) else { return }
      let draft = found.composed
      guard case .html(let html) = draft.body else { return }
      let body = ForeignBody(html, base: base)
      let story = PreparedStory(
        draft: draft, body: body.html, plainText: body.plain, searchText: words,
        missing: body.pictures)
      prepared.withLock { $0[index] = story }
    }
    let stories = prepared.withLock { $0 }
    return entries.indices.compactMap { index in
      stories[index].map { (entries[index], $0) }
    }
  }

  /// Publishes the stories and returns the guids of those that were taken.
  private func storeStories(
    _ stories: [(entry: Entry, story: PreparedStory)]
  ) throws -> [String] {
    guard !stories.isEmpty else { return [] }
    let results = try whole.destination.publishing.publish(stories.map(\.story), at: whole.now)
    return zip(stories, results).compactMap { pair, result in
      switch result {
      case .success(let published):
        count(published)
        return pair.entry.guid
      case .failure(let refusal):
        skip(pair.entry.item, RefusalWords.sentence(refusal))
        return nil
      }
    }
  }

  private func count(_ published: Published) {
    whole.report.redirects += published.redirectsMade
    switch published.outcome {
    case .created: whole.report.created += 1
    case .revised, .acted: whole.report.revised += 1
    case .unchanged: whole.report.unchanged += 1
    }
  }

  /// Stores pages, lists attachments, notes what is skipped; returns the guids that are done with.
  private func storePages(_ entries: [Entry]) throws -> [String] {
    try entries.compactMap { entry in
      switch mapping.outcome(of: entry.item, in: export) {
      case .story: return nil
      case .page(let slug, let title, let html, let oldAddresses):
        try store(page: slug, title, html, oldAddresses)
      case .attachment(let address):
        whole.report.attachments += 1
        whole.note("attachment \(entry.item.id): \(address)")
      case .skipped(let reason): skip(entry.item, reason)
      }
      return entry.guid
    }
  }

  private func store(
    page slug: String, _ title: String, _ html: String, _ oldAddresses: [String]
  ) throws {
    let body = ForeignBody(html, base: Link(checking: export.blogAddress))
    let slug = slug.isEmpty ? Slug.make(title) : slug
    let page = Page(
      edition: whole.edition.id, slug: slug, title: title, markdown: "", body: body.html,
      modified: whole.now)
    if try whole.destination.pages.save(page) { whole.report.pages += 1 }
    for address in oldAddresses {
      let target = Redirects.Target.page(edition: whole.edition.id, slug: slug)
      if try whole.destination.redirects.add(address, to: target) { whole.report.redirects += 1 }
    }
  }

  private func storeComments(_ entries: [Entry]) throws {
    let comments = entries.flatMap { entry in
      entry.item.comments.compactMap { ImportedComment($0, of: entry.guid) }
    }
    guard !comments.isEmpty else { return }
    let result = try whole.destination.comments.add(comments, from: source)
    whole.report.comments += result.added
  }

  private func skip(_ item: WordPressItem, _ reason: String) {
    whole.report.skipped[reason, default: 0] += 1
    whole.note("line \(item.line): skipped \(item.type) \(item.id) “\(item.title)”: \(reason)")
  }
}

extension ImportedComment {
  /// A comment as the stores take it; nil for what no reader wrote.
  fileprivate init?(_ comment: WordPressItem.Comment, of guid: String) {
    guard ["", "comment"].contains(comment.type),
      let posted = ISO8601.instant(comment.dateGMT)
    else { return nil }
    let state: Comment.State =
      switch comment.approved {
      case "1": .approved
      case "0": .held
      default: .rejected
      }
    let html = Sanitiser(.comment).html(WordPressContent.html(comment.content))
    self.init(
      sourceID: comment.id, parent: comment.parent == "0" ? nil : comment.parent, story: guid,
      author: ForeignText.plain(comment.author), posted: posted, body: html.string, state: state)
  }
}
