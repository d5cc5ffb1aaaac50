/// An address that mail can be sent to, such as `rana@mail.example`.
///
/// It is checked plainly: whether a mailbox is there is known only by a mail that arrives. What
/// passes has nothing in it that ends a line, a field or an address, so that it can stand in a
/// header and in the talk with a server as it is.
///
/// Only ASCII is taken: a server that does not know RFC 6531 refuses anything else, and browsers
/// write the name of a domain in its ASCII form. Local parts in quotes and numbers for a domain are
/// nobody's address on the web. A domain has a dot: a name without one is a machine of the house,
/// which strangers have nothing sent to.
public struct EmailAddress: Sendable, Hashable {
  /// The address without white space around it.
  public let text: String
  /// The part behind the sign.
  public let domain: String

  /// The longest address, in bytes (RFC 5321, section 4.5.3.1, with its erratum 1690).
  public static let longest = 254

  private static let longestLocal = 64
  private static let longestLabel = 63
  private static let signs = Set("!#$%&'*+-/=?^_`{|}~.".utf8)

  /// Reads an address as it was typed; nil for anything else.
  public init?(_ typed: String) {
    let front = typed.drop { $0.isWhitespace }
    let text = String(front.reversed().drop { $0.isWhitespace }.reversed())
    guard text.utf8.count <= Self.longest else { return nil }
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, Self.isLocal(parts[0]), Self.isDomain(parts[1]) else { return nil }
    self.text = text
    domain = parts[1].lowercased()
  }

  /// The form in which two ways to write an address are one: all in small letters.
  ///
  /// Of the local part a server may tell large letters from small ones (RFC 5321, section 2.4), and
  /// hardly one does; phones begin a field with a large letter, and nobody means another mailbox.
  public var normal: String { text.lowercased() }

  private static func isLocal(_ text: Substring) -> Bool {
    (1...longestLocal).contains(text.utf8.count)
      && text.utf8.allSatisfy { isLetterOrDigit($0) || signs.contains($0) }
  }

  private static func isDomain(_ text: Substring) -> Bool {
    let labels = text.split(separator: ".", omittingEmptySubsequences: false)
    guard labels.count > 1, labels.allSatisfy(isLabel) else { return false }
    // Of numbers alone it would be an address of the network.
    return labels.last?.utf8.contains { !(0x30...0x39).contains($0) } ?? false
  }

  private static func isLabel(_ text: Substring) -> Bool {
    (1...longestLabel).contains(text.utf8.count) && text.first != "-" && text.last != "-"
      && text.utf8.allSatisfy { isLetterOrDigit($0) || $0 == UInt8(ascii: "-") }
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
      UInt8(ascii: "A")...UInt8(ascii: "Z"):
      true
    default: false
    }
  }
}
