import HTTP
import Support
import Testing

@Suite("Metrics") struct MetricsTests {
  private static let key = "a-long-key"

  @Test(
    "are for this machine, not for a proxy on it",
    arguments: [
      ("127.0.0.1", [:], true), ("127.8.9.1", [:], true), ("::1", [:], true),
      ("192.0.2.7", [:], false), ("2001:db8::1", [:], false), ("", [:], false),
      ("1127.0.0.1", [:], false),
      ("127.0.0.1", ["X-Forwarded-For": "192.0.2.7"], false),
      ("127.0.0.1", ["Forwarded": "for=192.0.2.7"], false),
      ("127.0.0.1", ["Via": "1.1 proxy"], false),
      ("127.0.0.1", ["X-Real-IP": "192.0.2.7"], false),
    ] as [(String, Headers, Bool)])
  func loopback(_ address: String, _ headers: Headers, _ isOpen: Bool) throws {
    try TestSite.with { site in
      try site.fill()
      let response = try site.answer(.get, "/metrics", headers, from: address)
      #expect(response.status == (isOpen ? .ok : .notFound))
      #expect(response.text.contains("broadsheet_responses_total") == isOpen)
    }
  }

  @Test(
    "open to the key from anywhere",
    arguments: [
      ("Bearer a-long-key", true), ("bearer a-long-key", true), ("Bearer a-long-kez", false),
      ("Bearer a-long-key ", true), ("Bearer ", false), ("a-long-key", false),
      ("Bearer a-long-keys", false), ("Basic a-long-key", false),
    ])
  func key(_ authorization: String, _ isOpen: Bool) throws {
    try TestSite.with(metricsKey: Self.key) { site in
      var headers = Headers()
      headers.add("Authorization", authorization.trimmed)
      for address in ["192.0.2.7", "127.0.0.1"] {
        let response = try site.answer(.get, "/metrics", headers, from: address)
        #expect(response.status == (isOpen ? .ok : .notFound), "\(address)")
      }
      #expect(try site.answer(.get, "/metrics", from: "192.0.2.7").status == .notFound)
    }
  }

  @Test("count answers by status")
  func counts() throws {
    try TestSite.with { site in
      for path in ["/", "/", "/none"] { _ = try site.answer(.get, path) }
      let text = try site.answer(.get, "/metrics", from: "::1").text
      #expect(text.contains("broadsheet_responses_total{code=\"200\"} 2\n"))
      #expect(text.contains("broadsheet_responses_total{code=\"404\"} 1\n"))
    }
  }
}

extension String {
  /// Without spaces at its end, as the server passes a field's value on.
  fileprivate var trimmed: String {
    String(reversed().drop { $0 == " " }.reversed())
  }
}
