import Compression
import Testing

@Suite("Gzip in pieces")
struct GzipPiecesTests {
  private static let text = Array(
    String(repeating: "The ferry to Port Ellery leaves at noon. ", count: 400).utf8)

  @Test("pieces and fillings are one member that holds all of them in order")
  func whole() throws {
    let pieces = GzipPieces([Self.text, Self.text, Array("</html>".utf8)])
    let fillings = [Array("<p>Rana Keel</p>".utf8), Array("edit".utf8)]
    let whole = pieces.joined(with: fillings)
    #expect(
      try gunzip(whole)
        == Self.text + fillings[0] + Self.text + fillings[1] + Array("</html>".utf8))
    #expect(whole.count < Self.text.count / 4)
  }

  @Test("gaps may stay empty, pieces too, and fillings may be longer than a stored block")
  func extremes() throws {
    let pieces = GzipPieces([[], Self.text, []])
    #expect(try gunzip(pieces.joined(with: [[], []])) == Self.text)
    let long = (0..<200_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    #expect(try gunzip(pieces.joined(with: [long, []])) == long + Self.text)
  }

  @Test("the same pieces take any filling, one after the other")
  func again() throws {
    let pieces = GzipPieces([Array("a".utf8), Array("z".utf8)])
    for filling in [[], Array("bcd".utf8), Array(repeating: UInt8(ascii: "e"), count: 70_000)] {
      #expect(try gunzip(pieces.joined(with: [filling])) == [97] + filling + [122])
    }
  }
}

@Suite("Memory of what was compressed")
struct TrimmedTests {
  @Test("compressed bytes take little more memory than they are long")
  func trimmed() {
    let text = Array(String(repeating: "The ferry leaves at noon. ", count: 4000).utf8)
    for bytes in [gzip(text), gzip(text, level: 1), brotli(text)] {
      #expect(bytes.capacity < bytes.count * 2 + 64)
    }
  }
}
