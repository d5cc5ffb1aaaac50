import CUV

/// A loop of libuv, with one timer and one way to wake it from other threads.
///
/// Unchecked Sendable: it is made on one thread and then used by the thread that runs it alone,
/// but for `wake`, which libuv allows from any.
@safe
final class EventLoop: @unchecked Sendable {
  let loop: UnsafeMutablePointer<uv_loop_t>
  private let alarm: UnsafeMutablePointer<uv_async_t>
  private let timer: UnsafeMutablePointer<uv_timer_t>
  /// Called on the loop's thread after a `wake`.
  var onWake: () -> Void = {}
  /// Called on the loop's thread by the timer.
  var onTick: () -> Void = {}

  /// A loop that does not run yet; throws libuv's number of what the system refused.
  init() throws(LoopError) {
    unsafe loop = .allocate(capacity: 1)
    unsafe alarm = .allocate(capacity: 1)
    unsafe timer = .allocate(capacity: 1)
    unsafe loop.initialize(to: uv_loop_t())
    unsafe alarm.initialize(to: uv_async_t())
    unsafe timer.initialize(to: uv_timer_t())
    try LoopError.check(unsafe uv_loop_init(loop))
    try LoopError.check(
      unsafe uv_async_init(loop, alarm) { handle in
        guard let data = unsafe handle?.pointee.data else { return }
        unsafe EventLoop.at(data).onWake()
      })
    try LoopError.check(unsafe uv_timer_init(loop, timer))
    let own = unsafe Unmanaged.passUnretained(self).toOpaque()
    unsafe alarm.pointee.data = own
    unsafe timer.pointee.data = own
  }

  deinit {
    unsafe alarm.deallocate()
    unsafe timer.deallocate()
    unsafe loop.deallocate()
  }

  /// The loop's clock in milliseconds, as it stood when this round of events began.
  var now: Int64 { Int64(unsafe uv_now(loop)) }

  /// Runs until `end` is called and every watcher is closed.
  func run() {
    unsafe uv_run(loop, UV_RUN_DEFAULT)
    unsafe uv_loop_close(loop)
  }

  /// Has `onWake` called soon; from any thread.
  func wake() {
    unsafe uv_async_send(alarm)
  }

  /// Has `onTick` called every so many milliseconds.
  func tick(every milliseconds: Int) {
    unsafe uv_timer_start(
      timer,
      { handle in
        guard let data = unsafe handle?.pointee.data else { return }
        unsafe EventLoop.at(data).onTick()
      }, UInt64(milliseconds), UInt64(milliseconds))
  }

  /// Lets `run` return once the last watcher is closed.
  func end() {
    unsafe close(UnsafeMutableRawPointer(alarm))
    unsafe close(UnsafeMutableRawPointer(timer))
    onWake = {}
    onTick = {}
  }

  private func close(_ pointer: UnsafeMutableRawPointer) {
    let handle = unsafe pointer.assumingMemoryBound(to: uv_handle_t.self)
    if unsafe uv_is_closing(handle) == 0 { unsafe uv_close(handle, nil) }
  }

  private static func at(_ data: UnsafeMutableRawPointer) -> EventLoop {
    unsafe Unmanaged<EventLoop>.fromOpaque(data).takeUnretainedValue()
  }
}

/// A number by which libuv says what the system refused.
struct LoopError: Error {
  /// The number of errno.
  let code: Int32

  static func check(_ status: Int32) throws(LoopError) {
    if status < 0 { throw LoopError(code: -status) }
  }
}
