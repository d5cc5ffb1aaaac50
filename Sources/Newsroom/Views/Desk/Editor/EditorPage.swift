public import Markup
public import News
public import Times

/// Where a story is written, looked through and brought before readers: one form for all of it.
public struct EditorPage: Sendable {
  /// The story as it was saved last.
  public var copy: WorkingCopy
  /// Its edition, whose clocks the times follow.
  public var edition: Edition
  /// What stands in the fields.
  public var fields: StoryFields
  /// The saved revision that the fields rest on.
  public var base: Int
  /// The sections of the edition.
  public var sections: [Section] = []
  /// What is wrong with what was sent.
  public var faults: [FieldFault] = []
  /// What the story lacks for readers.
  public var checks: [PublishingCheck] = []
  /// What colleagues have noted.
  public var notes: [DeskNote] = []
  /// Who else has it open.
  public var others: [String] = []
  /// Those whom it may be assigned to.
  public var accounts: [Account] = []
  /// Lines that the byline is completed with.
  public var names: [String] = []
  /// Topics that there are.
  public var topics: [String] = []
  /// The lead picture, if it is in the library.
  public var picture: Picture?
  /// The related stories that readers find, by guid.
  public var related: [String: (headline: String, link: Link)] = [:]
  /// Where readers find the story; nil when they do not.
  public var link: Link?
  /// How many words the text has.
  public var wordCount = 0
  /// What may be done here.
  public var rights = Rights()
  /// What the fields for acts hold.
  public var acts = Acts()
  /// What was just done or is to be known.
  public var news: News?
  /// When what was typed and never saved was kept; nil when there is nothing.
  public var typed: Instant?

  /// What may be done with the story by whoever looks.
  public struct Rights: Sendable {
    /// Save it.
    public var mayWrite = false
    /// Bring it before readers.
    public var mayPublish = false
    /// Change it as a file.
    public var mayUseFile = false

    /// Nothing may be done.
    public init() {}
  }

  /// What was typed into the fields for acts.
  public struct Acts: Sendable {
    /// Why it is saved.
    public var why = ""
    /// The note that goes along with a step.
    public var word = ""
    /// What a change is to readers.
    public var kind = Act.Kind.edit
    /// The sentence for readers about a change.
    public var note = ""
    /// When it is to be published by itself.
    public var due = ""
    /// Which of two times is meant.
    public var dueWhich = ""
    /// The sentence for readers about a retraction.
    public var sentence = ""
    /// The note for colleagues, and what it is about.
    public var remark = (text: "", passage: "")
    /// The HTML that is to be converted.
    public var pasted = ""

    /// Nothing was typed.
    public init() {}
  }

  /// Something to be said above the form.
  public enum News: Sendable, Hashable {
    /// Something was done: the word for it in the address.
    case done(Done)
    /// The form shows what was typed and never saved.
    case showsTyped(Instant)
    /// The story's state does not allow what was asked.
    case stateConflict
  }

  /// What was done, by its word in the address.
  public enum Done: String, Sendable, CaseIterable {
    /// Saved.
    case saved
    /// Saved together with somebody else's changes.
    case merged
    /// Another state of the work.
    case step
    /// Published.
    case published
    /// Put on the schedule.
    case scheduled
    /// Taken from it.
    case unscheduled
    /// Retracted or restored.
    case record
    /// A note was added or settled.
    case note
    /// What was typed is thrown away.
    case thrown
  }

  /// Makes the page of a story as it was saved.
  public init(_ copy: WorkingCopy, in edition: Edition) {
    self.copy = copy
    self.edition = edition
    fields = StoryFields(copy.draft, in: edition.zone)
    fields.set(copy.plan)
    fields[.owner] = copy.owner?.account.map { String($0.rawValue) } ?? ""
    base = copy.head
  }

  /// The language of the text.
  var language: String {
    let own = fields[.language].trimmed
    return own.isEmpty ? edition.language : own
  }
}
