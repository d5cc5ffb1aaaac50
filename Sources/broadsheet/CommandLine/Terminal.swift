import Glibc
import Synchronization

/// What the program writes for people and scripts.
enum Terminal {
  /// Whether a person watches standard error.
  static let isWatched = isatty(STDERR_FILENO) == 1

  /// The `errno` of the first write to standard output that failed; 0 for none.
  private static let outputFault = Atomic<Int32>(0)

  /// Why something that was written to standard output did not get there; nil when all did.
  static var lostOutput: String? {
    let code = outputFault.load(ordering: .relaxed)
    return code == 0 ? nil : SystemError.words(code)
  }

  /// Writes text to standard output.
  static func out(_ text: String) {
    let code = write(text, to: STDOUT_FILENO)
    // A reader that has gone away is no fault of ours.
    guard code != 0, code != EPIPE else { return }
    _ = outputFault.compareExchange(expected: 0, desired: code, ordering: .relaxed)
  }

  /// Writes a line to standard error.
  static func error(_ line: String) {
    write(line + "\n", to: STDERR_FILENO)
  }

  /// Writes text and returns the `errno` of a failure, 0 for none.
  @discardableResult
  static func write(_ text: String, to descriptor: Int32) -> Int32 {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = unsafe rest.withUnsafeBytes { buffer in
        unsafe Glibc.write(descriptor, buffer.baseAddress, buffer.count)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return errno }
      rest = rest.dropFirst(count)
    }
    return 0
  }
}
