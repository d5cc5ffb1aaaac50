public import News

/// A topic as the desk's list shows it.
public struct TopicRow: Sendable, Hashable {
  /// The topic.
  public var topic: Topic
  /// How many published stories are about it, those included that readers may not see now.
  public var stories: Int

  /// Makes a row.
  public init(topic: Topic, stories: Int) {
    self.topic = topic
    self.stories = stories
  }
}

/// One page of the desk's list of topics.
public struct TopicList: Sendable, Hashable {
  /// The topics by name.
  public var rows: [TopicRow]
  /// The topic after which the list goes on; nil at its end.
  public var next: ID<Topic>?
}
