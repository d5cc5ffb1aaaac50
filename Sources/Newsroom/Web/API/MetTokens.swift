import Secrets
public import Stores
import Synchronization
public import Times

/// The tokens that programs have shown, or that stood when the site was started, by their digests.
///
/// It is asked before a long body is taken, on a thread that waits for no database; what a token
/// opens is asked of the store. Nobody but the holder of a token can add to it.
public final class MetTokens: Sendable {
  private let digests: Mutex<Generations<String, Bool>>

  init(limit: Int = 20_000) {
    digests = Mutex(Generations(limit: limit))
  }

  /// Learns the tokens that stand.
  public func learn(_ tokens: AccessTokens, at now: Instant = .now()) throws {
    for digest in try tokens.digests(at: now) { note(digest) }
  }

  /// Whether an Authorization field has a token that was met; asks no database.
  public func hasMet(_ field: String?) -> Bool {
    guard let field, field.lowercased().hasPrefix("bearer "),
      let token = AccessTokens.secret(in: field.dropFirst(7).drop { $0 == " " })
    else { return false }
    let digest = token.digest.hexadecimal
    return digests.withLock { $0[digest] != nil }
  }

  func note(_ digest: String) { digests.withLock { $0.add(true, at: digest) } }

  func forget(_ digest: String) { digests.withLock { $0.remove(digest) } }
}
