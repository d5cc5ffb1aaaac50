/// Which list of stories of an edition: each has a page and feeds.
public enum StoryList: Sendable, Hashable {
  /// Everything.
  case all
  /// One section.
  case section(ID<Section>)
  /// One topic.
  case topic(ID<Topic>)
  /// One author.
  case person(ID<Person>)
  /// One agency.
  case agency(ID<Agency>)
}
