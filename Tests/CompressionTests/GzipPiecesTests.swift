import Compression
import Testing

@Suite("Gzip in pieces")
struct GzipPiecesTests {
  private static let text = Array(
    String(repeating: "The ferry to Port Ellery leaves at noon. ", count: 400).utf8)

  private static let end = Array("</html>".utf8)

  private func variable(_ texts: [[UInt8]]) -> GzipPieces {
    GzipPieces(texts.enumerated().map { ($0.element, $0.offset % 2 == 1 ? .variable : .fixed) })
  }

  private func put(_ piece: Int, _ texts: [UInt8]...) -> GzipPieces.Replacement {
    GzipPieces.Replacement(piece, texts.map(GzipPieces.Filling.init))
  }

  @Test("pieces, and what replaces some of them, are one member that holds all of them in order")
  func whole() throws {
    let pieces = variable([Self.text, Array("usual".utf8), Self.text, [], Self.end])
    #expect(
      try gunzip(pieces.joined([])) == Self.text + Array("usual".utf8) + Self.text + Self.end)
    let (own, other) = (Array("<p>Rana Keel</p>".utf8), Array("<b>x</b>".utf8))
    let whole = pieces.joined([put(1, own)])
    #expect(try gunzip(whole) == Self.text + own + Self.text + Self.end)
    #expect(whole.count < Self.text.count / 4)
    let both = pieces.copied().joined([put(1, own, other, own), put(3, other)])
    #expect(
      try gunzip(both) == Self.text + own + other + own + Self.text + other + Self.end)
  }

  @Test("pieces may be empty, what replaces them too, and longer than a stored block")
  func extremes() throws {
    let pieces = variable([[], [], [], Self.text, []])
    #expect(try gunzip(pieces.joined([put(1, [])])) == Self.text)
    #expect(try gunzip(pieces.joined([put(1)])) == Self.text)
    let long = (0..<200_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    #expect(try gunzip(pieces.joined([put(1, long)])) == long + Self.text)
    #expect(try gunzip(pieces.joined([put(3, [])])) == [])
    #expect(try gunzip(GzipPieces([]).joined([])) == [])
  }

  @Test("the same pieces take anything, one after the other")
  func again() throws {
    let pieces = variable([Array("a".utf8), Array("-".utf8), Array("z".utf8)])
    for other in [[], Array("bcd".utf8), Array(repeating: UInt8(ascii: "e"), count: 70_000)] {
      #expect(try gunzip(pieces.joined([put(1, other)])) == [97] + other + [122])
    }
  }

  @Test("what is replaced by as many bytes is nothing that later pieces refer to")
  func replaceable() throws {
    let (item, usual, own) = (Self.text.prefix(600), Array("save".utf8), Array("kept".utf8))
    var texts: [(text: [UInt8], kind: GzipPieces.Kind)] = []
    for number in 0..<200 {
      texts.append((item + Array("\(number)".utf8), .fixed))
      texts.append((usual, number % 50 == 7 ? .variable : .replaceable))
    }
    let pieces = GzipPieces(texts)
    var dice = SystemRandomNumberGenerator()
    for share in [0, 2, 10, 100] {
      var (wanted, replacements): ([UInt8], [GzipPieces.Replacement]) = ([], [])
      for (index, (text, kind)) in texts.enumerated() {
        let isOwn = index % 2 == 1 && Int.random(in: 0..<100, using: &dice) < share
        let new = if case .variable = kind { own + own } else { own }
        wanted += isOwn ? new : text
        if isOwn { replacements.append(put(index, new)) }
      }
      #expect(try gunzip(pieces.joined(replacements)) == wanted)
    }
    // Later pieces refer to earlier ones, so that together they are small.
    #expect(pieces.count < 200 * 60)
  }

  @Test("bytes that stand for what is skipped are not taken for it")
  func skipped() throws {
    let fill = [UInt8](repeating: 0xFF, count: 300)
    let other = [UInt8](repeating: 7, count: 300)
    let pieces = GzipPieces([
      (fill + [1], .fixed), (fill, .replaceable), ([2] + fill, .fixed),
      ([UInt8](repeating: 9, count: 40_000), .replaceable), (fill, .fixed),
    ])
    #expect(
      try gunzip(pieces.joined([put(1, other)]))
        == fill + [1] + other + [2] + fill + [UInt8](repeating: 9, count: 40_000) + fill)
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
