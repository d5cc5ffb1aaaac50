/// Jobs for a fixed number of threads.
final class WorkQueue: Sendable {
  typealias Job = @Sendable () -> Void

  private struct State: Sendable {
    var jobs = Fifo<Job>()
    var idle = 0
    var threads = 0
    var isEnding = false
  }

  private let limit: Int
  private let state = Condition(State())

  /// A queue in which at most `limit` jobs wait.
  init(limit: Int) {
    self.limit = limit
  }

  /// How many jobs wait.
  var waiting: Int { state.withLock { $0.jobs.count } }

  /// Starts threads that work until `end`.
  func start(threads: Int, named name: String) throws(ServerError) {
    for _ in 0..<threads {
      state.withLock { $0.threads += 1 }
      do throws(ServerError) {
        try Threads.start(name) { self.work() }
      } catch {
        state.withLock { $0.threads -= 1 }
        throw error
      }
    }
  }

  /// Adds a job; returns false if the queue is full or has ended.
  func add(_ job: @escaping Job) -> Bool {
    let (isAdded, hasIdle) = state.withLock { state in
      guard !state.isEnding, state.jobs.count < limit else { return (false, false) }
      state.jobs.append(job)
      return (true, state.idle > 0)
    }
    if hasIdle { state.signal() }
    return isAdded
  }

  /// Ends the threads once the jobs that wait are done.
  func end() {
    state.withLock { $0.isEnding = true }
    state.broadcast()
  }

  /// Waits until every thread has ended.
  func wait() {
    state.wait { $0.threads == 0 ? () : nil }
  }

  private func work() {
    while let job = next() {
      job()
    }
    state.withLock { $0.threads -= 1 }
    state.broadcast()
  }

  private func next() -> Job? {
    state.withLock { $0.idle += 1 }
    return state.wait { state -> Job?? in
      if let job = state.jobs.popFirst() {
        state.idle -= 1
        return job
      }
      return state.isEnding ? .some(nil) : nil
    }
  }
}
