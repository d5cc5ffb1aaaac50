import Compression
import Testing

@Suite("Gzip in pieces")
struct GzipPiecesTests {
  private static let text = Array(
    String(repeating: "The ferry to Port Ellery leaves at noon. ", count: 400).utf8)

  @Test("pieces, and what replaces some of them, are one member that holds all of them in order")
  func whole() throws {
    let pieces = GzipPieces([Self.text, Array("usual".utf8), Self.text, Array("</html>".utf8)])
    #expect(
      try gunzip(pieces.joined(with: [:]))
        == Self.text + Array("usual".utf8) + Self.text + Array("</html>".utf8))
    let own = Array("<p>Rana Keel</p>".utf8)
    let whole = pieces.joined(with: [1: GzipPieces.Filling(own)])
    #expect(try gunzip(whole) == Self.text + own + Self.text + Array("</html>".utf8))
    #expect(whole.count < Self.text.count / 4)
  }

  @Test("pieces may be empty, what replaces them too, and longer than a stored block")
  func extremes() throws {
    let pieces = GzipPieces([[], [], [], Self.text, []])
    #expect(try gunzip(pieces.joined(with: [1: GzipPieces.Filling([])])) == Self.text)
    let long = (0..<200_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    #expect(try gunzip(pieces.joined(with: [1: GzipPieces.Filling(long)])) == long + Self.text)
    #expect(try gunzip(pieces.joined(with: [3: GzipPieces.Filling([])])) == [])
  }

  @Test("the same pieces take anything, one after the other")
  func again() throws {
    let pieces = GzipPieces([Array("a".utf8), Array("-".utf8), Array("z".utf8)])
    for other in [[], Array("bcd".utf8), Array(repeating: UInt8(ascii: "e"), count: 70_000)] {
      #expect(
        try gunzip(pieces.joined(with: [1: GzipPieces.Filling(other)])) == [97] + other + [122])
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
