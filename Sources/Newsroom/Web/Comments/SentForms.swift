import HTTP
import News
import Stores
import Synchronization
import Times

/// Forms for comments that strangers have sent of late: a stranger has no token by which the same
/// form, sent twice, is known for the same.
///
/// A second one from the same network gets the answer of the first, or is led to its comment; never
/// the first one's token, by which the comment could be taken over.
final class SentForms: Sendable {
  /// What is known of a form.
  enum Standing {
    /// It is the first; whoever sends it again meanwhile waits for this.
    case first(PendingResponse)
    /// It is being kept.
    case coming(PendingResponse)
    /// It is kept.
    case kept(PostedComment)
  }

  private enum Entry: Sendable {
    case coming(PendingResponse)
    case kept(PostedComment, Instant)
  }

  private static let remembered = 4_096
  private static let life = Instant.Span.minutes(60)

  private let entries = Mutex(Generations<Int, Entry>(limit: SentForms.remembered))

  /// What a form is known by: whoever sends the same words in the same place from the same network
  /// sends the same form.
  static func key(_ comment: NewComment) -> Int {
    var hasher = Hasher()
    hasher.combine(comment.network)
    hasher.combine(comment.story)
    hasher.combine(comment.parent)
    hasher.combine(comment.author)
    hasher.combine(comment.source)
    return hasher.finalize()
  }

  /// Notes that a form has come.
  func begin(_ key: Int, at now: Instant) -> Standing {
    entries.withLock { entries in
      switch entries[key] {
      case .coming(let pending): return .coming(pending)
      case .kept(let posted, let at) where now - at < Self.life: return .kept(posted)
      case .kept, nil:
        let pending = PendingResponse()
        entries.add(.coming(pending), at: key)
        return .first(pending)
      }
    }
  }

  /// Notes that a form's comment is kept.
  func keep(_ key: Int, _ posted: PostedComment, at now: Instant) {
    entries.withLock { $0.add(.kept(posted, now), at: key) }
  }

  /// Gives the answer to all who have waited for it; a form that was not kept is forgotten.
  func end(_ key: Int, _ pending: PendingResponse, with response: Response) {
    entries.withLock { entries in
      if case .coming = entries[key] { entries.remove(key) }
    }
    pending.fulfil(response)
  }
}
