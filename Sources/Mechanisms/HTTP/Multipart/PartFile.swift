import Glibc

/// A temporary file that takes the content of a part; it goes away unless it is finished and kept.
final class PartFile {
  private let path: String
  private let descriptor: Int32
  private var isFinished = false

  init(in folder: String) throws(MultipartError) {
    path = "\(folder)/part-\(UInt64.random(in: .min ... .max))-\(getpid())"
    unsafe descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else {
      isFinished = true
      throw MultipartError(.storage, "a file cannot be made: \(Self.reason)")
    }
  }

  deinit {
    guard descriptor >= 0 else { return }
    close(descriptor)
    if !isFinished { unsafe unlink(path) }
  }

  func add(_ piece: ArraySlice<UInt8>) throws(MultipartError) {
    var rest = piece
    while !rest.isEmpty {
      let written = unsafe rest.withUnsafeBytes { buffer in
        unsafe write(descriptor, buffer.baseAddress, buffer.count)
      }
      if written < 0, errno == EINTR { continue }
      guard written > 0 else {
        throw MultipartError(.storage, "a file cannot be written: \(Self.reason)")
      }
      rest = rest.dropFirst(written)
    }
  }

  func finish(_ length: Int) -> SpooledFile {
    isFinished = true
    return SpooledFile(path: path, length: length)
  }

  private static var reason: String { unsafe String(cString: strerror(errno)) }
}
