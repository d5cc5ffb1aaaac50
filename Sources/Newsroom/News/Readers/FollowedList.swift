public import Times

/// A topic, an author or a section that a reader follows.
public struct FollowedList: Sendable, Hashable {
  /// What is followed.
  public var subject: Subject
  /// The edition.
  public var edition: ID<Edition>
  /// When it was followed first.
  public var since: Instant
  /// What is newer than this is new to the reader.
  public var seen: Instant

  /// Makes a followed list.
  public init(subject: Subject, edition: ID<Edition>, since: Instant, seen: Instant) {
    self.subject = subject
    self.edition = edition
    self.since = since
    self.seen = seen
  }

  /// What can be followed.
  public enum Subject: Sendable, Hashable {
    /// A section.
    case section(Section)
    /// A topic.
    case topic(Topic)
    /// An author.
    case person(ID<Person>, slug: String, name: String)
  }

  /// The list of stories.
  public var list: StoryList {
    switch subject {
    case .section(let section): .section(section.id)
    case .topic(let topic): .topic(topic.id)
    case .person(let person, _, _): .person(person)
    }
  }

  /// What it is called.
  public var name: String {
    switch subject {
    case .section(let section): section.name
    case .topic(let topic): topic.name
    case .person(_, _, let name): name
    }
  }
}

/// A list of an edition, as it is followed.
public struct FollowedPlace: Sendable, Hashable {
  /// The edition.
  public var edition: ID<Edition>
  /// The list.
  public var list: StoryList

  /// Names a list.
  public init(_ edition: ID<Edition>, _ list: StoryList) {
    self.edition = edition
    self.list = list
  }
}
