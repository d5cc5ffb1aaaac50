public import Feeds
import Markup
public import News
public import Stores
public import Text
import Times

/// Imports comments of another system under the stories that are here: streamed, in batches, each in
/// one transaction.
///
/// Each comment is stored once, whatever it became since: an import that was ended goes on when it is
/// run again, and a second run over the same file changes nothing. Of the file one comment and one
/// batch are held at a time, and for each page its address.
public final class CommentImport {
  /// The stores that take what comes in, or tell where it belongs.
  public struct Destination: Sendable {
    let comments: Comments
    let stories: Stories
    let redirects: Redirects
    let editions: [Edition]

    /// Names the stores and the editions of the site.
    public init(
      comments: Comments, stories: Stories, redirects: Redirects, editions: [Edition]
    ) {
      self.comments = comments
      self.stories = stories
      self.redirects = redirects
      self.editions = editions
    }
  }

  /// The formats that come as bytes.
  public enum Format: String, Sendable, CaseIterable {
    /// An XML export of Disqus.
    case disqus
    /// A native backup of Remark42.
    case remark42
    /// What `broadsheet export comments` writes.
    case comments
  }

  /// Comments that are stored in one transaction.
  private static let batchSize = 1_000
  /// A batch of long texts is smaller, so that memory is bounded.
  private static let batchBytes = 4 << 20

  /// A comment on its way, with the guid of its story.
  private enum Item: Sendable {
    case foreign(ForeignComment, posted: Instant, story: String)
    case own(JSON, line: Int, story: String)
  }

  private let destination: Destination
  private let finder: StoryFinder
  private let guess: LanguageGuess
  private let note: (String) -> Void
  private let progress: (CommentImportReport) -> Void
  private var source = ""
  private var report = CommentImportReport()
  private var batch: [Item] = []
  private var batchBytes = 0
  private var isStored = true

  /// Makes an import.
  ///
  /// `note` takes a line for each comment that is left out and for each page that is no story here;
  /// `progress` is called after every batch: what it reports is in the database for good.
  public init(
    into destination: Destination, languages: Languages, note: @escaping (String) -> Void,
    progress: @escaping (CommentImportReport) -> Void = { _ in }
  ) {
    self.destination = destination
    self.note = note
    self.progress = progress
    finder = StoryFinder(
      destination.stories, destination.redirects, editions: destination.editions)
    guess = languages.guess
  }

  /// Reads a file to its end, piece by piece, and returns what was done.
  ///
  /// Fails with a `ParseError` where the file is broken, and with what `pieces` throws; what came
  /// before is stored then.
  public func run(
    _ format: Format, pieces: () throws -> [UInt8]?
  ) throws -> CommentImportReport {
    try reading {
      switch format {
      case .disqus:
        let reader = DisqusReader { [unowned self] in try take($0, from: "disqus") }
        defer { report.droppedCharacters = reader.droppedCharacters }
        while let piece = try pieces() { try reader.feed(piece) }
        try reader.finish()
      case .remark42:
        let reader = Remark42Reader { [unowned self] comment in
          try take(comment, from: Self.source("remark42", comment.site))
        }
        while let piece = try pieces() { try reader.feed(piece) }
        try reader.finish()
      case .comments:
        let reader = CommentFileReader { [unowned self] in try take($0, line: $1) }
        while let piece = try pieces() { try reader.feed(piece) }
        try reader.finish()
      }
    }
  }

  /// Reads the database of Isso; `read` hands on its comments, as `IssoReader` does.
  public func run(
    isso read: ((ForeignComment) throws -> Void) throws -> Void
  ) throws -> CommentImportReport {
    try reading { try read { try take($0, from: "isso") } }
  }

  /// Stores what was read, also before a fault of the file, and gives every comment its place.
  private func reading(_ body: () throws -> Void) throws -> CommentImportReport {
    do {
      try body()
    } catch {
      // What cannot be stored is not tried again.
      if isStored { try end() }
      throw error
    }
    try end()
    for line in report.unplacedNotes { note(line) }
    return report
  }

  private func end() throws {
    try store()
    report.circles = try destination.comments.settle()
    progress(report)
  }

  private static func source(_ system: String, _ site: String) -> String {
    site.isEmpty || !CommentCopy.Name.isFit(site) ? system : "\(system):\(site)"
  }

  private func take(_ comment: ForeignComment, from source: String) throws {
    if source != self.source { try store() }
    self.source = source
    let place = comment.place.description
    guard CommentCopy.Name.isFit(comment.id), comment.parent.map(CommentCopy.Name.isFit) ?? true
    else { return leaveOut(place, "it has no name that can be kept") }
    guard let page = comment.page else { return leaveOut(place, "its page is not in the file") }
    guard !page.isEmpty else { return leaveOut(place, "its page has no address") }
    guard !comment.isPageDeleted else { return leaveOut(place, "its page was deleted") }
    guard let posted = comment.posted, CommentDates.holds(posted) else {
      return leaveOut(place, "its date cannot be read")
    }
    guard comment.state != nil else { return leaveOut(place, "its state is none that is known") }
    guard let story = try finder.guid(at: page) else {
      report.unplaced[page, default: 0] += 1
      return
    }
    try add(.foreign(comment, posted: posted, story: story), comment.text.source.utf8.count)
  }

  private func take(_ json: JSON, line: Int) throws {
    let page: String
    do {
      page = try ImportedComment.page(of: json)
    } catch {
      return leaveOut("line \(line)", error.reason)
    }
    guard let story = try finder.guid(at: page) else {
      report.unplaced[page, default: 0] += 1
      return
    }
    let size = (json["html"]?.text ?? "").utf8.count + (json["markdown"]?.text ?? "").utf8.count
    try add(.own(json, line: line, story: story), size)
  }

  private func add(_ item: Item, _ size: Int) throws {
    batch.append(item)
    batchBytes += size
    if batch.count >= Self.batchSize || batchBytes >= Self.batchBytes { try store() }
  }

  private func leaveOut(_ place: String, _ reason: String) {
    report.leftOut[reason, default: 0] += 1
    note("\(place): left out: \(reason)")
  }

  /// Makes the batch ready on every core and stores it.
  private func store() throws {
    guard !batch.isEmpty else { return }
    let full = batch
    (batch, batchBytes) = ([], 0)
    let guess = guess
    let ready = Concurrently.map(full) { item -> Result<ImportedComment, Fault> in
      switch item {
      case .foreign(let comment, let posted, let story):
        .success(ImportedComment(comment, under: story, posted: posted, guess: guess))
      case .own(let json, let line, let story):
        Result { () throws(ImportedComment.Unfit) in try ImportedComment(json, under: story) }
          .mapError { Fault(line: line, reason: $0.reason) }
      }
    }
    var comments: [ImportedComment] = []
    for result in ready {
      switch result {
      case .success(let comment): comments.append(comment)
      case .failure(let fault): leaveOut("line \(fault.line)", fault.reason)
      }
    }
    isStored = false
    let done = try destination.comments.add(comments, from: source)
    isStored = true
    report.added += done.added
    report.known += done.known
    progress(report)
  }

  private struct Fault: Error {
    let line: Int
    let reason: String
  }
}
