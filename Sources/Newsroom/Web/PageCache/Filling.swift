import HTTP
import Markup
import Text
import Views

/// What is one reader's own in the holes of a page.
struct Filling: Sendable {
  private let staffBar: [UInt8]

  /// For somebody who is signed in and looks at a page in a language; `story` is the page's path if
  /// it shows one story.
  init(_ staff: SignedIn, _ language: Language, story: String?) {
    let desk = DeskStaff(staff.account, formToken: staff.formToken)
    staffBar = StaffBar(desk, story: story).html(in: language).bytes
  }

  /// The bytes for a hole.
  subscript(hole: Hole) -> [UInt8] {
    switch hole {
    case .staffBar: staffBar
    }
  }

  /// What the filling adds to the tag of the page.
  var tag: String { String(ContentHash.text(staffBar).prefix(12)) }

  /// The page's bytes with its holes filled.
  func fill(_ bytes: [UInt8], _ places: [HolePlace]) -> [UInt8] {
    let pieces = HolePlace.pieces(of: bytes, at: places)
    return zip(pieces, places.map { self[$0.hole] } + [[]]).flatMap { $0 + $1 }
  }
}
