import HTTP
import News
import Secrets
import Stores
import Synchronization
import Times

/// Who may try to sign in how often.
///
/// A network has 20 tries in a quarter of an hour. An account has 10 from all networks that it never
/// signed in from taken together, and 10 from each that it did: whoever guesses from elsewhere uses
/// up the strangers' tries and does not lock the owner out. Names without an account are counted
/// alike, so that nobody learns which is one.
struct Throttle {
  static let network = 20
  static let account = 10

  private let site: Site
  private let key: [UInt8]
  private let place: String
  private let surroundings: String

  init(_ visit: Visit) throws {
    site = visit.site
    key = try visit.site.networkKey()
    let network = Network(of: visit.request.remoteAddress)
    (place, surroundings) = (network.text, network.surroundings)
  }

  /// What the stores keep of the network.
  var networkName: String { name("network", place) }

  /// The network with its surroundings, by a name for one use alone that cannot be compared with
  /// others.
  func name(for use: String) -> String { name("surroundings", use, surroundings) }

  private func name(_ parts: String...) -> String {
    Seal(of: Array(parts.joined(separator: "\u{0}").utf8), key: key).text
  }

  /// The buckets of a try to sign in under a name.
  func buckets(_ typed: String, _ account: Account?) throws -> [Accounts.Bucket] {
    let isKnown = try account.map { try site.accounts.knows(networkName, of: $0.id) } ?? false
    let who = account.map { "account:\($0.id.rawValue)" } ?? "name:\(typed)"
    return [
      Accounts.Bucket(name("tries", place), limit: Self.network),
      Accounts.Bucket(name("tries", who, isKnown ? place : "elsewhere"), limit: Self.account),
    ]
  }
}

extension Site {
  /// The key under which networks are kept, made when it is first wanted.
  func networkKey() throws -> [UInt8] {
    if let known = knownNetworkKey.value { return known }
    let key = try keptNetworkKey().bytes
    knownNetworkKey.value = key
    return key
  }

  private func keptNetworkKey() throws -> Token {
    let name = "key.networks"
    if let text = try decisions.content(name), let key = Token(text) { return key }
    try decisions.keep(Token().text, as: name)
    guard let text = try decisions.content(name), let key = Token(text) else {
      preconditionFailure("a key that was just kept")
    }
    return key
  }
}

/// The key of networks once it was read: it stays the same for as long as there is the database.
final class KnownNetworkKey: Sendable {
  private let key = Mutex<[UInt8]?>(nil)

  /// The key's bytes; nil before they were read.
  var value: [UInt8]? {
    get { key.withLock { $0 } }
    set { key.withLock { $0 = newValue } }
  }
}
