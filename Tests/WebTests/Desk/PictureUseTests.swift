import HTTP
import News
import Stores
import Support
import Testing

@testable import Web

@Suite("Where a picture is used, at the desk")
struct PictureUseTests {
  private static func digest(_ letter: Character) -> String { String(repeating: letter, count: 64) }

  private static let path = "/desk/pictures/\(digest("a"))"

  /// A library with pictures `a` and `b`, and a draft with `a` at its head.
  private func with(
    _ body: (TestSite, Responder, TestSite.SignedIn, ID<Story>) throws -> Void
  ) throws {
    try LibraryTests.with { site, responder in
      let staff = try site.signIn()
      let files = [("a.jpg", "picture a"), ("b.jpg", "picture b")]
      _ = try LibraryTests.send(files, to: responder, as: staff)
      var draft = site.newsroom.draft("A quay at noon")
      draft.picture = StoryDraft.PictureDraft(reference: Self.digest("a"), alt: "A quay.")
      let story = try site.site.workingCopies.create(
        draft, as: .draft, by: Actor(staff.account), at: site.clock.now)
      try body(site, responder, staff, story)
    }
  }

  @Test("a picture that a draft alone shows is not offered for deletion, and not deleted")
  func deleting() throws {
    try with { site, responder, staff, story in
      let page = try LibraryTests.page(Self.path, responder, staff).text
      #expect(page.contains("/desk/stories/\(story.rawValue)\""))
      #expect(page.contains("A quay at noon"))
      #expect(page.contains("in the working copy, not published yet"))
      #expect(!page.contains("No story shows it."))
      #expect(!page.contains("value=\"delete\""))
      let answer = try site.post(
        Self.path, ["token": staff.formToken, "act": "delete"], as: staff)
      #expect(answer.status == .conflict)
      #expect(try site.site.library.picture(Self.digest("a")) != nil)
    }
  }

  @Test("whoever replaces a picture sees its working copies, and they show the other")
  func replacing() throws {
    try with { _, responder, staff, story in
      let before = try LibraryTests.page("\(Self.path)/replace", responder, staff).text
      #expect(before.contains("A quay at noon"))
      let answer = try LibraryTests.send(
        [], to: responder, as: staff, target: "\(Self.path)/replace",
        more: ["digest": Self.digest("b"), "reason": "Faces"])
      #expect(answer.status == .seeOther)
      let other = "/desk/pictures/\(Self.digest("b"))"
      #expect(try LibraryTests.page(other, responder, staff).text.contains("A quay at noon"))
      let log = try LibraryTests.page(
        "/desk/stories/\(story.rawValue)/revisions", responder, staff
      ).text
      #expect(log.contains("Faces"))
    }
  }

  @Test("it is not replaced in a working copy by somebody who may not publish it")
  func rights() throws {
    try with { site, responder, _, _ in
      let guest = try site.signIn("Ada Moss", role: .reporter)
      try site.site.accounts.setRole(
        .editor,
        grants: [
          Grant(
            .editor, edition: site.newsroom.edition(), section: try site.newsroom.section("sport"))
        ],
        of: guest.account.id, by: .command, at: site.clock.now)
      site.site.sessions.forget(guest.account.id)
      let answer = try LibraryTests.send(
        [], to: responder, as: guest, target: "\(Self.path)/replace",
        more: ["digest": Self.digest("b"), "reason": "Faces"])
      #expect(answer.status == .unprocessable)
      #expect(answer.text.contains("It is shown where you may not publish: World"))
      #expect(try site.site.library.picture(Self.digest("a"))?.replacement == nil)
    }
  }
}
