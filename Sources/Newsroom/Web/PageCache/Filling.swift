import HTTP
import Markup
import News
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
  private let account: Account
  /// What the filling adds to the tag of a page, apart from the link to the page's own story.
  let tag: [UInt8]

  /// For somebody who is signed in.
  init(_ staff: SignedIn, _ language: Language) {
    let bar = StaffBar(DeskStaff(staff.account, formToken: staff.formToken))
    let pieces = bar.pieces(in: language)
    (before, after, account) = (pieces.before.bytes, pieces.after.bytes, staff.account)
    tag = Array("-p\(ContentHash.text(before + after).prefix(16))".utf8)
  }

  /// Whether they may follow a page's link to change its story.
  func mayFollow(_ edit: EditLink?) -> Bool {
    guard let place = edit?.place else { return false }
    return account.may(.write, in: place.edition, section: place.section)
  }

  /// The bytes for a hole of a page with that link to change its story; nil if it shows none.
  func bytes(_ hole: Hole, edit: EditLink?) -> [UInt8] {
    switch hole {
    case .staffBar: before + (mayFollow(edit) ? edit?.bytes ?? [] : []) + after
    }
  }

  /// The page's bytes with its holes filled.
  func fill(_ page: [UInt8], _ places: [HolePlace], edit: EditLink?) -> [UInt8] {
    let pieces = HolePlace.pieces(of: page, at: places)
    let fillings = places.map { bytes($0.hole, edit: edit) } + [[]]
    return zip(pieces, fillings).flatMap { $0 + $1 }
  }
}
