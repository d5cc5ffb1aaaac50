import Glibc

/// A file that is being sent.
final class OpenFile: Sendable {
  /// Bytes that are read at a time.
  static let piece = 1 << 18

  let path: String
  private let descriptor: Int32

  /// Nil if the file cannot be opened; errno says why.
  init?(_ path: String) {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    self.path = path
    self.descriptor = descriptor
  }

  deinit {
    close(descriptor)
  }

  /// Reads exactly so many bytes, up to a piece; blocks.
  ///
  /// Nil if the file has become shorter or cannot be read.
  func read(at offset: Int, count: Int) -> [UInt8]? {
    let wanted = min(count, Self.piece)
    var done = 0
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: wanted) { buffer, initialized in
      while done < wanted {
        let count = unsafe pread(
          descriptor, buffer.baseAddress.map { unsafe $0 + done }, wanted - done,
          off_t(offset + done))
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { break }
        done += count
      }
      initialized = done
    }
    return done == wanted ? bytes : nil
  }
}
