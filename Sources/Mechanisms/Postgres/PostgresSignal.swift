import CPostgres
public import Database
import Glibc
import Synchronization

/// A change signal among programs on any machines: PostgreSQL's NOTIFY, heard by a thread with a
/// connection of its own.
///
/// While that connection is lost nothing is known, and `count` is nil.
public final class PostgresSignal: ChangeSignal {
  /// The channel on which a transaction that changes something notifies.
  static let channel = "broadsheet_changes"

  /// Even while nothing is known, odd while listening; it grows with every change of either kind.
  private let state = Atomic<UInt64>(0)
  private let isClosed = Atomic(false)

  /// Begins to listen on a thread of its own; throws when the address is none.
  public init(url: String, settings: PostgresSettings = PostgresSettings()) throws(SQLError) {
    let address = try PostgresURL(url)
    _ = try Thread { [self] in listen(address, settings) }
  }

  /// A number that is another one after every notification; nil while the connection is lost.
  public var count: UInt64? {
    let number = state.load(ordering: .acquiring)
    return number % 2 == 1 ? number : nil
  }

  /// The database notifies by itself when a transaction becomes durable.
  public func ring() {}

  /// Ends the thread within a second.
  public func close() {
    isClosed.store(true, ordering: .releasing)
  }

  private func listen(_ address: PostgresURL, _ settings: PostgresSettings) {
    var link: Link?
    while !isClosed.load(ordering: .acquiring) {
      if let open = link {
        switch open.waitForNotice(milliseconds: 500) {
        case .none: continue
        case .notified: state.wrappingAdd(2, ordering: .acquiringAndReleasing)
        case .lost:
          state.wrappingAdd(1, ordering: .acquiringAndReleasing)
          link = nil
        }
      } else if let next = try? Self.listening(address, settings) {
        link = next
        state.wrappingAdd(1, ordering: .acquiringAndReleasing)
      } else {
        usleep(250_000)
      }
    }
  }

  private static func listening(
    _ address: PostgresURL, _ settings: PostgresSettings
  ) throws(SQLError) -> Link {
    let link = try Link(address, settings)
    try link.command("LISTEN \(channel)")
    return link
  }
}

extension Link {
  enum Notice {
    case none, notified, lost
  }

  /// Waits for notifications and takes all that have come.
  fileprivate func waitForNotice(milliseconds: Int32) -> Notice {
    var watched = pollfd(fd: unsafe PQsocket(handle), events: Int16(POLLIN), revents: 0)
    guard watched.fd >= 0 else { return .lost }
    let ready = unsafe poll(&watched, 1, milliseconds)
    guard ready > 0 else { return ready < 0 && errno != EINTR ? .lost : .none }
    guard unsafe PQconsumeInput(handle) == 1, isAlive else { return .lost }
    var found = Notice.none
    while let notice = unsafe PQnotifies(handle) {
      unsafe PQfreemem(notice)
      found = .notified
    }
    return found
  }
}
