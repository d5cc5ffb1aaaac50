import Moderation
import News
import Stores
import Text
import Times

/// The newest comments of the paper, by what the phases of moderation compare others with: who wrote
/// them, from which network, and nearly which words.
struct RecentComments {
  /// When a comment came.
  private struct Arrival {
    let id: ID<Comment>
    let posted: Instant
  }

  /// Whose a text is that others are compared with.
  private struct Echo {
    let id: ID<Comment>
    let posted: Instant
    let reader: ID<Reader>?
  }

  /// A comment that was judged, until it is read back from the database.
  private struct Coming {
    let ticket: Int
    let posted: Instant
    let reader: ID<Reader>?
    let network: String
    let fingerprint: NearDuplicate?
    /// Under which number it is kept; nil before it is.
    var id: ID<Comment>?
  }

  private static let day = Instant.Span.days(1)

  /// How many are compared with.
  private let most: Int
  private var order: [RecentComment] = []
  /// The fingerprints of the texts, and whose each is: apart, so that those that say something else
  /// are passed in no time.
  private var fingerprints: [NearDuplicate] = []
  private var echoes: [Echo] = []
  private var ofReaders: [ID<Reader>: [Arrival]] = [:]
  private var ofNetworks: [String: [Arrival]] = [:]
  private var coming: [Coming] = []
  private var lastTicket = 0

  init(most: Int) {
    self.most = most
  }

  /// The last one that was taken in.
  var last: ID<Comment>? { order.last?.id }

  /// Takes comments in, in the order in which they came; what is known already stays.
  mutating func add(_ new: [RecentComment]) {
    for comment in new where last.map({ comment.id > $0 }) ?? true {
      order.append(comment)
      let arrival = Arrival(id: comment.id, posted: comment.posted)
      if let reader = comment.reader { ofReaders[reader, default: []].append(arrival) }
      if let network = comment.network { ofNetworks[network, default: []].append(arrival) }
      guard comment.fingerprint != 0 else { continue }
      fingerprints.append(NearDuplicate(rawValue: comment.fingerprint))
      echoes.append(Echo(id: comment.id, posted: comment.posted, reader: comment.reader))
    }
    if let last { coming.removeAll { $0.id.map { $0 <= last } ?? false } }
    if order.count > most + most / 4 { forget(order.count - most) }
  }

  /// Counts a comment before it is kept, so that of many that come at once each knows of the others;
  /// returns what `settle` asks for.
  mutating func expect(
    network: String, reader: ID<Reader>?, _ fingerprint: NearDuplicate?, at now: Instant
  ) -> Int {
    lastTicket += 1
    coming.append(
      Coming(
        ticket: lastTicket, posted: now, reader: reader, network: network,
        fingerprint: fingerprint))
    return lastTicket
  }

  /// Notes under which number an expected comment is kept, or that it is not: nil.
  mutating func settle(_ ticket: Int, as id: ID<Comment>?) {
    guard let index = coming.firstIndex(where: { $0.ticket == ticket }) else { return }
    if let id, last.map({ id > $0 }) ?? true {
      coming[index].id = id
    } else if id != nil || coming[index].id == nil {
      coming.remove(at: index)
    }
  }

  /// Forgets the oldest ones, which stand first wherever they are kept.
  private mutating func forget(_ count: Int) {
    for comment in order.prefix(count) {
      if let reader = comment.reader { Self.drop(comment.id, of: reader, in: &ofReaders) }
      if let network = comment.network { Self.drop(comment.id, of: network, in: &ofNetworks) }
    }
    let end = order[count - 1].id
    let old = echoes.prefix { $0.id <= end }.count
    echoes.removeFirst(old)
    fingerprints.removeFirst(old)
    order.removeFirst(count)
  }

  private static func drop<Key>(
    _ id: ID<Comment>, of key: Key, in arrivals: inout [Key: [Arrival]]
  ) {
    guard arrivals[key]?.first?.id == id else { return }
    if arrivals[key]?.count == 1 {
      arrivals[key] = nil
    } else {
      arrivals[key]?.removeFirst()
    }
  }

  /// How often a reader has commented within a day; `own` is a comment that does not count.
  func pace(
    of reader: ID<Reader>?, at now: Instant, except own: ID<Comment>?
  ) -> CommentCase.Pace {
    guard let reader else { return CommentCase.Pace() }
    return pace(ofReaders[reader] ?? [], now, own) { $0.reader == reader }
  }

  /// How often comments came from a network within a day; `own` is a comment that does not count.
  func pace(of network: String, at now: Instant, except own: ID<Comment>?) -> CommentCase.Pace {
    pace(ofNetworks[network] ?? [], now, own) { $0.network == network }
  }

  private func pace(
    _ arrivals: [Arrival], _ now: Instant, _ own: ID<Comment>?, _ isCounted: (Coming) -> Bool
  ) -> CommentCase.Pace {
    var pace = CommentCase.Pace()
    for next in coming where isCounted(next) && next.id.map({ $0 != own }) ?? true {
      pace.count(Int(max(0, (now - next.posted).milliseconds) / 1_000))
    }
    for arrival in arrivals.reversed() {
      let age = now - arrival.posted
      if age >= Self.day { break }
      if arrival.id != own { pace.count(Int(age.milliseconds / 1_000)) }
    }
    return pace
  }

  /// How often nearly the same was said within a day, and by how many.
  func echoes(
    of fingerprint: NearDuplicate, at now: Instant, except own: ID<Comment>?
  ) -> (times: Int, writers: Int) {
    var times = 0
    var writers: Set<ID<Reader>?> = []
    for index in fingerprint.places(in: fingerprints) {
      let echo = echoes[index]
      if now - echo.posted >= Self.day { break }
      guard echo.id != own else { continue }
      times += 1
      writers.insert(echo.reader)
    }
    // Who comes for the first time is somebody else than whoever has come before.
    var newcomers = 0
    for next in coming {
      guard let other = next.fingerprint, fingerprint.isNear(other),
        next.id == nil || next.id != own
      else { continue }
      times += 1
      if let reader = next.reader { writers.insert(reader) } else { newcomers += 1 }
    }
    return (times, writers.count + newcomers)
  }
}

extension CommentCase.Pace {
  /// Counts a comment that came so many seconds before.
  fileprivate mutating func count(_ seconds: Int) {
    if seconds < 60 { minute += 1 }
    if seconds < 3_600 { hour += 1 }
    day += 1
    secondsSinceLast = min(secondsSinceLast ?? seconds, seconds)
  }
}

/// That a comment is on its way: it counts until this is forgotten, or once it is kept.
final class ExpectedComment: Sendable {
  private let tell: @Sendable (ID<Comment>?) -> Void

  init(_ tell: @escaping @Sendable (ID<Comment>?) -> Void) {
    self.tell = tell
  }

  deinit {
    tell(nil)
  }

  /// Says under which number it is kept; nil when it is not.
  func settle(_ id: ID<Comment>?) {
    tell(id)
  }
}
