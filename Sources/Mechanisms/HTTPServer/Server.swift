import Glibc
public import HTTP
import Synchronization

/// An HTTP/1.1 server.
///
///     let server = try Server(ServerConfiguration(), log: { _ in }) { request in
///       .text("You asked for \(request.path).")
///     }
///     try server.start()
///     server.wait()
public final class Server: Sendable {
  private struct State {
    var workers: [Worker] = []
    var port = 0
    var running = 0
    var stopping: Stopping?
  }

  private let engine: Engine
  private let address: ListenAddress
  private let state = Condition(State())

  /// A server that does not listen yet; throws if a setting cannot work.
  ///
  /// The handler runs on several threads at once and may block. The log is called on those threads
  /// and on the loops, which wait for it.
  public init(
    _ configuration: ServerConfiguration, log: @escaping @Sendable (ServerEvent) -> Void,
    handler: @escaping @Sendable (Request) -> Response
  ) throws(ServerError) {
    guard let address = ListenAddress(configuration.address) else {
      throw .malformed(configuration.address)
    }
    try configuration.check()
    self.address = address
    engine = Engine(configuration, log: log, handler: handler)
  }

  /// Listens and serves on threads of its own; throws if the address is taken or not to be had.
  public func start() throws(ServerError) {
    precondition(state.withLock { $0.workers.isEmpty }, "a server starts once")
    let count = engine.configuration.loops ?? max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))
    if let directory = engine.configuration.spoolDirectory { try Spool.prepare(directory) }
    Listening.raiseDescriptorLimit()
    let workers = try makeWorkers(count)
    let sockets = try Listening.open(address, count: count)
    state.withLock { state in
      state.workers = workers
      state.port = Int(Listening.port(of: sockets[0]))
      state.running = workers.count
    }
    try engine.handlers.start(
      threads: engine.configuration.handlerThreads, named: "http-handler")
    try engine.files.start(threads: 2, named: "http-file")
    for (worker, socket) in zip(workers, sockets) {
      try Threads.start("http-loop") { [self] in
        worker.run(socket)
        loopEnded()
      }
    }
  }

  /// The port that it listens on, 0 before `start`.
  public var port: Int { state.withLock { $0.port } }

  /// What it has done and does.
  public var statistics: ServerStatistics {
    let loops = state.withLock { $0.workers.map(\.counters) }
    return Counters.statistics(of: [engine.counters] + loops, waiting: engine.handlers.waiting)
  }

  /// Begins to stop, from any thread; a second call can turn a drain into an end at once.
  public func stop(_ stopping: Stopping) {
    let workers = state.withLock { state in
      state.stopping = stopping
      return state.workers
    }
    for worker in workers {
      worker.post(.stop(stopping))
    }
  }

  /// Waits until it has stopped: all connections are closed and, unless it was stopped at once,
  /// all handlers have returned.
  public func wait() {
    let stopping = state.wait { $0.running == 0 ? $0.stopping ?? .now : nil }
    engine.handlers.end()
    engine.files.end()
    guard stopping != .now else { return }
    engine.handlers.wait()
    engine.files.wait()
  }

  private func loopEnded() {
    state.withLock { $0.running -= 1 }
    state.broadcast()
  }

  private func makeWorkers(_ count: Int) throws(ServerError) -> [Worker] {
    var workers: [Worker] = []
    do throws(LoopError) {
      for _ in 0..<count {
        workers.append(try Worker(engine))
      }
    } catch {
      throw .system("make an event loop", error.code)
    }
    return workers
  }
}
