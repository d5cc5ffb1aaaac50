import Foundation
import HTTP
import News
import Stores
import Support
import Testing

@testable import Web

@Suite("A picture of the library: its point, its crops, another in its place")
struct PictureSheetTests {
  private static func digest(_ letter: Character) -> String { String(repeating: letter, count: 64) }

  /// A library with pictures `a` and `b`, brought by Rana Keel.
  private func with(
    _ body: (TestSite, Responder, TestSite.SignedIn, _ path: String) throws -> Void
  ) throws {
    try LibraryTests.with { site, responder in
      let staff = try site.signIn()
      let files = [("a.jpg", "picture a"), ("b.jpg", "picture b")]
      _ = try LibraryTests.send(files, to: responder, as: staff)
      try body(site, responder, staff, "/desk/pictures/\(Self.digest("a"))")
    }
  }

  private func save(
    _ fields: [(String, String)], _ site: TestSite, _ staff: TestSite.SignedIn
  ) throws -> Response {
    var query: Query = ["token": staff.formToken, "act": "save"]
    for (name, value) in fields { query.set(name, value) }
    return try site.post("/desk/pictures/\(Self.digest("a"))", query, as: staff)
  }

  @Test("a place is taken unless the numbers are others than the form came with")
  func places() throws {
    try with { site, responder, staff, path in
      func focus() throws -> Picture.Focus? {
        try site.site.library.picture(Self.digest("a"))?.focus
      }
      let page = try LibraryTests.page(path, responder, staff).text
      #expect(page.contains("name=\"focus-was\" value=\"50-50\""))
      #expect(page.contains("value=\"50-50\" checked=\"checked\""))
      let untouched = [("focus-was", "50-50"), ("focus-x", "50"), ("focus-y", "50")]
      #expect(try save(untouched + [("focus-place", "17-83")], site, staff).status == .seeOther)
      #expect(try focus() == Picture.Focus(x: 17, y: 83))
      let typed = [
        ("focus-was", "17-83"), ("focus-x", "40"), ("focus-y", "83"), ("focus-place", "17-83"),
      ]
      #expect(try save(typed, site, staff).status == .seeOther)
      #expect(try focus() == Picture.Focus(x: 40, y: 83))
      let odd = [
        ("focus-was", "40-83"), ("focus-x", "40"), ("focus-y", "83"), ("focus-place", "9-9"),
      ]
      #expect(try save(odd, site, staff).status == .seeOther)
      #expect(try focus() == Picture.Focus(x: 40, y: 83))
    }
  }

