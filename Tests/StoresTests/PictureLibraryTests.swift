import Database
import News
import Stores
import Support
import Testing
import Times

@Suite("The library of pictures") struct PictureLibraryTests {
  private static func digest(_ letter: Character) -> String { String(repeating: letter, count: 64) }

  private func keep(_ site: Newsroom, _ letter: Character) throws -> String {
    let digest = Self.digest(letter)
    try PictureFiles(site.pool).save(
      Picture(
        digest: digest, width: 1600, height: 900, colour: "#405060",
        renditions: [Picture.Rendition(width: 480, height: 270, format: "jpg")]),
      format: "jpeg", bytes: 1000)
    return digest
  }

  private let rana = Actor(account: nil, name: "Rana Keel")

  @Test(
    "pictures are found by their words, newest first, page by page", arguments: Databases.available)
  func listing(_ kind: Databases.Kind) throws {
    try Newsroom.with(kind) { site in
      let library = PictureLibrary(site.pool)
      for (index, letter) in "abc".enumerated() {
        var words = LibraryPicture.Words()
        words.caption = ["The Ferry at 100%", "A quay", "L’Église"][index]
        try library.admit(
          keep(site, letter), fileName: "IMG_\(letter).jpg", words, by: rana,
          at: site.now + .minutes(Int64(index)))
      }
      func found(_ text: String) throws -> [String] {
        var request = LibraryRequest()
        request.text = text
        return try library.list(request).pictures.map { String($0.picture.digest.prefix(1)) }
      }
      #expect(try found("") == ["c", "b", "a"])
      #expect(try found("FERRY img") == ["a"])
      #expect(try found("l’église") == ["c"])
      #expect(try found("100%") == ["a"])
      #expect(try found("%") == ["a"])
      #expect(try found("_b") == ["b"])
      #expect(try found("!'\u{0}\"") == [])
      var request = LibraryRequest(limit: 2)
      let first = try library.list(request)
      request.before = first.older.flatMap { LibraryRequest.Place(text: $0.text) }
      let second = try library.list(request)
      #expect(second.pictures.map(\.picture.digest) == [Self.digest("a")])
      #expect(second.older == nil)
      #expect(LibraryRequest.Place(text: "x_y") == nil)
    }
  }

  @Test(
    "a licence that ends takes the picture out of head and text, and comes back when prolonged",
    arguments: Databases.available)
  func expiry(_ kind: Databases.Kind) throws {
    try Newsroom.with(kind) { site in
      let library = PictureLibrary(site.pool)
      let (lead, inText) = (try keep(site, "a"), try keep(site, "b"))
      var draft = site.draft("The story")
      draft.picture = StoryDraft.PictureDraft(reference: "ferry.jpg", alt: "A ferry.")
      var ready = Newsroom.prepare(draft, picture: lead)
      let figure = "<figure class=\"picture\"><img src=\"/pictures/\(inText)-480.jpg\"/></figure>"
      ready.body = "<p>One</p>\(figure)<p>Two</p>"
      let published = try Publishing(site.pool).publish(ready, at: site.now)
      #expect(try library.uses(of: inText).map(\.id) == [published.id])
      var words = LibraryPicture.Words()
      words.expires = site.now + .minutes(10)
      for digest in [lead, inText] { try library.save(words, of: digest, by: rana, at: site.now) }
      #expect(try library.withdraw(at: site.now + .minutes(9)) == 0)
      #expect(try site.story(published)?.body.contains(inText) == true)
      #expect(try site.story(published)?.summary.picture?.renditions.count == 1)
      let before = try site.pool.read { try $0.run("SELECT id FROM change_log").count }
      #expect(try library.withdraw(at: site.now + .minutes(10)) == 2)
      #expect(try library.withdraw(at: site.now + .minutes(11)) == 0)
      #expect(try site.pool.read { try $0.run("SELECT id FROM change_log").count } > before)
      #expect(try site.story(published)?.body == "<p>One</p><p>Two</p>")
      #expect(try site.story(published)?.summary.picture?.renditions == [])
      #expect(try library.picture(lead)?.isWithdrawn == true)
      words.expires = site.now + .days(1)
      try library.save(words, of: inText, by: rana, at: site.now + .minutes(12))
      #expect(try site.story(published)?.body.contains(figure) == true)
    }
  }

  @Test("jobs are tried again, and in the end no more", arguments: Databases.available)
  func jobs(_ kind: Databases.Kind) throws {
    try Newsroom.with(kind) { site in
      let library = PictureLibrary(site.pool)
      let digest = try keep(site, "a")
      var now = site.now
      try library.admit(digest, fileName: "a.jpg", .init(), by: rana, at: now)
      #expect(try library.picture(digest)?.work == .waiting)
      #expect(try library.nextJob(at: now) == digest)
      // Taken: a second worker gets nothing.
      #expect(try library.nextJob(at: now) == nil)
      try library.failJob(digest, "no room", at: now)
      #expect(try library.nextJob(at: now) == nil)
      now = now + .minutes(1)
      #expect(try library.nextJob(at: now) == digest)
      // The second try ends with the program.
      now = now + .minutes(6)
      #expect(try library.nextJob(at: now) == digest)
      try library.failJob(digest, "no room", at: now)
      #expect(try library.nextJob(at: now + .days(1)) == nil)
      #expect(try library.picture(digest)?.work == .failed("no room"))
      // Without its crops it is not finished.
      try library.finishJob(digest)
      #expect(try library.picture(digest)?.work == .failed("no room"))
      let picture = try #require(try PictureFiles(site.pool).picture(digest))
      var cut = picture
      cut.crops = Picture.Shape.allCases.map {
        Picture.Crop($0, cut: "50_50", widths: [320], formats: ["jpg"])
      }
      try PictureFiles(site.pool).save(cut, format: "jpeg", bytes: 1000)
      try library.finishJob(digest)
      #expect(try library.picture(digest)?.work == .done)
    }
  }

  @Test("only what nobody uses is deleted", arguments: Databases.available)
  func deleting(_ kind: Databases.Kind) throws {
    try Newsroom.with(kind) { site in
      let library = PictureLibrary(site.pool)
      let (used, unused) = (try keep(site, "a"), try keep(site, "b"))
      var draft = site.draft("The story")
      draft.picture = StoryDraft.PictureDraft(reference: "ferry.jpg", alt: "A ferry.")
      try Publishing(site.pool).publish(Newsroom.prepare(draft, picture: used), at: site.now)
      #expect(throws: Refusal.conflict("a story shows the picture")) {
        try library.remove(used, by: rana, at: site.now)
      }
      try library.remove(unused, by: rana, at: site.now)
      #expect(try library.picture(unused) == nil)
      #expect(try library.picture(used) != nil)
      #expect(throws: Refusal.notFound) { try library.remove(unused, by: rana, at: site.now) }
    }
  }
}
