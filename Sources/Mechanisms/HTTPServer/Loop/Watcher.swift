import CUV
import Glibc

/// Waits for a socket to become readable or writable, and closes it in the end.
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
  private let handle: UnsafeMutablePointer<uv_poll_t>
  private var interest: Readiness = []
  private var isClosed = false
  private var onReady: (Readiness) -> Void = { _ in }

  /// Takes the socket over, unless libuv refuses: then it is closed and the result is nil.
  init?(_ socket: Int32, on loop: EventLoop) {
    self.socket = socket
    unsafe handle = .allocate(capacity: 1)
    unsafe handle.initialize(to: uv_poll_t())
    guard unsafe uv_poll_init(loop.loop, handle, socket) == 0 else {
      unsafe handle.deallocate()
      Glibc.close(socket)
      return nil
    }
    // The handle keeps the watcher alive until libuv has let go of it.
    unsafe handle.pointee.data = Unmanaged.passRetained(self).toOpaque()
  }

  /// Waits for these from now on; the call costs nothing if they are waited for already.
  func wait(for interest: Readiness) {
    guard !isClosed, interest != self.interest else { return }
    self.interest = interest
    guard !interest.isEmpty else {
      unsafe uv_poll_stop(handle)
      return
    }
    unsafe uv_poll_start(handle, interest.rawValue) { handle, status, events in
      guard let data = unsafe handle?.pointee.data else { return }
      let watcher = unsafe Unmanaged<Watcher>.fromOpaque(data).takeUnretainedValue()
      watcher.onReady(status < 0 ? .broken : Readiness(rawValue: events))
    }
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
    let raw = unsafe UnsafeMutableRawPointer(handle).assumingMemoryBound(to: uv_handle_t.self)
    unsafe uv_close(raw) { handle in
      guard let handle = unsafe handle, let data = unsafe handle.pointee.data else { return }
      unsafe Unmanaged<Watcher>.fromOpaque(data).release()
      unsafe UnsafeMutableRawPointer(handle).assumingMemoryBound(to: uv_poll_t.self).deallocate()
    }
    Glibc.close(socket)
  }
}
