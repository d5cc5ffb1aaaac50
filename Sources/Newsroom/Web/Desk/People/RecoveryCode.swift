import News
import Secrets

/// One of ten codes that stand in for a lost device, each once: 50 random bits as two groups of five
/// letters and digits that are not taken for each other.
struct RecoveryCode: Hashable {
  /// How many there are at a time.
  static let count = 10

  /// The code as it is shown, such as `k3m7p-x9w2r`.
  let text: String

  private static let letters = Array("23456789abcdefghjkmnpqrstuvwxyz".utf8)
  private static let length = 10

  init() {
    let bytes = Token().bytes
    // The first of 31 letters are a little likelier: a hundredth of a bit.
    let code = bytes.prefix(Self.length).map { Self.letters[Int($0) % Self.letters.count] }
    text = String(decoding: code.prefix(5) + [UInt8(ascii: "-")] + code.suffix(5), as: UTF8.self)
  }

  /// Reads a code as somebody types it: in capitals, with spaces or without the hyphen.
  init?(typed: String) {
    let bare = typed.lowercased().utf8.filter { Self.letters.contains($0) }
    guard bare.count == Self.length, typed.utf8.count <= 40 else { return nil }
    text = String(decoding: bare.prefix(5) + [UInt8(ascii: "-")] + bare.suffix(5), as: UTF8.self)
  }

  /// What the stores keep of it for an account.
  func digest(of account: ID<Account>) -> String {
    Digest(of: Array("\(account.rawValue) \(text)".utf8)).hexadecimal
  }
}
