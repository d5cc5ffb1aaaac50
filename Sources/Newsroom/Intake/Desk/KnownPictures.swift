import News
import Stores
import Text

/// The pictures that a story has already, by the names that its text uses for them.
struct KnownPictures {
  private(set) var byReference: [String: Picture] = [:]
  private let missing: Set<String>
  private let store: PictureFiles

  /// Finds them: the text names files that are gone, and the page has their digests in the same
  /// order.
  init(of manuscript: Manuscript, _ store: PictureFiles) throws {
    self.store = store
    missing = Set(manuscript.missing)
    let named = Self.references(in: manuscript.draft).filter { !manuscript.missing.contains($0) }
    let shown = Self.digests(in: manuscript.body)
    guard named.count == shown.count else { return }
    for (reference, digest) in zip(named, shown) {
      byReference[reference] = try store.shown(digest)
    }
  }

  /// Whether a picture is here, by a name of the story's or by its digest, or is known to be
  /// missing.
  mutating func find(_ reference: String) throws -> Bool {
    if byReference[reference] != nil || missing.contains(reference) { return true }
    byReference[reference] = try store.shown(reference)
    return byReference[reference] != nil
  }

  /// The pictures that a draft's text names, in order.
  static func references(in draft: StoryDraft) -> [String] {
    guard case .markdown(let source) = draft.body else { return [] }
    return references(in: source)
  }

  /// The pictures that a Markdown text names, in order.
  static func references(in source: String) -> [String] {
    Markdown.references(source).compactMap { reference in
      if case .picture(let file, _, _, _) = reference { file } else { nil }
    }
  }

  /// The digest of each picture within a text, in order.
  private static func digests(in body: String) -> [String] {
    body.split(separator: "<figure class=\"picture\">", omittingEmptySubsequences: false)
      .dropFirst().compactMap { figure in
        figure.firstMatch(of: /\/pictures\/([0-9a-f]{64})-/).map { String($0.output.1) }
      }
  }
}
