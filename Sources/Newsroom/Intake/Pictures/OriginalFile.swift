import Foundation
import Secrets

/// The file of an original picture.
public struct OriginalFile: Sendable {
  private let path: String

  /// Names a file.
  public init(path: String) {
    self.path = path
  }

  /// Whether the file can be read and its content has another SHA-256.
  public func differs(from digest: String) -> Bool {
    guard let data = FileManager.default.contents(atPath: path) else { return false }
    return Digest(of: Array(data)).hexadecimal != digest
  }
}
