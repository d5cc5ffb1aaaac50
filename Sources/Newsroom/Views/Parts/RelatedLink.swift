public import Markup
public import News

/// A related story within the text of another, as it is stored with the revision.
public struct RelatedLink: Sendable {
  private let story: StorySummary
  private let edition: Edition

  /// Makes a link to a story of an edition.
  public init(_ story: StorySummary, in edition: Edition) {
    self.story = story
    self.edition = edition
  }

  /// The link, a block of its own.
  public var html: HTML {
    let link = Links(edition)[.story(story.address)]
    return "<p class=\"related\"><a href=\"\(link: link)\">\(story.headline)</a></p>"
  }
}
