import Feeds
import Markup
public import News
public import Stores
import Text
public import Times

/// A story that somebody at the desk changes as a file: the text to change, and what is published
/// when it comes back.
public struct EditedStory: Sendable {
  /// The story's present revision and record.
  public let manuscript: Manuscript
  /// Whether its text came as HTML and is shown as Markdown.
  public var isConverted: Bool {
    if case .html = manuscript.draft.body { true } else { false }
  }

  private static let longestFrontMatter = 1 << 16

  private let publisher: Publisher
  private let zone: Zone

  /// Opens the story at an address; nil when none is there.
  public init?(at address: StoryAddress, _ publisher: Publisher) throws {
    guard let manuscript = try publisher.stories.manuscript(at: address) else { return nil }
    self.manuscript = manuscript
    self.publisher = publisher
    zone = publisher.editions.first { $0.id == address.edition }?.zone ?? .utc
  }

  /// The story as a file: a front matter and Markdown.
  public var file: String {
    var writer = StoryFileWriter(manuscript.draft, zone: zone)
    return writer.file(body: markdown)
  }

  private var markdown: String {
    switch manuscript.draft.body {
    case .markdown(let source): source
    case .html: Markdown.source(of: HTML(trusted: manuscript.body))
    }
  }

  /// Publishes the file as it came back, if anything differs.
  ///
  /// `basis` is the state that the file was made from. Throws `InputFaults` and `ParseError` with
  /// lines, and `Refusal.conflict` when the story's record is another by now; `check` says what
  /// whoever publishes may not put into it.
  public func publish(
    _ text: String, basis: Manuscript.Basis, at now: Instant,
    check: (StoryDraft) throws -> [Refusal.Fault] = { _ in [] }
  ) throws -> Published? {
    guard basis == manuscript.basis else {
      throw Refusal.conflict("the story was changed meanwhile")
    }
    // Said before all the work that such a text would make.
    guard text.utf8.count <= Publishing.longestText + Self.longestFrontMatter else {
      let message = "the text has more than \(Publishing.longestText) bytes"
      throw InputFaults([InputFaults.Fault(field: "body", message: message)])
    }
    let own = try FrontMatter(parsing: Array(self.file.utf8))
    let file = try FrontMatter(parsing: Array(text.utf8))
    var draft = try draft(of: file)
    // What came from elsewhere may lack what a file must have, and then is no file yet.
    if let unchanged = try? self.draft(of: own), draft == unchanged { return nil }
    // A text that came as HTML stays as readers see it until somebody changes it.
    if isConverted, file.body == own.body { draft.body = .html(manuscript.body) }
    var pictures = try KnownPictures(of: manuscript, publisher.pictures.store)
    let faults = try Self.faults(of: draft, manuscript.draft, &pictures) + check(draft)
    guard faults.isEmpty else {
      throw InputFaults(faults.map { InputFaults.Fault($0, in: file) })
    }
    do {
      return try publisher.publish(
        draft, renewing: manuscript, known: pictures.byReference, at: now
      ).published
    } catch Refusal.invalid(let faults) {
      throw InputFaults(faults.map { InputFaults.Fault($0, in: file) })
    }
  }

  private func draft(of file: FrontMatter) throws(InputFaults) -> StoryDraft {
    try StoryFile.draft(file) { publisher.edition($0)?.zone }
  }

  /// What may not be changed here, and pictures that are not here.
  private static func faults(
    of draft: StoryDraft, _ own: StoryDraft, _ pictures: inout KnownPictures
  ) throws -> [Refusal.Fault] {
    var faults: [Refusal.Fault] = []
    for (field, new, old) in [
      ("guid", draft.guid, own.guid), ("edition", draft.edition, own.edition),
    ] where new != old {
      faults.append(.init(field: field, message: "stays “\(old)”: the story is known by it."))
    }
    for act in own.acts where !draft.acts.contains(act) {
      let message = "“\(act.note)” is on record and stays as it is; add another one below it."
      faults.append(.init(field: "corrections", message: message))
    }
    for (field, reference) in references(of: draft) where try !pictures.find(reference) {
      let message =
        "there is no picture “\(reference)” here; 'broadsheet publish' takes pictures in."
      faults.append(.init(field: field, message: message))
    }
    return faults
  }

  /// The pictures that a draft names, with the field that does.
  private static func references(of draft: StoryDraft) -> [(field: String, reference: String)] {
    let lead = draft.picture.map { [(field: "picture", reference: $0.reference)] } ?? []
    guard case .markdown(let source) = draft.body else { return lead }
    return lead + KnownPictures.references(in: source).map { (field: "body", reference: $0) }
  }
}
