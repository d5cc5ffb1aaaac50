import CUV
import Glibc

/// Waits for a socket to become readable or writable, and closes it in the end.
///
/// libuv hears of the socket when it is first waited for: a connection that is answered at once and
/// closed costs it nothing.
@safe
final class Watcher {
  /// What is waited for, and what came.
  struct Readiness: OptionSet {
    let rawValue: Int32
    static let readable = Readiness(rawValue: Int32(UV_READABLE.rawValue))
    static let writable = Readiness(rawValue: Int32(UV_WRITABLE.rawValue))
    /// The socket is broken.
    static let broken = Readiness(rawValue: 1 << 16)
  }

  let socket: Int32
  private unowned let loop: EventLoop
  private var handle: UnsafeMutablePointer<uv_poll_t>?
  private var interest: Readiness = []
  private var isClosed = false
  private var onReady: (Readiness) -> Void = { _ in }

  /// Takes the socket over.
  init(_ socket: Int32, on loop: EventLoop) {
    self.socket = socket
    self.loop = loop
  }

  /// Waits for these from now on; the call costs nothing if they are waited for already.
  ///
  /// Returns false if the system refuses to watch the socket.
  @discardableResult
  func wait(for interest: Readiness) -> Bool {
    guard !isClosed, interest != self.interest else { return true }
    guard let handle = unsafe watched() else { return false }
    self.interest = interest
    guard !interest.isEmpty else {
      unsafe uv_poll_stop(handle)
      return true
    }
    return unsafe uv_poll_start(handle, interest.rawValue) { handle, status, events in
      guard let data = unsafe handle?.pointee.data else { return }
      let watcher = unsafe Unmanaged<Watcher>.fromOpaque(data).takeUnretainedValue()
      watcher.onReady(status < 0 ? .broken : Readiness(rawValue: events))
    } == 0
  }

  /// Has this called on the loop's thread whenever what is waited for has come.
  func onReady(_ action: @escaping (Readiness) -> Void) {
    onReady = action
  }

  /// Closes the socket; nothing is called any more.
  func close() {
    guard !isClosed else { return }
    isClosed = true
    onReady = { _ in }
    if let handle = unsafe handle { unsafe release(handle) }
    Glibc.close(socket)
  }

  private func watched() -> UnsafeMutablePointer<uv_poll_t>? {
    if let handle = unsafe handle { return unsafe handle }
    let new = UnsafeMutablePointer<uv_poll_t>.allocate(capacity: 1)
    unsafe new.initialize(to: uv_poll_t())
    guard unsafe uv_poll_init(loop.loop, new, socket) == 0 else {
      unsafe new.deallocate()
      return nil
    }
    // The handle keeps the watcher alive until libuv has let go of it.
    unsafe new.pointee.data = Unmanaged.passRetained(self).toOpaque()
    unsafe handle = new
    return unsafe new
  }

  private func release(_ handle: UnsafeMutablePointer<uv_poll_t>) {
    let raw = unsafe UnsafeMutableRawPointer(handle).assumingMemoryBound(to: uv_handle_t.self)
    unsafe uv_close(raw) { handle in
      guard let handle = unsafe handle, let data = unsafe handle.pointee.data else { return }
      unsafe Unmanaged<Watcher>.fromOpaque(data).release()
      unsafe UnsafeMutableRawPointer(handle).assumingMemoryBound(to: uv_poll_t.self).deallocate()
    }
  }
}
