import Foundation

/// Old addresses of imported items.
enum OldAddress {
  /// The path and query of an absolute address; nil when there is none worth keeping.
  static func path(of address: String) -> String? {
    guard let parts = URLComponents(string: address), parts.host != nil else { return nil }
    let path = parts.path.isEmpty ? "/" : parts.path
    guard path != "/" || parts.query != nil else { return nil }
    return path + (parts.query.map { "?\($0)" } ?? "")
  }
}

extension String {
  /// With percent-encoded bytes decoded; itself when they are no text.
  var removingPercent: String { removingPercentEncoding ?? self }
}
