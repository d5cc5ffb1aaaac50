import HTTP
import News
import Support
import Testing

@testable import Web

@Suite("Diagnostics")
struct DiagnosticsTests {
  @Test("administrators see the numbers of the cache and the busiest pages, others do not")
  func page() throws {
    try TestSite.withSignal { site in
      try site.fill()
      for _ in 0..<7 { _ = try site.answer(.get, "/latest") }
      let operatorStaff = try site.signIn("Ida Marrow", role: .administrator)
      let page = try site.answer(.get, "/desk/diagnostics", operatorStaff.headers)
      #expect(page.status == .ok)
      #expect(page.headers["Cache-Control"] == "no-store")
      #expect(page.text.contains("<th scope=\"row\">/latest</th><td>7</td>"))
      #expect(page.text.contains("<th scope=\"row\">Pages made</th><td>1</td>"))
      _ = try Document(page)
      let home = try site.answer(.get, "/desk/", operatorStaff.headers).text
      #expect(home.contains("/desk/diagnostics"))
      for role in [Account.Role.editor, .reporter, .moderator] {
        let other = try site.signIn("\(role)", role: role)
        #expect(try site.answer(.get, "/desk/diagnostics", other.headers).status == .forbidden)
      }
      #expect(try site.answer(.get, "/desk/diagnostics").location == "/desk/sign-in")
    }
  }

  @Test("the same numbers are in /metrics")
  func metrics() throws {
    try TestSite.withSignal { site in
      try site.fill()
      for _ in 0..<3 { _ = try site.answer(.get, "/latest") }
      for _ in 0..<2 { _ = site.fast("/latest", "Accept-Encoding: gzip") }
      let text = try site.answer(.get, "/metrics", from: "127.0.0.1").text
      for line in [
        "broadsheet_cache_renders_total 1", "broadsheet_cache_handled_total 2",
        "broadsheet_cache_hits_total 2", "broadsheet_cache_pages 1",
        "broadsheet_cache_limit_bytes 33554432", "broadsheet_live_streams 0",
      ] {
        #expect(text.contains("\n\(line)\n"), "\(line)")
      }
    }
  }
}
