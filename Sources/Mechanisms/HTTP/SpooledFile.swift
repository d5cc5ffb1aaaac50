import Glibc

/// A temporary file that holds a long request body and is removed with the last use of this value.
public final class SpooledFile: Sendable {
  /// Where the file is.
  public let path: String
  /// Its length in bytes.
  public let length: Int

  /// Takes over a file that is complete.
  public init(path: String, length: Int) {
    self.path = path
    self.length = length
  }

  deinit {
    unsafe unlink(path)
  }
}
