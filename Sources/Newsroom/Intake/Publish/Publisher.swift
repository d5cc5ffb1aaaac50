import Foundation
import Markup
public import News
public import Stores
public import Text
public import Times
import Views

/// Makes drafts ready and publishes them: the text becomes HTML, pictures are taken in.
public struct Publisher: Sendable {
  /// What publishing one draft came to.
  public struct Outcome: Sendable, Hashable {
    /// What the stores did.
    public var published: Published
    /// What an editor should know, as sentences.
    public var remarks: [InputFaults.Fault]
  }

  let stories: Stories
  let publishing: Publishing
  let editions: [Edition]
  let languages: Languages
  let pictures: PictureDesk

  /// Makes a publisher for the editions that the site has now.
  public init(
    stories: Stories, publishing: Publishing, editions: [Edition], languages: Languages,
    pictures: PictureDesk
  ) {
    self.stories = stories
    self.publishing = publishing
    self.editions = editions
    self.languages = languages
    self.pictures = pictures
  }

  /// Publishes a draft whose pictures lie in a folder.
  ///
  /// `known` gives pictures that are here already by the names that drafts use for them.
  public func publish(
    _ draft: StoryDraft, folder: String, known: [String: Picture] = [:], at now: Instant
  ) throws -> Outcome {
    var preparation = Preparation(publisher: self, folder: folder, known: known)
    let story = try preparation.prepare(draft)
    let published = try publishing.publish(story, at: now)
    return Outcome(published: published, remarks: preparation.remarks)
  }

  /// Publishes what became of a manuscript, if its record is still what it rests on; no file is
  /// read for its pictures.
  func publish(
    _ draft: StoryDraft, renewing manuscript: Manuscript, known: [String: Picture],
    at now: Instant
  ) throws -> Outcome {
    var preparation = Preparation(publisher: self, folder: nil, known: known)
    var story = try preparation.prepare(draft)
    story.basis = manuscript.basis
    // Whether the text still names them is found anew; the others are the operator's to find.
    let named = KnownPictures.references(in: manuscript.draft)
    story.missing += manuscript.missing.filter { !named.contains($0) }
    let published = try publishing.publish(story, at: now)
    return Outcome(published: published, remarks: preparation.remarks)
  }

  /// Keeps a draft that is not fit to be published, for an editor to complete.
  public func keep(
    _ draft: StoryDraft, folder: String, at now: Instant
  ) throws -> [InputFaults.Fault] {
    var preparation = Preparation(publisher: self, folder: folder, known: [:])
    let story = try preparation.prepare(draft)
    try publishing.keep(story, at: now)
    return preparation.remarks
  }

  /// When the story with a guid was published and last changed; nil when it never was.
  public func standing(guid: String) throws -> WireStory.Standing? {
    guard let address = try stories.address(guid: guid),
      let story = try stories.story(at: address)
    else { return nil }
    return WireStory.Standing(published: story.summary.published, updated: story.summary.updated)
  }

  /// The edition in a language, by the tag or its first part; nil when there is none.
  public func edition(_ language: String) -> Edition? {
    let wanted = language.lowercased()
    let primary = wanted.prefix { $0 != "-" && $0 != "_" }
    return editions.first { $0.language.lowercased() == wanted }
      ?? editions.first { $0.language.lowercased() == primary }
  }
}
