/// A server that takes mail, as an operator names it: `smtp://mail.example:587`.
public struct MailServer: Sendable, Hashable {
  /// How the way to a server is kept from being read along.
  public enum Encryption: Sendable, Hashable {
    /// TLS from the first byte (`smtps`).
    case always
    /// TLS before anything is told (STARTTLS), or no mail.
    case required
    /// TLS where the server offers it, without asking who it is: nothing leaves the machine.
    case offered
  }

  /// The host, without brackets.
  public let host: String
  /// The port.
  public let port: Int
  /// Who signs in there; nil for nobody.
  public let user: String?
  /// The password of whoever signs in.
  public let password: String?
  /// How the way there is kept from being read along.
  public var encryption: Encryption

  private static let usualPort = 25
  private static let usualSecurePort = 465

  /// Reads a scheme (`smtp` or `smtps`), user and password where the server wants them, a host and a
  /// port; nil for anything else.
  ///
  /// Signs in user and password are written as in all addresses: `%40` for `@`.
  public init?(_ text: String) {
    guard text.utf8.allSatisfy({ (0x21...0x7E).contains($0) }),
      let colon = text.firstRange(of: "://")
    else { return nil }
    let scheme = text[..<colon.lowerBound].lowercased()
    guard scheme == "smtp" || scheme == "smtps" else { return nil }
    var rest = text[colon.upperBound...]
    if rest.hasSuffix("/") { rest = rest.dropLast() }
    let at = rest.lastIndex(of: "@")
    let place = at.map { rest[rest.index(after: $0)...] } ?? rest
    guard let (host, port) = Self.place(place) else { return nil }
    (self.host, self.port) = (
      host, port ?? (scheme == "smtps" ? Self.usualSecurePort : Self.usualPort)
    )
    let names = at.map { rest[..<$0] }?.split(
      separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    let written = names?.map(Self.decoded) ?? []
    guard !written.contains(nil), names == nil || written.count == 2, written.first != "" else {
      return nil
    }
    (user, password) = (written.first ?? nil, written.last ?? nil)
    encryption = scheme == "smtps" ? .always : Self.isLoopback(host) ? .offered : .required
  }

  /// The address without user and password, for words to the operator.
  public var shown: String { "\(encryption == .always ? "smtps" : "smtp")://\(authority)" }

  var authority: String { (host.contains(":") ? "[\(host)]" : host) + ":\(port)" }

  /// Whether it is this machine.
  private static func isLoopback(_ host: String) -> Bool {
    let name = host.lowercased()
    return name == "localhost" || name == "::1" || isLoopbackNumber(name)
  }

  private static func isLoopbackNumber(_ host: String) -> Bool {
    let parts = host.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count == 4 && parts.first == "127" && parts.allSatisfy { UInt8($0) != nil }
  }

  private static func place(_ text: Substring) -> (host: String, port: Int?)? {
    var host = text.prefix { $0 != ":" }
    var rest = text[host.endIndex...]
    let isBracketed = text.hasPrefix("[")
    if isBracketed {
      guard let end = text.firstIndex(of: "]") else { return nil }
      host = text[..<end].dropFirst()
      rest = text[end...].dropFirst()
    }
    let isHost = host.allSatisfy {
      isBracketed ? $0.isHexDigit || $0 == ":" : $0.isLetter || $0.isNumber || "-._".contains($0)
    }
    guard !host.isEmpty, isHost else { return nil }
    if rest.isEmpty { return (String(host), nil) }
    guard rest.first == ":", rest.dropFirst().allSatisfy(\.isNumber),
      let port = Int(rest.dropFirst()), (1...65_535).contains(port)
    else { return nil }
    return (String(host), port)
  }

  /// The text behind `%` signs; nil when it is none, or has a control.
  private static func decoded(_ text: Substring) -> String? {
    var bytes: [UInt8] = []
    var rest = text.utf8[...]
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "%") else {
        bytes.append(byte)
        continue
      }
      let digits = rest.prefix(2)
      guard digits.count == 2, let value = UInt8(String(decoding: digits, as: UTF8.self), radix: 16)
      else { return nil }
      bytes.append(value)
      rest = rest.dropFirst(2)
    }
    guard !bytes.contains(where: { $0 < 0x20 || $0 == 0x7F }) else { return nil }
    return String(validating: bytes, as: UTF8.self)
  }
}
