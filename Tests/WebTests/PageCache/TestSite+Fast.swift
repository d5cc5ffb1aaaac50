import HTTP
import HTTPServer
import Support

@testable import Web

extension TestSite {
  /// What the site answers on the event loop; nil when it passes the request on.
  func fast(
    _ target: String, _ lines: String..., method: String = "GET"
  ) -> Response? {
    let text =
      "\(method) \(target) HTTP/1.1\r\nHost: lantern.example\r\n"
      + lines.map { "\($0)\r\n" }.joined() + "\r\n"
    var head = RequestHead()
    guard case .head = HeadParser.parse(Array(text.utf8).span, limits: HeadLimits(), into: &head)
    else { return nil }
    let path = responder.fastPath()
    defer { path.tick() }
    return path.response(to: head)
  }

  /// The counters of its cache.
  var counters: CacheCounters {
    guard let cache = site.cache else { preconditionFailure("the site of a test has a cache") }
    return cache.counters
  }
}
