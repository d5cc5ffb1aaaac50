public import Times

/// One line of a reader's list: a story of this paper, or a page elsewhere.
public struct SavedEntry: Sendable, Hashable {
  /// What the reader's own forms name it by.
  public var mark: String
  /// What was saved.
  public var subject: Subject
  /// When it was saved first.
  public var saved: Instant
  /// When the reader has marked it as read; nil while it is not.
  public var read: Instant?
  /// When it went into the archive of the list; nil while it is not there.
  public var archived: Instant?
  /// What the reader has written to it; empty for nothing.
  public var note: String
  /// What was done to the story since it was saved, with a sentence for readers, newest first.
  public var changes: [Act] = []
  /// Whether the text is another than when it was saved, and readers may compare.
  public var hasDifference = false

  /// Makes an entry.
  public init(
    mark: String, subject: Subject, saved: Instant, read: Instant? = nil,
    archived: Instant? = nil, note: String = ""
  ) {
    self.mark = mark
    self.subject = subject
    self.saved = saved
    self.read = read
    self.archived = archived
    self.note = note
  }

  /// What a reader has saved.
  public enum Subject: Sendable, Hashable {
    /// A story that readers may see.
    case story(StorySummary)
    /// A story that was retracted: a notice stands at its address.
    case retracted(StorySummary)
    /// A story that readers may not see any more.
    case gone
    /// A page elsewhere, from a file that was brought along.
    case link(address: String, title: String)
  }

  /// The story, if readers may see it or its notice.
  public var story: StorySummary? {
    switch subject {
    case .story(let story), .retracted(let story): story
    case .gone, .link: nil
    }
  }
}

/// Which part of a reader's list is wanted.
public enum SavedView: String, Sendable, Hashable, CaseIterable {
  /// Everything that is not in the archive.
  case current
  /// What is not read yet.
  case unread
  /// What is read and not in the archive.
  case read
  /// What was put into the archive.
  case archived
}

/// A section of which a reader has saved stories.
public struct SavedSection: Sendable, Hashable {
  /// The section.
  public var section: Section
  /// How many of its stories are saved.
  public var count: Int

  /// Makes a section with a count.
  public init(section: Section, count: Int) {
    self.section = section
    self.count = count
  }
}

/// Something that a reader brings along in a file, before it is in their list.
public struct SavedArrival: Sendable, Hashable {
  /// What it is.
  public var subject: Subject
  /// When it was saved elsewhere.
  public var saved: Instant
  /// When it was read; nil while it was not.
  public var read: Instant?
  /// When it was put into the archive; nil for one that was not.
  public var archived: Instant?
  /// What was written to it.
  public var note: String

  /// Makes an arrival.
  public init(
    subject: Subject, saved: Instant, read: Instant?, archived: Instant? = nil, note: String
  ) {
    self.subject = subject
    self.saved = saved
    self.read = read
    self.archived = archived
    self.note = note
  }

  /// What a reader brings along.
  public enum Subject: Sendable, Hashable {
    /// A story of this paper.
    case story(ID<Story>)
    /// A page elsewhere.
    case link(address: String, title: String)
  }
}
