import Foundation
import HTTP
import News
import Stores
import Support
import Testing
import Web

@Suite("Comments as a file, at the desk") struct CommentExportTests {
  private static func bytes(_ response: Response) throws -> String {
    guard case .file(let path, 0, let length) = response.body else {
      Issue.record("the export is no file")
      return ""
    }
    let data = try Data(contentsOf: URL(fileURLWithPath: path))
    #expect(data.count == length)
    return String(decoding: data, as: UTF8.self)
  }

  @Test("administrators take all comments along, which is on record", arguments: ["json", "wxr"])
  func export(format: String) throws {
    try TestSite.with { site in
      let admin = try site.signIn("Ada Moss", role: .administrator)
      var draft = site.newsroom.draft("The story")
      draft.guid = "one"
      try site.newsroom.publish(draft)
      let comments = (1...1_200).map { number in
        ImportedComment(
          sourceID: "\(number)", story: "one", author: "Wren", posted: site.newsroom.now,
          body: "<p>Text \(number)</p>", state: .held)
      }
      _ = try site.site.comments.add(comments, from: "else")
      var path = ""
      do {
        let answer = try site.post(
          "/desk/comments/export", ["token": admin.formToken, "format": format], as: admin)
        #expect(answer.status == .ok)
        #expect(answer.headers["Content-Disposition"]?.contains("comments.") == true)
        let text = try Self.bytes(answer)
        #expect(
          text.contains("Text 1<") || text.contains("Text 1\\u003c") || text.contains("Text 1&lt;"))
        #expect(text.components(separatedBy: "Text ").count == 1_201)
        #expect(text.hasSuffix(format == "json" ? "\n]}\n" : "</rss>\n"))
        if case .file(let name, _, _) = answer.body { path = name }
      }
      #expect(!path.isEmpty && !FileManager.default.fileExists(atPath: path))
      let entry = try site.site.audit.entries(AuditRequest(limit: 1)).first
      #expect(entry?.act == "comment.export" && entry?.detail == "1200 comments, \(format)")
      let page = try site.answer(.get, "/desk/comments/policy", admin.headers)
      #expect(page.text.contains("action=\"/desk/comments/export\""))
    }
  }
}
