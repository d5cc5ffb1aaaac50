import Glibc

/// The directory that a job writes to; remembers its files so that a failed job leaves none but those
/// that were there before.
final class Folder {
  private let path: String
  private var written: [String] = []

  init(path: String) { self.path = path }

  /// Writes a whole file or none: under a name of its own first, then renamed.
  func write(_ bytes: [UInt8], as name: String) throws(WriteError) {
    let target = "\(path)/\(name)"
    let partial = "\(path)/.\(name).\(getpid())"
    let descriptor = unsafe open(partial, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw WriteError(target) }
    let isNew = unsafe access(target, F_OK) != 0
    let complete = put(bytes, to: descriptor)
    let closed = close(descriptor) == 0
    guard complete, closed, unsafe rename(partial, target) == 0 else {
      let error = WriteError(target)
      _ = unsafe unlink(partial)
      throw error
    }
    if isNew { written.append(target) }
  }

  /// Removes what was written.
  func removeAll() {
    for file in written {
      _ = unsafe unlink(file)
    }
    written = []
  }

  private func put(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = unsafe rest.withUnsafeBytes {
        unsafe Glibc.write(descriptor, $0.baseAddress, $0.count)
      }
      guard count > 0 || errno == EINTR else { return false }
      rest = rest.dropFirst(max(count, 0))
    }
    return true
  }
}

/// A rendition that could not be written, with the system's reason.
struct WriteError: Error {
  let message: String

  init(_ file: String) {
    message = "\(file) cannot be written: \(unsafe String(cString: strerror(errno)))"
  }
}
