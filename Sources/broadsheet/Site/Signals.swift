import Glibc

/// The signals that end the program.
enum Signals {
  /// Keeps SIGTERM and SIGINT from every thread that begins after this.
  static func block() {
    var set = Self.set()
    unsafe pthread_sigmask(SIG_BLOCK, &set, nil)
  }

  /// Waits for the first signal and calls `each` for it; a thread goes on waiting for more.
  static func wait(_ each: @escaping @Sendable (_ count: Int) -> Void) {
    next()
    each(1)
    let more: @Sendable () -> Void = {
      var count = 1
      while true {
        next()
        count += 1
        each(count)
      }
    }
    Detached.run(more)
  }

  private static func next() {
    var set = Self.set()
    var signal: Int32 = 0
    while unsafe sigwait(&set, &signal) != 0 {}
  }

  private static func set() -> sigset_t {
    var set = sigset_t()
    unsafe sigemptyset(&set)
    unsafe sigaddset(&set, SIGTERM)
    unsafe sigaddset(&set, SIGINT)
    return set
  }
}
