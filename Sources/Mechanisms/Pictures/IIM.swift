/// Credits in the IPTC Information Interchange Model, version 4: datasets of record 2.
enum IIM {
  /// Reads a bare run of datasets or one inside a Photoshop image resource block.
  static func credits(in block: [UInt8]) -> Credits {
    var credits = Credits()
    let texts = datasets(in: block)
    credits.creator = texts[80]
    credits.credit = texts[110]
    credits.source = texts[115]
    credits.copyright = texts[116]
    credits.caption = texts[120]
    return credits
  }

  /// The first text of each dataset of record 2, by number.
  private static func datasets(in block: [UInt8]) -> [UInt8: String] {
    var texts: [UInt8: String] = [:]
    var index = block.firstMatch(of: [0x1c, 0x01]) ?? block.firstMatch(of: [0x1c, 0x02]) ?? 0
    while index + 5 <= block.count, block[index] == 0x1c {
      let length = Int(block[index + 3]) << 8 | Int(block[index + 4])
      let start = index + 5
      // The top bit marks a length of lengths, which no caption needs.
      guard length < 0x8000, start + length <= block.count else { break }
      if block[index + 1] == 2, texts[block[index + 2]] == nil {
        texts[block[index + 2]] = Credits.tidy(text(block[start..<start + length]))
      }
      index = start + length
    }
    return texts
  }

  /// UTF-8 where it is that, else Latin-1: the declared character set is often wrong.
  private static func text(_ bytes: ArraySlice<UInt8>) -> String {
    String(validating: bytes, as: UTF8.self)
      ?? String(String.UnicodeScalarView(bytes.map { Unicode.Scalar($0) }))
  }
}

extension [UInt8] {
  fileprivate func firstMatch(of pair: [UInt8]) -> Int? {
    guard count > pair.count else { return nil }
    return (0...count - pair.count).first { Array(self[$0..<$0 + pair.count]) == pair }
  }
}
