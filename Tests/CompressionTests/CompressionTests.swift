import Compression
import Testing

@Suite("Compression")
struct CompressionTests {
  /// Bytes that compress as text does, the same for the same seed.
  static func sample(_ count: Int, seed: UInt64) -> [UInt8] {
    let words = ["the ", "lantern ", "<p>", "</p>\n", "talks ", "harbour ", "é", "خبر "]
    var state = seed
    var bytes: [UInt8] = []
    while bytes.count < count {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      bytes += words[Int(state >> 61)].utf8
    }
    return Array(bytes.prefix(count))
  }

  @Test("gzip comes back as it was", arguments: [0, 1, 100, 30_000, 65_535, 1_000_000])
  func gzipRoundTrip(count: Int) throws {
    let bytes = Self.sample(count, seed: 1)
    for level in [1, 3, 6, 9] {
      #expect(try gunzip(gzip(bytes, level: level)) == bytes)
    }
  }

  @Test("brotli comes back as it was", arguments: [0, 1, 100, 30_000, 65_535, 1_000_000])
  func brotliRoundTrip(count: Int) throws {
    let bytes = Self.sample(count, seed: 2)
    for quality in [1, 5, 9] {
      #expect(try unbrotli(brotli(bytes, quality: quality)) == bytes)
    }
  }

  @Test("a page gets much smaller")
  func smaller() {
    let bytes = Self.sample(30_000, seed: 3)
    #expect(gzip(bytes, level: 3).count < 12_000)
    #expect(brotli(bytes, quality: 5).count < gzip(bytes, level: 3).count)
  }

  @Test("a compressor that was used before gives the same bytes")
  func reuse() {
    let bytes = Self.sample(5_000, seed: 4)
    let first = gzip(bytes, level: 4)
    _ = gzip(Self.sample(9_000, seed: 5), level: 4)
    #expect(gzip(bytes, level: 4) == first)
  }

  @Test("many threads compress at once")
  func concurrent() async {
    await withTaskGroup(of: Bool.self) { group in
      for seed in 0..<16 {
        group.addTask {
          let bytes = Self.sample(20_000, seed: UInt64(seed))
          return (try? gunzip(gzip(bytes, level: 3))) == bytes
        }
      }
      for await isSame in group {
        #expect(isSame)
      }
    }
  }

  @Test("two members in a row are one text")
  func members() throws {
    let bytes = try gunzip(gzip(Array("a".utf8)) + gzip(Array("b".utf8)))
    #expect(bytes == Array("ab".utf8))
  }

  @Test("a text cut anywhere is called truncated")
  func truncated() {
    let bytes = Self.sample(300, seed: 6)
    let zipped = gzip(bytes)
    for end in zipped.indices {
      let error = #expect(throws: CompressionError.self) { try gunzip(Array(zipped[..<end])) }
      #expect(error?.reason == .truncated)
    }
    let small = brotli(bytes)
    for end in small.indices {
      let error = #expect(throws: CompressionError.self) { try unbrotli(Array(small[..<end])) }
      #expect(error?.reason == .truncated)
    }
  }

  @Test("damage never passes unseen through gzip, which carries a checksum")
  func damaged() {
    let bytes = Self.sample(300, seed: 7)
    let zipped = gzip(bytes)
    for index in zipped.indices.dropFirst(10) {
      var damaged = zipped
      damaged[index] ^= 0x55
      #expect(throws: CompressionError.self) { try gunzip(damaged) }
    }
  }

  @Test("a bomb stops at the limit")
  func bomb() {
    let bytes = [UInt8](repeating: 0, count: 5_000_000)
    let error = #expect(throws: CompressionError.self) {
      try gunzip(gzip(bytes), limit: 1_000_000)
    }
    #expect(error?.reason == .tooLong(limit: 1_000_000))
    #expect(throws: CompressionError.self) { try unbrotli(brotli(bytes), limit: 1_000_000) }
  }

  @Test("text after the end is malformed")
  func trailing() {
    #expect(throws: CompressionError.self) { try gunzip(gzip([1, 2, 3]) + [9, 9, 9]) }
    #expect(throws: CompressionError.self) { try unbrotli(brotli([1, 2, 3]) + [9, 9, 9]) }
  }
}