  @Test(
    "a part that cannot be is said beside its shape, and what was typed is kept",
    arguments: [
      (["10", "", "50"], "Write three whole numbers"), (["x", "0", "50"], "Write three whole"),
      (["0", "0", "101"], "Write three whole"), (["60", "0", "50"], "reaches beyond"),
      (["0", "90", "50"], "reaches beyond"),
    ])
  func badParts(values: [String], words: String) throws {
    try with { site, _, staff, _ in
      let names = ["crop-16x9-left", "crop-16x9-top", "crop-16x9-width"]
      let response = try save(Array(zip(names, values)) + [("caption", "Kept")], site, staff)
      #expect(response.status == .unprocessable)
      #expect(response.text.contains(words))
      #expect(response.text.contains("value=\"Kept\""))
      #expect(
        response.text.contains("name=\"crop-16x9-left\" type=\"number\" value=\"\(values[0])\""))
      #expect(try site.site.library.picture(Self.digest("a"))?.areas == [:])
    }
  }

  @Test("a part that fits is kept and shown again")
  func parts() throws {
    try with { site, responder, staff, path in
      let fields = [("crop-1x1-left", "10"), ("crop-1x1-top", "0"), ("crop-1x1-width", "50")]
      #expect(try save(fields, site, staff).status == .seeOther)
      #expect(
        try site.site.library.picture(Self.digest("a"))?.areas
          == [.square: Picture.Area(left: 10, top: 0, width: 50)])
      let page = try LibraryTests.page(path, responder, staff).text
      #expect(page.contains("<details open=\"open\">"))
      #expect(page.contains("name=\"crop-1x1-width\" type=\"number\" value=\"50\""))
    }
  }

  private func replace(
    _ files: [(name: String, content: String)], _ fields: Query, _ responder: Responder,
    _ staff: TestSite.SignedIn
  ) throws -> Response {
    try LibraryTests.send(
      files, to: responder, as: staff, target: "/desk/pictures/\(Self.digest("a"))/replace",
      more: fields)
  }

  @Test("a file that comes without a reason is not lost")
  func unfinished() throws {
    try with { site, responder, staff, _ in
      let first = try replace([("c.jpg", "picture c")], ["reason": " "], responder, staff)
      #expect(first.status == .unprocessable)
      #expect(first.text.contains("Say why"))
      #expect(first.text.contains("name=\"digest\" value=\"\(Self.digest("c"))\""))
      #expect(try site.site.library.picture(Self.digest("a"))?.replacement == nil)
      let second = try replace(
        [], ["digest": Self.digest("c"), "reason": "Retou\u{0}ched"], responder, staff)
      #expect(second.location == "/desk/pictures/\(Self.digest("c"))?saved=1")
      #expect(try site.site.library.picture(Self.digest("a"))?.replacement == Self.digest("c"))
    }
  }

  @Test("what cannot be is said in words")
  func refused() throws {
    try with { site, responder, staff, _ in
      let damaged = try replace([("c.jpg", "pict")], ["reason": "x"], responder, staff)
      #expect(damaged.status == .unprocessable && damaged.text.contains("is damaged"))
      let nothing = try replace([], ["reason": "x"], responder, staff)
      #expect(nothing.text.contains("Choose a file"))
      let same = try replace([], ["reason": "x", "digest": Self.digest("a")], responder, staff)
      #expect(same.text.contains("That is the same picture."))
      let none = try replace([], ["reason": "x", "digest": "none"], responder, staff)
      #expect(none.status == .unprocessable && none.text.contains("has no such picture"))
      let reporter = try site.signIn("Ada Moss", role: .reporter)
      let file = [(name: "c.jpg", content: "picture c")]
      #expect(try replace(file, ["reason": "x"], responder, reporter).status == .forbidden)
      #expect(try site.site.library.picture(Self.digest("c")) == nil)
      #expect(try site.site.library.picture(Self.digest("a"))?.replacement == nil)
    }
  }

  @Test("readers are led from a replaced picture to the other, the desk still has it")
  func addresses() throws {
    try with { site, responder, staff, path in
      let folder = "\(site.pictures)/aa"
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true)
      try Data([1]).write(to: URL(fileURLWithPath: "\(folder)/\(Self.digest("a"))-480.jpg"))
      let address = "/pictures/\(Self.digest("a"))-480.jpg"
      #expect(try site.answer(.get, address).status == .ok)
      _ = try replace([], ["digest": Self.digest("b"), "reason": "Consent"], responder, staff)
      let led = try site.answer(.get, address)
      #expect(led.status == .found)
      #expect(led.location == "/pictures/\(Self.digest("b"))-480.jpg")
      #expect(
        try site.answer(.get, "/pictures/\(Self.digest("a"))-16x9_50_50-640.avif").location
          == "/pictures/\(Self.digest("b"))-480.jpg")
      #expect(try site.answer(.get, address, staff.headers).status == .ok)
      let page = try LibraryTests.page(path, responder, staff).text
      #expect(page.contains("Another picture has replaced it everywhere."))
      #expect(page.contains("Consent"))
      #expect(!page.contains("/replace\""))
    }
  }

  @Test("the address of a crop leads to the present one, and no other name to anything")
  func crops() throws {
    try with { site, _, _, _ in
      let digest = Self.digest("a")
      var picture = try #require(try site.site.pictureFiles.picture(digest))
      picture.crops = [Picture.Crop(.wide, cut: "10_20", widths: [320, 640], formats: ["jpg"])]
      try site.site.pictureFiles.save(picture, format: "jpeg", bytes: 1)
      for (asked, given) in [("640.jpg", "640"), ("500.avif", "640"), ("1280.jpg", "640")] {
        #expect(
          try site.answer(.get, "/pictures/\(digest)-16x9_50_50-\(asked)").location
            == "/pictures/\(digest)-16x9_10_20-\(given).jpg")
      }
      for name in [
        "16x9_10_20-640.jpg", "4x3_50_50-640.jpg", "2x1_50_50-640.jpg", "16x9-640.jpg",
        "16x9_50-640.jpg", "16x9_50_x-640.jpg", "16x9_50_50_1_1-640.jpg", "16x9_5000_50-640.jpg",
        "16x9_50_50-640-1.jpg", "..-640.jpg",
      ] {
        #expect(try site.answer(.get, "/pictures/\(digest)-\(name)").status == .notFound, "\(name)")
      }
    }
  }
}
