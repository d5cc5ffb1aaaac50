/// An address that a request can be sent to: `https` or `http`, a host, no name and no password.
public struct FetchAddress: Sendable, Hashable {
  /// The address as it was given.
  public let text: String
  /// Whether it is sent so that nobody reads along.
  public let isSecure: Bool
  /// The host, without brackets.
  public let host: String

  /// The longest address that is taken.
  public static let longest = 2000

  /// Reads an address; nil for anything else.
  ///
  /// Only printable ASCII is taken: what looks like a letter and is none leads nowhere.
  public init?(_ text: String) {
    guard text.utf8.count <= Self.longest, text.utf8.allSatisfy({ (0x21...0x7E).contains($0) }),
      let colon = text.firstRange(of: "://")
    else { return nil }
    let scheme = text[..<colon.lowerBound].lowercased()
    guard scheme == "https" || scheme == "http" else { return nil }
    let authority = text[colon.upperBound...].prefix { !"/?#\\".contains($0) }
    guard !text.contains("\\"), let host = Self.host(of: authority) else { return nil }
    self.text = text
    self.host = host
    isSecure = scheme == "https"
  }

  /// Whether the address itself, without asking for its name, is one that only the house knows.
  public var isPlainlyPrivate: Bool {
    let name = host.lowercased()
    guard let address = NetworkAddress(host) else {
      return name == "localhost" || name.hasSuffix(".localhost") || !name.contains(".")
    }
    return address.reach != .world
  }

  private static func host(of authority: Substring) -> String? {
    guard !authority.contains("@") else { return nil }
    if authority.hasPrefix("[") {
      guard let end = authority.firstIndex(of: "]"), isPort(authority[end...].dropFirst()) else {
        return nil
      }
      let host = String(authority[..<end].dropFirst())
      return NetworkAddress(host) == nil ? nil : host
    }
    let host = authority.prefix { $0 != ":" }
    let isName = host.allSatisfy { $0.isLetter || $0.isNumber || "-._".contains($0) }
    guard !host.isEmpty, isName, isPort(authority[host.endIndex...]) else { return nil }
    return String(host)
  }

  private static func isPort(_ text: Substring) -> Bool {
    guard let first = text.first else { return true }
    guard first == ":", text.dropFirst().allSatisfy(\.isNumber) else { return false }
    return Int(text.dropFirst()).map { (1...65_535).contains($0) } ?? false
  }
}
