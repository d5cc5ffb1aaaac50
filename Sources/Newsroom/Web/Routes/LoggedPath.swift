import HTTP

/// Paths as the operator's log may have them.
public enum LoggedPath {
  /// The path up to what opens something to whoever has it: a sign-in link, the address of a
  /// private feed, a link that takes a list to another device or was sent by mail.
  public static func words(_ path: String) -> String {
    // In an edition, or written otherwise, it is as much of a secret.
    let plain = Percent.decodeLeniently(path, plusIsSpace: false)
    for start in secrets {
      guard let found = plain.firstRange(of: start) else { continue }
      return Percent.encode(path: String(plain[..<found.upperBound])) + "…"
    }
    return path
  }

  /// What stands before the secrets in addresses: in every table they are captured as `key`.
  private static let secrets: [String] = Routes.patterns.compactMap { pattern in
    pattern.firstRange(of: "{key}").map { String(pattern[..<$0.lowerBound]) }
  }
}

extension Routes {
  /// The addresses of all tables.
  static let patterns: [String] = {
    let tables = [personal, desk, paper, APITable.pages, APITable.routes, readers, site, edition]
    return program.map(\.pattern) + tables.joined().map(\.pattern)
  }()
}
