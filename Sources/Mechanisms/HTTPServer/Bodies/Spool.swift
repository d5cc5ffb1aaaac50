import Glibc
import HTTP
import Synchronization

/// A temporary file for a long body; removed unless it is finished.
final class Spool: Sendable {
  /// Why a file cannot be made or written.
  struct Failure: Error {
    let code: Int32
  }

  /// What the names of the files begin with.
  static let prefix = "upload-"

  private let path: String
  private let descriptor: Int32
  private let isFinished = Atomic(false)

  /// Makes a new file in the directory, readable by this user alone.
  init(in directory: String) throws(Failure) {
    let name = UInt64.random(in: .min ... .max)
    path = "\(directory)/\(Self.prefix)\(String(name, radix: 36))"
    descriptor = unsafe open(path, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw Failure(code: errno) }
  }

  deinit {
    if descriptor >= 0 { close(descriptor) }
    if descriptor >= 0, !isFinished.load(ordering: .relaxed) { unsafe unlink(path) }
  }

  /// Appends the bytes; blocks.
  func write(_ bytes: [UInt8]) throws(Failure) {
    var written = 0
    while written < bytes.count {
      let count = unsafe bytes.withUnsafeBytes { all in
        unsafe Glibc.write(
          descriptor, all.baseAddress.map { unsafe $0 + written }, all.count - written)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw Failure(code: errno) }
      written += count
    }
  }

  /// Hands the file over.
  func finish(length: Int) -> SpooledFile {
    isFinished.store(true, ordering: .relaxed)
    return SpooledFile(path: path, length: length)
  }
}

extension Spool {
  /// Makes the directory if it is missing, and removes what an earlier run left behind.
  static func prepare(_ directory: String) throws(ServerError) {
    if unsafe mkdir(directory, 0o700) != 0, errno != EEXIST {
      throw .system("make the directory \(directory)", errno)
    }
    guard let listing = unsafe opendir(directory) else {
      throw .system("read the directory \(directory)", errno)
    }
    defer { unsafe closedir(listing) }
    while let entry = unsafe readdir(listing) {
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { name in
        unsafe String(cString: UnsafeRawPointer(name).assumingMemoryBound(to: CChar.self))
      }
      if name.hasPrefix(prefix) { unsafe unlink("\(directory)/\(name)") }
    }
  }
}
