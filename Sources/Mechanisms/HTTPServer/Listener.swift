import Glibc
import HTTP

/// Accepts the connections of one loop.
final class Listener {
  /// Connections accepted before others have their turn: to ask for another costs a system call
  /// that mostly finds none, and who waits is told of in the next round.
  private static let batch = 1

  private unowned let worker: Worker
  private let watcher: Watcher
  /// Given up for a moment when no descriptor is left, to accept and close who waits: otherwise
  /// the loop would spin.
  private var spare: Int32
  /// When the log was last told, so that a shortage does not fill it.
  private var lastComplaint: Int64 = -1_000

  init(_ socket: Int32, worker: Worker) {
    self.worker = worker
    spare = Self.openSpare()
    watcher = Watcher(socket, on: worker.loop)
    watcher.onReady { [unowned self] _ in accept(upTo: Self.batch) }
    watcher.wait(for: .readable)
  }

  /// Takes in those who wait already, and then closes.
  func close() {
    accept(upTo: .max)
    watcher.close()
    if spare >= 0 { Glibc.close(spare) }
    spare = -1
  }

  /// Tries again after descriptors ran out.
  func tick() {
    if spare < 0 { spare = Self.openSpare() }
    watcher.wait(for: .readable)
  }

  private func accept(upTo count: Int) {
    for _ in 0..<count {
      switch Socket.accept(watcher.socket) {
      case .accepted(let socket, let address): open(socket, address)
      case .lost: continue
      case .none: return
      case .exhausted(let code): return turnAway(code)
      }
    }
  }

  private func open(_ socket: Int32, _ address: IPAddress) {
    let engine = worker.engine
    let isTrusted = engine.configuration.trustedProxies.contains { $0.contains(address) }
    engine.counters.accepted.add()
    guard engine.counters.connections.value < engine.configuration.maxConnections,
      isTrusted || engine.addresses.enter(address)
    else {
      engine.counters.limited.add()
      _ = Socket.send(socket, Self.full)
      Socket.endSending(socket)
      Glibc.close(socket)
      return
    }
    engine.counters.connections.add()
    let peer = Peer(address: address, isTrusted: isTrusted)
    let connection = Connection(
      Watcher(socket, on: worker.loop), id: worker.nextID(), peer: peer, worker: worker)
    worker.connections[connection.id] = connection
    connection.open()
  }

  private func turnAway(_ code: Int32) {
    if worker.now - lastComplaint >= 1_000 {
      lastComplaint = worker.now
      worker.engine.log(.acceptFailed(code))
    }
    if spare >= 0 { Glibc.close(spare) }
    if case .accepted(let socket, _) = Socket.accept(watcher.socket) {
      Glibc.close(socket)
    }
    spare = Self.openSpare()
    // Without a spare even that does not work: the next tick tries again.
    if spare < 0 { watcher.wait(for: []) }
  }

  private static func openSpare() -> Int32 {
    unsafe Glibc.open("/dev/null", O_RDONLY | O_CLOEXEC)
  }

  private static let full = Array(
    """
    HTTP/1.1 503 Service Unavailable\r\nRetry-After: 5\r\nContent-Length: 0\r\n\
    Connection: close\r\n\r\n
    """.utf8)
}

extension Worker {
  /// Takes a closed connection off all counts.
  func forget(_ connection: Connection) {
    guard connections.removeValue(forKey: connection.id) != nil else { return }
    dropHead(of: connection)
    engine.counters.connections.add(-1)
    if !connection.peer.isTrusted { engine.addresses.leave(connection.peer.address) }
  }
}
