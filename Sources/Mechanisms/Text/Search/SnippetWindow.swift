import Markup

/// The part of a text that a snippet shows, and how it is written.
struct SnippetWindow {
  private let bytes: [UInt8]
  private let hits: [Range<Int>]
  private let shown: Range<Int>

  /// Chooses the part around the offset `best`, or the beginning, and cuts it between words.
  init(text: String, hits: [Range<Int>], best: Int?, _ length: Int) {
    bytes = Array(text.utf8)
    self.hits = hits
    let wanted = max(0, (best ?? 0) - length / 4)
    let start = wanted == 0 ? 0 : Self.wordStart(bytes, from: wanted, to: best ?? wanted)
    let limit = min(bytes.count, start + length)
    let end = limit == bytes.count ? limit : Self.wordEnd(bytes, from: limit, to: start)
    shown = start..<max(end, start)
  }

  var html: HTML {
    var html: HTML = shown.lowerBound > 0 ? "…" : ""
    var position = shown.lowerBound
    for hit in hits where hit.lowerBound >= position && hit.upperBound <= shown.upperBound {
      html += "\(text(position..<hit.lowerBound))<mark>\(text(hit))</mark>"
      position = hit.upperBound
    }
    html += "\(text(position..<shown.upperBound))\(if: shown.upperBound < bytes.count, "…")"
    return html
  }

  /// The text of a range with every run of white space as one space.
  private func text(_ range: Range<Int>) -> String {
    var kept: [UInt8] = []
    for byte in bytes[range] {
      if byte > 0x20 {
        kept.append(byte)
      } else if kept.last != 0x20 {
        kept.append(0x20)
      }
    }
    return String(decoding: kept, as: UTF8.self)
  }

  /// The first offset after a space; `last` when there is none before it.
  private static func wordStart(_ bytes: [UInt8], from start: Int, to last: Int) -> Int {
    let space = bytes[start..<max(last, start)].firstIndex { $0 <= 0x20 }
    return space.map { $0 + 1 } ?? characterStart(bytes, at: last)
  }

  /// The last offset before a space; a character's start when there is none.
  private static func wordEnd(_ bytes: [UInt8], from end: Int, to first: Int) -> Int {
    let space = bytes[first..<end].lastIndex { $0 <= 0x20 }
    return space.flatMap { $0 > first ? $0 : nil } ?? characterStart(bytes, at: end)
  }

  private static func characterStart(_ bytes: [UInt8], at offset: Int) -> Int {
    var offset = offset
    while offset > 0, offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset -= 1 }
    return offset
  }
}
