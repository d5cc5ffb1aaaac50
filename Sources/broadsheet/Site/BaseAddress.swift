import Foundation

/// Checks the scheme and host of public addresses.
enum BaseAddress {
  /// The address without a slash at its end.
  static func checked(_ text: String, _ arguments: Arguments) throws(UsageError) -> String {
    let base = text.hasSuffix("/") ? String(text.dropLast()) : text
    guard let parts = URLComponents(string: base), let host = parts.host, !host.isEmpty,
      ["http", "https"].contains(parts.scheme), parts.path.isEmpty, parts.query == nil
    else {
      throw arguments.fault("--base-url takes an address like https://paper.example, not '\(text)'")
    }
    return base
  }
}

/// The address that people open.
enum ListeningAddress {
  /// `http://` and the address with the port that was really taken.
  static func text(_ address: String, port: Int) -> String {
    let host = address.prefix(upTo: address.lastIndex(of: ":") ?? address.endIndex)
    let shown = ["", "0.0.0.0", "[::]", "*"].contains(host) ? "localhost" : host
    return "http://\(shown):\(port)/"
  }
}
