import Glibc

/// A value behind a lock, with a condition that threads can wait for.
@safe
package final class Monitor<State>: @unchecked Sendable {
  // Unchecked because the compiler cannot see that `state` is only reached with the lock held.
  private var state: State
  private let lock = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
  private let changed = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)

  package init(_ state: State) {
    self.state = state
    var kind = pthread_mutexattr_t()
    unsafe pthread_mutexattr_init(&kind)
    // Held so shortly that spinning is cheaper than sleeping.
    unsafe pthread_mutexattr_settype(&kind, Int32(PTHREAD_MUTEX_ADAPTIVE_NP))
    unsafe pthread_mutex_init(lock, &kind)
    unsafe pthread_mutexattr_destroy(&kind)
    var attributes = pthread_condattr_t()
    unsafe pthread_condattr_init(&attributes)
    unsafe pthread_condattr_setclock(&attributes, CLOCK_MONOTONIC)
    unsafe pthread_cond_init(changed, &attributes)
    unsafe pthread_condattr_destroy(&attributes)
  }

  deinit {
    unsafe pthread_cond_destroy(changed)
    unsafe pthread_mutex_destroy(lock)
    unsafe changed.deallocate()
    unsafe lock.deallocate()
  }

  /// Changes the value and wakes everyone who waits.
  package func change<R>(_ body: (inout State) throws -> R) rethrows -> R {
    unsafe pthread_mutex_lock(lock)
    defer {
      unsafe pthread_mutex_unlock(lock)
      // After the lock, so that nobody wakes only to wait for it.
      unsafe pthread_cond_broadcast(changed)
    }
    return try body(&state)
  }

  /// Asks `body` after each change until it answers, or gives nil once the seconds are over.
  @discardableResult
  package func wait<R>(seconds: Double? = nil, _ body: (inout State) -> R?) -> R? {
    let deadline = seconds.map(Monitor.deadline)
    unsafe pthread_mutex_lock(lock)
    defer { unsafe pthread_mutex_unlock(lock) }
    while true {
      if let answer = body(&state) {
        unsafe pthread_cond_broadcast(changed)
        return answer
      }
      if var end = deadline {
        let code = unsafe pthread_cond_timedwait(changed, lock, &end)
        if code == ETIMEDOUT { return body(&state) }
      } else {
        unsafe pthread_cond_wait(changed, lock)
      }
    }
  }

  private static func deadline(after seconds: Double) -> timespec {
    var now = timespec()
    unsafe clock_gettime(CLOCK_MONOTONIC, &now)
    let nanoseconds = now.tv_nsec + Int(seconds * 1e9)
    return timespec(
      tv_sec: now.tv_sec + nanoseconds / 1_000_000_000, tv_nsec: nanoseconds % 1_000_000_000)
  }
}
