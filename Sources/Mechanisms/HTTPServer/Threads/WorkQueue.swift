/// Jobs for a fixed number of threads.
final class WorkQueue: Sendable {
  typealias Job = @Sendable () -> Void

  private struct State: Sendable {
    var jobs = Fifo<Job>()
    var idle = 0
    var threads = 0
    var isEnding = false
    /// Whether a thread was woken and has not come yet.
    var isWaking = false

    /// Whether to wake a thread; one at a time, and each wakes the next if there is more to do:
    /// a thread woken for nothing costs more than a short job.
    mutating func wakesOne() -> Bool {
      guard jobs.count > 0, idle > 0, !isWaking else { return false }
      isWaking = true
      return true
    }
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
    let (isAdded, wakes) = state.withLock { state in
      guard !state.isEnding, state.jobs.count < limit else { return (false, false) }
      state.jobs.append(job)
      return (true, state.wakesOne())
    }
    if wakes { state.signal() }
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
    var isIdle = false
    let (job, wakes) = state.wait { state -> (Job?, Bool)? in
      if isIdle { state.isWaking = false }
      if let job = state.jobs.popFirst() {
        if isIdle { state.idle -= 1 }
        return (job, state.wakesOne())
      }
      if state.isEnding { return (nil, false) }
      if !isIdle { state.idle += 1 }
      isIdle = true
      return nil
    }
    if wakes { state.signal() }
    return job
  }
}
