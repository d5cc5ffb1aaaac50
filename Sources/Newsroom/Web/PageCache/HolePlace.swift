import Compression
import Markup
import News
import Text
import Views

/// The gaps in a page that is made for one request.
struct Gaps: Sendable {
  var places: [HolePlace] = []
  /// Where in the paper the story stands that the page shows; nil when it shows none.
  var story: StoryPlace?
}

/// Where in the paper a story stands: what rights about it are asked by.
struct StoryPlace: Sendable, Hashable {
  let edition: ID<Edition>
  let section: ID<Section>
}

/// The link to change the story that a page shows, for those who may.
struct EditLink: Sendable {
  let text: GzipPieces.Filling
  let place: StoryPlace

  /// The link on a page at that path.
  init(_ path: String, _ place: StoryPlace, in language: Language) {
    text = GzipPieces.Filling(StaffBar.edit(path, in: language).bytes)
    self.place = place
  }
}

/// A gap in a page's bytes for something personal.
struct HolePlace: Sendable, Hashable {
  /// The bytes that strangers see there; none of them may be something that only some see.
  var range: Range<Int>
  /// What goes there.
  var hole: Hole

  /// Takes the marks of holes out of a page's bytes and says where they were.
  static func take(from bytes: [UInt8]) -> (bytes: [UInt8], places: [HolePlace]) {
    guard var next = bytes.firstIndex(of: Hole.mark) else { return (bytes, []) }
    var (rest, places, start) = ([UInt8](), [HolePlace](), 0)
    rest.reserveCapacity(bytes.count)
    while let middle = bytes[(next + 1)...].firstIndex(of: Hole.mark),
      let end = bytes[(middle + 1)...].firstIndex(of: Hole.mark)
    {
      rest += bytes[start..<next]
      let begin = rest.count
      rest += bytes[(middle + 1)..<end]
      let name = String(decoding: bytes[(next + 1)..<middle], as: UTF8.self)
      if let hole = Hole(name) {
        places.append(HolePlace(range: begin..<rest.count, hole: hole))
      }
      start = end + 1
      guard let further = bytes[start...].firstIndex(of: Hole.mark) else { break }
      next = further
    }
    return (rest + bytes[start...], places)
  }

  /// The bytes before, in, between and behind the places: an odd number of pieces, every other of
  /// which stands in a hole; `lengths` are those of what the holes of buttons are filled with, in
  /// bytes.
  static func pieces(
    of bytes: [UInt8], at places: [HolePlace], lengths: (star: Int, follow: Int)
  ) -> [(text: [UInt8], kind: GzipPieces.Kind)] {
    var (pieces, start): ([(text: [UInt8], kind: GzipPieces.Kind)], Int) = ([], 0)
    for place in places {
      pieces.append((Array(bytes[start..<place.range.lowerBound]), .fixed))
      let filled: Int? =
        switch place.hole {
        case .star: lengths.star
        case .follow: lengths.follow
        case .staffBar, .commenter: nil
        }
      let kind: GzipPieces.Kind = filled == place.range.count ? .replaceable : .variable
      pieces.append((Array(bytes[place.range]), kind))
      start = place.range.upperBound
    }
    return pieces + [(Array(bytes[start...]), .fixed)]
  }

  /// Which of the pieces stands in the hole at an index.
  static func piece(ofHole index: Int) -> Int { 2 * index + 1 }

  /// The index of the hole in which a piece stands.
  static func hole(ofPiece piece: Int) -> Int { (piece - 1) / 2 }
}
