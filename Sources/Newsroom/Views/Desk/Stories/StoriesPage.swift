public import News

/// The desk's home: lists of stories, to be filtered, opened and worked on several at once.
public struct StoriesPage: Sendable {
  /// A list with its filters that somebody has named.
  public struct Filter: Sendable {
    /// Its number in the address that deletes it.
    public var id: Int64
    /// Its name.
    public var name: String
    /// The query of the list's address.
    public var query: String

    /// Makes a filter.
    public init(id: Int64, name: String, query: String) {
      self.id = id
      self.name = name
      self.query = query
    }
  }

  /// Why nothing is done with what is selected.
  public enum SelectionFault: Sendable, Hashable {
    /// Nothing is selected.
    case empty
    /// Too much is.
    case tooMany
    /// Nobody said what to do.
    case noAct
    /// Nobody said where they are moved to.
    case noPlace
    /// The sentence for readers is missing.
    case noSentence

    var message: Message {
      switch self {
      case .empty: .noneSelected
      case .tooMany: .tooManySelected
      case .noAct: .noBulkAct
      case .noPlace: .noBulkPlace
      case .noSentence: .noteMissing
      }
    }
  }

  /// The list and its filters; its view is known.
  public var fields: DeskListFields
  /// The stories.
  public var stories: [DeskStory]
  /// How many each list has, where it was counted, and how far was counted.
  public var counts: [DeskView: Int]
  /// Beyond this number nobody counts.
  public var mostCounted: Int
  /// The mark for the part with stories that were saved later; nil on the first.
  public var newer: String?
  /// The mark for the part with stories that were saved earlier; nil on the last.
  public var older: String?
  /// The sections of each edition, for filters and for names.
  public var sections: [ID<Edition>: [Section]]
  /// Who may be assigned stories.
  public var colleagues: [Account]
  /// The names of those who write for the paper, for completion.
  public var authors: [String] = []
  /// The names of topics, for completion.
  public var topics: [String]
  /// The lists that whoever looks has named.
  public var filters: [Filter]
  /// The name for a list as it was typed, if it was refused.
  public var refusedName: String?
  /// What is wrong with the selection.
  public var selectionFault: SelectionFault?
  /// The stories that were selected, if the selection was refused.
  public var selected: Set<ID<Story>> = []

  /// Makes a page.
  public init(
    fields: DeskListFields, stories: [DeskStory], counts: [DeskView: Int], mostCounted: Int,
    sections: [ID<Edition>: [Section]], colleagues: [Account] = [], topics: [String] = [],
    filters: [Filter] = []
  ) {
    self.fields = fields
    self.stories = stories
    self.counts = counts
    self.mostCounted = mostCounted
    self.sections = sections
    self.colleagues = colleagues
    self.topics = topics
    self.filters = filters
  }
}

extension DeskView {
  var message: Message {
    switch self {
    case .mine: .viewMine
    case .drafts: .viewDrafts
    case .inReview: .viewInReview
    case .ready: .viewReady
    case .scheduled: .viewScheduled
    case .embargoed: .viewEmbargoed
    case .publishedToday: .viewPublishedToday
    case .stale: .viewStale
    case .all: .viewAll
    }
  }
}
