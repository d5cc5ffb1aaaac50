import Glibc

/// A thread of its own, for work that blocks.
package struct Thread: Sendable {
  private let id: pthread_t

  /// Starts a thread that runs `body` once; throws when the system has no thread left.
  package init(_ body: @escaping @Sendable () -> Void) throws(SQLError) {
    let start = unsafe Unmanaged.passRetained(Start(body))
    var id = pthread_t()
    let code = unsafe pthread_create(&id, nil, runThread, start.toOpaque())
    guard code == 0 else {
      unsafe start.release()
      throw SQLError(.unavailable, "no thread could be started (error \(code))")
    }
    self.id = id
  }

  /// Whether the caller runs on this thread.
  package var isCurrent: Bool { pthread_equal(id, pthread_self()) != 0 }

  /// Waits for the end of the thread; to be called once.
  package func join() {
    pthread_join(id, nil)
  }
}

private final class Start: Sendable {
  let body: @Sendable () -> Void

  init(_ body: @escaping @Sendable () -> Void) {
    self.body = body
  }
}

private func runThread(_ context: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
  if let context = unsafe context {
    unsafe Unmanaged<Start>.fromOpaque(context).takeRetainedValue().body()
  }
  return nil
}
