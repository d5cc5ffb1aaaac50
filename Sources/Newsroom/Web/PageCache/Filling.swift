import HTTP
import Markup
import Text
import Views

/// What is one reader's own in the holes of pages in one language.
struct Filling: Sendable {
  /// Somebody, and the language of the page that they look at.
  struct Key: Hashable {
    var form: String
    var language: String
  }

  private let before: [UInt8]
  private let after: [UInt8]
  private let mayEdit: Bool
  /// What the filling adds to the tag of a page; the link to the page's own story is no part of it,
  /// since the page's tag tells that.
  let tag: [UInt8]

  /// For somebody who is signed in.
  init(_ staff: SignedIn, _ language: Language) {
    let bar = StaffBar(DeskStaff(staff.account, formToken: staff.formToken))
    let pieces = bar.pieces(in: language)
    (before, after, mayEdit) = (pieces.before.bytes, pieces.after.bytes, bar.mayEdit)
    tag = Array("-p\(ContentHash.text(before + after).prefix(16))".utf8)
  }

  /// The bytes for a hole of a page with that link to change its story; none if it shows none.
  func bytes(_ hole: Hole, edit: [UInt8]) -> [UInt8] {
    switch hole {
    case .staffBar: mayEdit ? before + edit + after : before + after
    }
  }

  /// The page's bytes with its holes filled.
  func fill(_ page: [UInt8], _ places: [HolePlace], edit: [UInt8]) -> [UInt8] {
    let pieces = HolePlace.pieces(of: page, at: places)
    let fillings = places.map { bytes($0.hole, edit: edit) } + [[]]
    return zip(pieces, fillings).flatMap { $0 + $1 }
  }
}
