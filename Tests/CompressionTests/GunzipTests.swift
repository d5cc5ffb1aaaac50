import Compression
import Testing

@Suite("Gzip piece by piece") struct GunzipTests {
  private static func decode(_ bytes: [UInt8], pieces: Int) throws -> [UInt8] {
    let gunzip = Gunzip()
    var (plain, rest): ([UInt8], ArraySlice<UInt8>) = ([], bytes[...])
    while !rest.isEmpty {
      gunzip.feed(Array(rest.prefix(pieces)))
      rest = rest.dropFirst(pieces)
      while let piece = try gunzip.next() {
        #expect(!piece.isEmpty && piece.count <= Gunzip.pieceSize)
        plain += piece
      }
    }
    try gunzip.finish()
    return plain
  }

  @Test("comes back as it was, in pieces of any size", arguments: [1, 7, 4_096, .max])
  func pieces(size: Int) throws {
    for count in [0, 1, 3_000, 600_000] where count < 100_000 || size > 1 {
      let bytes = CompressionTests.sample(count, seed: 4)
      #expect(try Self.decode(gzip(bytes), pieces: size) == bytes)
    }
    let two = [UInt8]("one ".utf8)
    #expect(try Self.decode(gzip(two) + gzip(two), pieces: size) == two + two)
  }

  @Test("what is cut off or damaged is refused", arguments: [3, .max])
  func broken(size: Int) {
    let whole = gzip(CompressionTests.sample(20_000, seed: 5))
    for length in [1, 9, 20, whole.count / 2, whole.count - 1] {
      let error = #expect(throws: CompressionError.self) {
        try Self.decode(Array(whole.prefix(length)), pieces: size)
      }
      #expect(error?.reason == .truncated)
    }
    var damaged = whole
    damaged[whole.count / 2] ^= 0xFF
    #expect(throws: CompressionError.self) { try Self.decode(damaged, pieces: size) }
    #expect(throws: CompressionError.self) {
      try Self.decode(whole + [1, 2, 3], pieces: size)
    }
  }

  @Test("a little that holds much comes in pieces")
  func bomb() throws {
    let bomb = gzip([UInt8](repeating: 0, count: 20_000_000))
    let gunzip = Gunzip()
    gunzip.feed(bomb)
    var count = 0
    while let piece = try gunzip.next() {
      #expect(piece.count <= Gunzip.pieceSize)
      count += piece.count
    }
    #expect(count == 20_000_000)
  }
}
