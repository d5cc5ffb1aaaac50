import Glibc

/// Asks the disk for the length of a file.
enum FileLength {
  /// The length in bytes; nil when there is no regular file.
  static func of(_ path: String) -> Int? {
    var status = stat()
    guard unsafe stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    return Int(status.st_size)
  }
}
