import Database
import News
import Stores
import Support
import Testing

@Suite struct PictureFilesTests {
  private let picture = Picture(
    digest: "abc123", width: 1600, height: 900, colour: "#405060",
    renditions: [
      Picture.Rendition(width: 320, height: 180, format: "jpg"),
      Picture.Rendition(width: 320, height: 180, format: "webp"),
      Picture.Rendition(width: 640, height: 360, format: "jpg"),
    ])

  @Test("a story shows its picture with the words of the story", arguments: Databases.available)
  func lead(_ kind: Databases.Kind) throws {
    try Newsroom.with(kind) { site in
      let files = PictureFiles(site.pool)
      try files.save(picture, format: "jpg", bytes: 1000)
      try files.save(picture, format: "jpg", bytes: 1200)
      var draft = site.draft("The story")
      draft.picture = StoryDraft.PictureDraft(
        reference: "ferry.jpg", alt: "A ferry.", caption: "At the quay.", credit: "I. Okafor")
      let published = try Publishing(site.pool).publish(
        Newsroom.prepare(draft, picture: "abc123"), at: site.now)
      var wanted = picture
      (wanted.alt, wanted.caption, wanted.credit) = ("A ferry.", "At the quay.", "I. Okafor")
      #expect(try site.story(published)?.summary.picture == wanted)
      let page = try Stories(site.pool).list(
        StoryRequest(edition: site.edition(), now: site.now))
      #expect(page.stories.map(\.picture) == [wanted])
      #expect(try files.picture("abc123") == picture)
      #expect(try files.pictures(["none", "abc123"]) == [picture])
      #expect(try files.digests().map(\.digest) == ["abc123"])
      #expect(try files.digests(after: "abc123").isEmpty)
    }
  }

  @Test(
    "references to pictures that are not here are listed until they come",
    arguments: Databases.available)
  func missing(_ kind: Databases.Kind) throws {
    try Newsroom.with(kind) { site in
      var draft = site.draft("The story", body: "")
      draft.guid = "one"
      let publishing = Publishing(site.pool)
      let references = ["b.jpg", "a.jpg", "b.jpg"]
      try publishing.publish(Newsroom.prepare(draft, missing: references), at: site.now)
      let files = PictureFiles(site.pool)
      let missing = try files.missing()
      #expect(missing.map(\.reference) == ["a.jpg", "b.jpg"])
      #expect(missing.map(\.guid) == ["one", "one"])
      try files.save(picture, format: "jpg", bytes: 1)
      draft.picture = StoryDraft.PictureDraft(reference: "a.jpg", alt: "A ferry.")
      let second = try publishing.publish(
        Newsroom.prepare(draft, picture: "abc123"), at: site.now)
      #expect(second.outcome == .revised)
      #expect(try files.missing().isEmpty)
    }
  }
}
