// In an optimised build the compiler takes these types from here, as libuv's header has them too.
import CUV
import Glibc

/// A value behind a lock on whose changes threads can wait; the standard library's Mutex has no
/// condition.
///
/// Unchecked Sendable: the value is reached with the lock held only.
@safe
final class Condition<Value>: @unchecked Sendable {
  private let mutex: UnsafeMutablePointer<pthread_mutex_t>
  private let changed: UnsafeMutablePointer<pthread_cond_t>
  private var value: Value

  init(_ value: sending Value) {
    self.value = value
    unsafe mutex = .allocate(capacity: 1)
    unsafe changed = .allocate(capacity: 1)
    unsafe mutex.initialize(to: pthread_mutex_t())
    unsafe changed.initialize(to: pthread_cond_t())
    unsafe pthread_mutex_init(mutex, nil)
    unsafe pthread_cond_init(changed, nil)
  }

  deinit {
    unsafe pthread_cond_destroy(changed)
    unsafe pthread_mutex_destroy(mutex)
    unsafe changed.deallocate()
    unsafe mutex.deallocate()
  }

  /// Runs with the lock held.
  func withLock<Result>(_ body: (inout Value) -> sending Result) -> sending Result {
    unsafe pthread_mutex_lock(mutex)
    defer { unsafe pthread_mutex_unlock(mutex) }
    return body(&value)
  }

  /// Waits until the body gives a result; it runs with the lock held after every signal.
  func wait<Result>(for body: (inout Value) -> sending Result?) -> sending Result {
    unsafe pthread_mutex_lock(mutex)
    defer { unsafe pthread_mutex_unlock(mutex) }
    while true {
      if let result = body(&value) { return result }
      unsafe pthread_cond_wait(changed, mutex)
    }
  }

  /// Wakes one thread that waits.
  func signal() {
    unsafe pthread_cond_signal(changed)
  }

  /// Wakes every thread that waits.
  func broadcast() {
    unsafe pthread_cond_broadcast(changed)
  }
}
