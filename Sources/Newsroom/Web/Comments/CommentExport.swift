import Markup
public import News
public import Stores
import Views

/// Copies comments out of the stores into a file, page by page: memory does not grow with them.
public struct CommentExport: Sendable {
  /// The formats that are written.
  public enum Format: String, Sendable, CaseIterable {
    /// What `broadsheet import comments` takes.
    case json
    /// A WordPress export.
    case wxr
  }

  private let comments: Comments
  private let stories: Stories
  private let editions: [Edition]
  private let base: String

  /// Makes an export; `base` is scheme and host in front of the addresses of a WordPress export.
  public init(_ comments: Comments, _ stories: Stories, editions: [Edition], base: String) {
    self.comments = comments
    self.stories = stories
    self.editions = editions
    self.base = base
  }

  /// Writes the comments of an edition, or of all, and returns how many they were.
  ///
  /// An error that `write` throws ends the export and comes out as it is.
  public func run(
    _ format: Format, of edition: ID<Edition>? = nil, to write: ([UInt8]) throws -> Void
  ) throws -> Int {
    switch format {
    case .json: try json(edition, write)
    case .wxr: try wxr(edition, write)
    }
  }

  private func json(_ edition: ID<Edition>?, _ write: ([UInt8]) throws -> Void) throws -> Int {
    let file = CommentJSON(editions)
    var count = 0
    try write(file.head)
    try pages(CommentCopyRequest(edition: edition)) { page in
      var bytes: [UInt8] = []
      for comment in page {
        bytes += file.entry(comment, isFirst: count == 0)
        count += 1
      }
      try write(bytes)
    }
    try write(file.tail)
    return count
  }

  private func wxr(_ edition: ID<Edition>?, _ write: ([UInt8]) throws -> Void) throws -> Int {
    let shown = editions.filter { edition == nil || $0.id == edition }
    let file = CommentWXR(shown, base: base)
    var (count, last): (Int, ID<Story>?) = (0, nil)
    try write(file.head.bytes)
    while true {
      let next = try comments.commentedStories(after: last, in: edition)
      guard let end = next.last else { break }
      last = end
      for story in try stories.summaries(next) {
        try write(file.opening(story).bytes)
        try pages(CommentCopyRequest(story: story.id)) { page in
          count += page.count
          try write(page.flatMap { file.comment($0).bytes })
        }
        try write(file.closing.bytes)
      }
    }
    try write(file.tail.bytes)
    return count
  }

  private func pages(
    _ request: CommentCopyRequest, _ take: ([CommentCopy]) throws -> Void
  ) throws {
    var request = request
    while true {
      let page = try comments.copies(request)
      guard let last = page.last else { return }
      try take(page)
      request.after = last.key
    }
  }
}
