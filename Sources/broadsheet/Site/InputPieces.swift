import Compression
import Foundation

/// Reads a file of the command line piece by piece, and decodes it where it is compressed.
final class InputPieces {
  private static let pieceSize = 1 << 20

  private let handle: FileHandle
  private let size: Int
  private var gunzip: Gunzip?
  private var isFirst = true
  private var read = 0

  /// Opens the file, or standard input for `-`.
  init(_ path: String) throws {
    handle = try InputFile.open(path)
    size = path == "-" ? 0 : try InputFile.size(of: path)
  }

  /// The part of the file that is read, 0 to 1; nil when its length is not known.
  var part: Double? { size > 0 ? min(1, Double(read) / Double(size)) : nil }

  /// The next bytes; nil at the end.
  ///
  /// Fails with a `CompressionError` where what is compressed is damaged or cut off.
  func next() throws -> [UInt8]? {
    while true {
      if let plain = try gunzip?.next() { return plain }
      guard let piece = try handle.read(upToCount: Self.pieceSize), !piece.isEmpty else {
        try gunzip?.finish()
        return nil
      }
      read += piece.count
      let bytes = Array(piece)
      if isFirst, Gunzip.isGzip(bytes) { gunzip = Gunzip() }
      isFirst = false
      guard let gunzip else { return bytes }
      gunzip.feed(bytes)
    }
  }
}
