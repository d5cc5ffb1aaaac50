import Database
import Synchronization

/// The thread that alone writes: acts that wait at the same time share one commit.
final class Writer: Sendable {
  private struct Queue {
    var waiting: [any WriteJob] = []
    var closed = false
  }

  private let queue: Monitor<Queue>
  private let thread: Thread
  /// The system gives the number of a thread that has ended to the next one.
  private let hasEnded = Atomic(false)

  /// Starts the thread, which commits at most `batch` acts together.
  init(_ db: SQLiteConnection, batch: Int) throws(SQLError) {
    let queue = Monitor(Queue())
    self.queue = queue
    thread = try Thread {
      while Writer.waitForWork(queue) { Writer.commit(queue, db, batch) }
    }
  }

  /// Does an act and waits until it is durable.
  func write<T: Sendable>(
    _ body: @escaping @Sendable (any Connection) throws -> T
  ) throws -> T {
    let job = PendingWrite(body)
    try add(job)
    return try job.wait()
  }

  /// Has an act done, and says on this thread when it is durable or has failed.
  func write<T: Sendable>(
    _ body: @escaping @Sendable (any Connection) throws -> T,
    done: @escaping @Sendable (Result<T, any Error>) -> Void
  ) {
    do throws(SQLError) {
      try add(PendingWrite(body, done: done))
    } catch {
      done(.failure(error))
    }
  }

  private func add(_ job: any WriteJob) throws(SQLError) {
    precondition(!isHere, "a write was asked for inside a write")
    let accepted = queue.change { queue in
      if !queue.closed { queue.waiting.append(job) }
      return !queue.closed
    }
    guard accepted else { throw SQLError(.unavailable, "the database is closed") }
  }

  /// Whether the caller is an act that is being done.
  var isHere: Bool { thread.isCurrent && !hasEnded.load(ordering: .acquiring) }

  /// How many acts wait to be begun.
  var waiting: Int { queue.change { $0.waiting.count } }

  /// Refuses new acts, does those that wait, and ends the thread.
  func close() {
    let first = queue.change { queue in
      defer { queue.closed = true }
      return !queue.closed
    }
    guard first else { return }
    thread.join()
    hasEnded.store(true, ordering: .releasing)
  }

  private static func waitForWork(_ queue: Monitor<Queue>) -> Bool {
    queue.wait { queue -> Bool? in
      guard queue.waiting.isEmpty else { return true }
      return queue.closed ? false : nil
    } ?? false
  }

  private static func commit(_ queue: Monitor<Queue>, _ db: SQLiteConnection, _ batch: Int) {
    var jobs: [any WriteJob] = []
    var fault: SQLError?
    do throws(SQLError) {
      try db.begin("BEGIN IMMEDIATE")
      while jobs.count < batch, let job = take(queue, 1).first {
        let isFirst = jobs.isEmpty
        jobs.append(job)
        guard try run(job, db, alone: isFirst) else {
          db.rollBack()
          return job.finish(nil)
        }
      }
      try db.control("COMMIT")
    } catch {
      fault = error
      db.rollBack()
      if jobs.isEmpty { jobs = take(queue, batch) }
    }
    for job in jobs { job.finish(fault) }
  }

  /// Does one act; throws only when the acts before it are lost too, and says whether the
  /// transaction can go on.
  ///
  /// The first act of a transaction is alone in it: to undo it, all is undone. It is spared the
  /// savepoint, for which SQLite would keep a copy of every page that a long import changes.
  private static func run(
    _ job: any WriteJob, _ db: SQLiteConnection, alone: Bool
  ) throws(SQLError) -> Bool {
    do {
      try job.run(db, alone: alone)
      return true
    } catch {
      if alone { return false }
      guard !db.inTransaction else { return true }
      throw error as? SQLError ?? SQLError(.other, "the transaction ended early")
    }
  }

  private static func take(_ queue: Monitor<Queue>, _ most: Int) -> [any WriteJob] {
    queue.change { queue in
      defer { queue.waiting.removeFirst(min(most, queue.waiting.count)) }
      return Array(queue.waiting.prefix(most))
    }
  }
}
