import Database
import News
import Stores
import Support
import Testing
import Times

@Suite("Pictures that take others' places") struct PictureReplacingTests {
  private let rana = Actor(account: nil, name: "Rana Keel")
  private let old = String(repeating: "a", count: 64)
  private let new = String(repeating: "b", count: 64)
  private let next = String(repeating: "c", count: 64)

  /// A story that shows the old picture at its head and in its text, and a person who has it.
  private func fill(_ site: Newsroom) throws -> Published {
    let library = PictureLibrary(site.pool)
    for digest in [old, new, next] {
      try PictureFiles(site.pool).save(
        Picture(
          digest: digest, width: 1600, height: 900, colour: "#405060",
          renditions: [.init(width: 480, height: 270, format: "jpg")]),
        format: "jpeg", bytes: 1000)
      var words = LibraryPicture.Words()
      words.credit = "Maker of \(digest.prefix(1))"
      if digest == old { words.focus = Picture.Focus(x: 20, y: 30) }
      try library.admit(digest, fileName: "\(digest.prefix(1)).jpg", words, by: rana, at: site.now)
    }
    var draft = site.draft("The story")
    draft.picture = StoryDraft.PictureDraft(reference: "a.jpg", alt: "A ferry.", credit: "Us")
    var ready = Newsroom.prepare(draft, picture: old)
    ready.body =
      "<figure class=\"picture\"><picture><img src=\"/pictures/\(old)-480.jpg\"/></picture></figure>"
    try People(site.pool).save(Contributor(slug: "ines", language: "en", name: "Ines Okafor"))
    try site.pool.write { _ = try $0.run("UPDATE person SET picture = \(old), credit = 'Us'") }
    return try Publishing(site.pool).publish(ready, at: site.now)
  }

  private func replace(
    _ one: String, by other: String, ownWords: Bool = false, _ site: Newsroom
  ) throws {
    try PictureLibrary(site.pool).replace(
      one, by: other, ownWords: ownWords, reason: "The licence", as: rana, at: site.now)
  }

  @Test(
    "stories and people show the other, what was saved stays, and caches are told",
    arguments: Databases.available)
  func everywhere(_ kind: Databases.Kind) throws {
    try Newsroom.with(kind) { site in
      let library = PictureLibrary(site.pool)
      let published = try fill(site)
      let mark: Int64 =
        try site.pool.read { try $0.first("SELECT max(id) FROM change_log")?[0] } ?? 0
      try replace(old, by: new, site)
      let story = try #require(try site.story(published))
      #expect(story.summary.picture?.digest == new)
      #expect(story.summary.picture?.alt == "A ferry.")
      #expect(story.summary.picture?.credit == "Us")
      #expect(story.body.contains(old))
      #expect(story.pictures[old]?.picture.digest == new)
      #expect(story.pictures[old]?.hasOwnWords == false)
      #expect(try People(site.pool).person("ines", in: "en")?.picture?.digest == new)
      let kept: String? = try site.pool.read { try $0.first("SELECT picture FROM revision")?[0] }
      #expect(kept == old)
      #expect(try library.uses(of: new).map(\.id) == [published.id])
      #expect(try library.uses(of: old).isEmpty)
      #expect(try library.people(with: new).map(\.slug) == ["ines"])
      #expect(try PictureFiles(site.pool).shown(old)?.digest == new)
      #expect(try library.picture(old)?.replacement == new)
      // Of the same shape, and nobody has given it a point yet.
      #expect(try library.picture(new)?.focus == Picture.Focus(x: 20, y: 30))
      let record = try library.replacements(in: published.id)
      #expect(record.map(\.picture) == [old] && record.map(\.reason) == ["The licence"])
      #expect(record.first?.replacementName == "b.jpg")
      #expect(try library.replacements(of: new) == record)
      let told: Int? = try site.pool.read {
        try $0.first("SELECT count(*) FROM change_log WHERE id > \(mark)")?[0]
      }
      #expect((told ?? 0) > 0)
      let lines: Int? = try site.pool.read {
        try $0.first("SELECT count(*) FROM audit WHERE act = 'picture.replace'")?[0]
      }
      #expect(lines == 1)
    }
  }

  @Test("a chain leads to its end, and the first may come back", arguments: Databases.available)
  func chain(_ kind: Databases.Kind) throws {
    try Newsroom.with(kind) { site in
      let published = try fill(site)
      try replace(old, by: new, ownWords: true, site)
      #expect(try site.story(published)?.summary.picture?.credit == "Maker of b")
      #expect(try People(site.pool).person("ines", in: "en")?.picture?.credit == "Maker of b")
      try replace(new, by: next, site)
      #expect(try site.story(published)?.summary.picture?.digest == next)
      #expect(try site.story(published)?.pictures[old]?.picture.digest == next)
      try replace(next, by: new, site)
      try replace(new, by: old, site)
      let story = try #require(try site.story(published))
      #expect(story.summary.picture?.digest == old && story.summary.picture?.credit == "Us")
      #expect(try PictureLibrary(site.pool).picture(old)?.replacement == nil)
      #expect(try PictureLibrary(site.pool).replacements(in: published.id).count == 4)
    }
  }

  @Test("what cannot take its place is refused", arguments: Databases.available)
  func refusals(_ kind: Databases.Kind) throws {
    try Newsroom.with(kind) { site in
      _ = try fill(site)
      #expect(throws: Refusal.notFound) { try replace(old, by: "none", site) }
      #expect(throws: (any Error).self) { try replace(old, by: old, site) }
      try site.pool.write {
        _ = try $0.run("UPDATE picture SET withdrawn = 1 WHERE digest = \(next)")
      }
      #expect(throws: (any Error).self) { try replace(old, by: next, site) }
      try replace(old, by: new, site)
      // It is replaced already, as a second person finds who looked at the page before.
      #expect(throws: (any Error).self) { try replace(old, by: new, site) }
      for digest in [old, new] {
        #expect(throws: (any Error).self) {
          try PictureLibrary(site.pool).remove(digest, by: rana, at: site.now)
        }
      }
    }
  }

  @Test("a text that names a replaced picture counts for the other", arguments: Databases.available)
  func later(_ kind: Databases.Kind) throws {
    try Newsroom.with(kind) { site in
      _ = try fill(site)
      try replace(old, by: new, site)
      let draft = site.draft("Another story")
      var ready = Newsroom.prepare(draft)
      ready.body = "<figure class=\"picture\"><img src=\"/pictures/\(old)-480.jpg\"/></figure>"
      let published = try Publishing(site.pool).publish(ready, at: site.now)
      #expect(try PictureLibrary(site.pool).uses(of: new).map(\.id).contains(published.id))
      var request = LibraryRequest()
      request.edition = site.edition()
      #expect(try PictureLibrary(site.pool).list(request).pictures.map(\.picture.digest) == [new])
    }
  }
}
