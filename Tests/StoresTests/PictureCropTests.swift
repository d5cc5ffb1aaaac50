import Database
import News
import Stores
import Support
import Testing
import Times

@Suite("Crops of pictures") struct PictureCropTests {
  private let rana = Actor(account: nil, name: "Rana Keel")
  private let digest = String(repeating: "a", count: 64)

  private func picture(_ cut: String? = nil) -> Picture {
    Picture(
      digest: digest, width: 1600, height: 900, colour: "#405060",
      renditions: [Picture.Rendition(width: 480, height: 270, format: "jpg")],
      crops: cut.map { cut in
        Picture.Shape.allCases.map {
          Picture.Crop($0, cut: cut, widths: [320, 640], formats: ["webp", "jpg"])
        }
      } ?? [])
  }

  @Test("stories have the crops of their picture, in both sizes", arguments: Databases.available)
  func shown(_ kind: Databases.Kind) throws {
    try Newsroom.with(kind) { site in
      try PictureFiles(site.pool).save(picture("50_50"), format: "jpeg", bytes: 1000)
      var draft = site.draft("The story")
      draft.picture = StoryDraft.PictureDraft(reference: "ferry.jpg", alt: "A ferry.")
      let published = try Publishing(site.pool).publish(
        Newsroom.prepare(draft, picture: digest), at: site.now)
      let shown = try #require(try site.story(published)?.summary.picture)
      #expect(Set(shown.crops) == Set(picture("50_50").crops))
      let wide = try #require(shown.crop(.wide))
      #expect(wide.renditions.map(\.height) == [180, 180, 360, 360])
      #expect(wide.name == "16x9_50_50")
      try site.pool.write { _ = try $0.run("UPDATE picture SET withdrawn = 1") }
      #expect(try site.story(published)?.summary.picture?.crops == [])
    }
  }

  @Test(
    "another point or part asks for other crops, and the job stays until they are there",
    arguments: Databases.available)
  func asked(_ kind: Databases.Kind) throws {
    try Newsroom.with(kind) { site in
      let (library, files) = (PictureLibrary(site.pool), PictureFiles(site.pool))
      try files.save(picture("50_50"), format: "jpeg", bytes: 1000)
      var words = LibraryPicture.Words()
      words.caption = "A ferry"
      try library.save(words, of: digest, by: rana, at: site.now)
      #expect(try library.nextJob(at: site.now) == nil)
      words.focus = Picture.Focus(x: 10, y: 20)
      words.areas = [.square: Picture.Area(left: 5, top: 0, width: 40)]
      try library.save(words, of: digest, by: rana, at: site.now)
      #expect(
        try files.cuts(of: digest) == [
          .wide: .around(.init(x: 10, y: 20)), .classic: .around(.init(x: 10, y: 20)),
          .square: .chosen(.init(left: 5, top: 0, width: 40)),
        ])
      #expect(try library.picture(digest)?.words == words)
      #expect(try library.nextJob(at: site.now) == digest)
      // Somebody changes it again while the crops are being made.
      words.areas = [:]
      try library.save(words, of: digest, by: rana, at: site.now)
      try files.save(picture("50_50"), format: "jpeg", bytes: 1000)
      try library.finishJob(digest)
      #expect(try library.nextJob(at: site.now) == digest)
      try files.save(picture("10_20"), format: "jpeg", bytes: 1000)
      try library.finishJob(digest)
      #expect(try library.nextJob(at: site.now + .days(1)) == nil)
      #expect(try library.picture(digest)?.work == .done)
    }
  }

  @Test("pictures that are older than crops become work, once", arguments: Databases.available)
  func older(_ kind: Databases.Kind) throws {
    try Newsroom.with(kind) { site in
      let library = PictureLibrary(site.pool)
      try PictureFiles(site.pool).save(picture(), format: "jpeg", bytes: 1000)
      #expect(try library.nextJob(at: site.now) == nil)
      #expect(try library.enlistUncut(at: site.now) == 1)
      #expect(try library.enlistUncut(at: site.now) == 0)
      #expect(try library.nextJob(at: site.now) == digest)
    }
  }

  @Test("a part fits into its picture or not")
  func fits() {
    func fits(_ left: Int, _ top: Int, _ width: Int) -> Bool {
      Picture.Area(left: left, top: top, width: width).fits(.wide, width: 1600, height: 900)
    }
    #expect(fits(0, 0, 100) && fits(50, 50, 50) && fits(10, 20, 30))
    #expect(!fits(1, 0, 100) && !fits(0, 60, 50) && !fits(0, 0, 0))
  }
}
