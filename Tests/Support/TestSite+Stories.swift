import Foundation
public import News
import Stores
import Times

extension TestSite {
  /// The picture of the paper's ferry, of which there is one rendition.
  public static let picture = Picture(
    digest: String(repeating: "0a", count: 32), width: 640, height: 360, colour: "#405060",
    renditions: [Picture.Rendition(width: 320, height: 180, format: "jpg")])

  /// The bytes of the rendition: no picture, but the site does not look into it.
  public static let pictureBytes = Array(0..<255 as Range<UInt8>)

  /// Fills the paper so that every kind of page has something to show.
  public func fill() throws {
    try savePicture()
    try publishTalks()
    try newsroom.publish(count: 30, section: "sport", newest: newsroom.ago(120))
    try newsroom.publish(count: 3, edition: "ar", section: "culture")
    for (language, slug) in [("en", "about"), ("ar", "عن-الصحيفة")] {
      try Pages(newsroom.pool).save(
        Page(
          edition: newsroom.edition(language), slug: slug, title: "About", markdown: "Us.",
          body: "<p>Us.</p>", modified: newsroom.now, role: .about))
    }
    var withdrawn = newsroom.draft("Withdrawn", published: newsroom.ago(300))
    withdrawn.slug = "withdrawn"
    withdrawn.acts = [Act(kind: .retract, at: newsroom.ago(5), note: "It was not so.")]
    try newsroom.publish(withdrawn)
  }

  /// A report with everything that a story carries, and its Arabic version.
  private func publishTalks() throws {
    for (language, slug) in [("en", "talks"), ("ar", "محادثات")] {
      var draft = newsroom.draft("Talks in \(language)", edition: language, body: "A lantern.")
      draft.slug = slug
      draft.translation = "talks"
      draft.topics = ["Ferries"]
      draft.byline = [.person(name: "Thomas Wren", role: ""), .agency(name: "Northern Wire")]
      draft.picture = StoryDraft.PictureDraft(
        reference: "ferry.jpg", alt: "A ferry.", credit: "I. Okafor")
      draft.acts = [Act(kind: .correct, at: newsroom.ago(10), note: "A name was misspelt.")]
      draft.published = newsroom.ago(40 * 24 * 60)
      try Publishing(newsroom.pool).publish(
        Newsroom.prepare(draft, picture: TestSite.picture.digest), at: newsroom.now)
    }
  }

  private func savePicture() throws {
    try PictureFiles(newsroom.pool).save(TestSite.picture, format: "jpg", bytes: 1000)
    let digest = TestSite.picture.digest
    let folder = URL(fileURLWithPath: pictures).appendingPathComponent(String(digest.prefix(2)))
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data(TestSite.pictureBytes).write(to: folder.appendingPathComponent("\(digest)-320.jpg"))
  }
}
