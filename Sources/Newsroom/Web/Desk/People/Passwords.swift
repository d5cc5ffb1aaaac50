import News
import Secrets
import Synchronization
import Text

/// Makes and checks hashes of passwords, a few at a time: each takes memory and a core for a while.
final class Passwords: Sendable {
  /// What a password may be.
  static let length = 10...1024

  /// Everybody who tries is busy: try again in a moment.
  struct Busy: Error {}

  /// How many hashes are made at once.
  private static let most = 2
  /// How many more may wait before others are told to come back.
  private static let mostWaiting = 8

  private let running = Mutex(0)
  private let turn = Mutex(())
  /// What a name without a password is checked against, so that it takes as long.
  private let nobody = Mutex<PasswordHash?>(nil)

  /// Whether a password is right; without a hash it never is, and takes as long.
  func check(_ password: String, _ hash: String?) throws -> Bool {
    try bounded {
      let known = hash.map(PasswordHash.init(text:))
      let hash =
        known
        ?? nobody.withLock { nobody in
          if nobody == nil { nobody = PasswordHash(of: Token().text) }
          return nobody
        }
      let isRight = hash?.matches(String(password.prefix(Self.length.upperBound + 1))) ?? false
      return isRight && known != nil
    }
  }

  /// The hash of a new password.
  func hash(_ password: String) throws -> String {
    guard let hash = try bounded({ PasswordHash(of: password) }) else { throw Busy() }
    return hash.text
  }

  /// Makes what unknown names are checked against before the first of them comes.
  func prepare() {
    nobody.withLock { $0 = PasswordHash(of: Token().text) }
  }

  private func bounded<T>(_ work: () -> T) throws -> T {
    let isFull = running.withLock { running in
      guard running < Self.most + Self.mostWaiting else { return true }
      running += 1
      return false
    }
    guard !isFull else { throw Busy() }
    defer { running.withLock { $0 -= 1 } }
    return turn.withLock { _ in work() }
  }

  /// What is wrong with a password for somebody; nil when it is good.
  enum Fault {
    /// It is shorter than `length` allows.
    case short
    /// It is longer.
    case long
    /// It is a name, one letter again and again, or what everybody tries first.
    case obvious
  }

  /// What is wrong with a password for somebody of this name at this paper; nil when it is good.
  static func fault(_ password: String, name: String, paper: String) -> Fault? {
    if password.count < length.lowerBound { return .short }
    if password.utf8.count > length.upperBound { return .long }
    let bare = SearchText.fold(password).filter { $0.isLetter || $0.isNumber }
    if Set(bare).count < 5 { return .obvious }
    let names = [name, paper, name + paper, "broadsheet"]
      .map { SearchText.fold($0).filter { $0.isLetter || $0.isNumber } }
    let letters = bare.filter { !$0.isNumber }
    if names.contains(where: { !$0.isEmpty && ($0 == bare || $0 == letters) }) { return .obvious }
    return common.contains { bare.hasPrefix($0) && bare.count < $0.count + 5 } ? .obvious : nil
  }

  /// What is tried first everywhere.
  private static let common = [
    "password", "passwort", "motdepasse", "contrasena", "123456789", "1234567890", "qwertyuiop",
    "qwertzuiop", "azertyuiop", "iloveyou", "letmein", "welcome", "administrator", "changeme",
    "newsroom", "editor", "abcdefgh", "1q2w3e4r5t", "correcthorse",
  ]
}
