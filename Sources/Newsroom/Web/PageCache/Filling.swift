import Compression
import HTTP
import Markup
import News
import Text
import Views

/// What is one reader's own in the holes of pages in one language.
struct Filling: Sendable {
  /// What goes into the holes of one page; nothing where the reader sees what strangers see.
  struct Texts: Sendable {
    fileprivate(set) var replacements: [GzipPieces.Replacement] = []
    /// What the texts add to the tag of the page.
    fileprivate(set) var tag: [UInt8] = []
  }

  private let account: Account?
  private let saved: Set<ID<Story>>
  private let followed: Set<FollowedPlace>
  private let isReader: Bool
  /// What stands in each hole; of the staff's bar, before and behind the link to change a story.
  private let bar: [GzipPieces.Filling]
  private let star: [GzipPieces.Filling]
  private let follow: [GzipPieces.Filling]
  private let commenter: [GzipPieces.Filling]
  private let commenterHash: UInt64
  /// What the staff's part adds to the tag of a page.
  private let staffTag: [UInt8]

  /// For somebody who is signed in as staff, or has a reader's token, or both.
  init(staff: SignedIn?, reader: ReaderVisit?, _ language: Language) {
    account = staff?.account
    isReader = reader != nil
    // In memory of its own, which an event loop shares with no other.
    saved = Set((reader?.reader.saved ?? []).map { $0 })
    followed = Set((reader?.reader.followed ?? []).map { $0 })
    star = [GzipPieces.Filling(StarButton.saved(in: language).bytes)]
    follow = [GzipPieces.Filling(FollowButton.followed(in: language).bytes)]
    if let staff {
      let bar = StaffBar(DeskStaff(staff.account, formToken: staff.formToken))
      let pieces = bar.pieces(in: language)
      let (before, after) = (pieces.before.bytes, pieces.after.bytes)
      self.bar = [GzipPieces.Filling(before), GzipPieces.Filling(after)]
      staffTag = Array("-p\(ContentHash.text(before + after).prefix(16))".utf8)
    } else {
      (bar, staffTag) = ([], [])
    }
    let field = CommenterField(
      staff: staff?.account, name: reader?.reader.name ?? "",
      isMember: reader?.reader.hasAccount ?? false
    ).personal(in: language)?.bytes
    commenter = field.map { [GzipPieces.Filling($0)] } ?? []
    var hash = TagHash()
    for byte in field ?? [] { hash.add(UInt64(byte)) }
    commenterHash = hash.number
  }

  /// What goes into the holes of a page with that link to change its story.
  func texts(in places: [HolePlace], edit: EditLink?) -> Texts {
    var texts = Texts()
    var hash = TagHash()
    var isLinked = false
    for (index, place) in places.enumerated() {
      let replacing: [GzipPieces.Filling]
      switch place.hole {
      case .staffBar:
        guard !bar.isEmpty else { continue }
        let link = mayFollow(edit) ? edit?.text : nil
        isLinked = link != nil
        replacing = link.map { [bar[0], $0, bar[1]] } ?? bar
      case .star(let story):
        guard saved.contains(story) else { continue }
        hash.add(UInt64(index + 1))
        replacing = star
      case .follow(let edition, let list):
        guard followed.contains(FollowedPlace(edition, list)) else { continue }
        hash.add(UInt64(index + 1))
        replacing = follow
      case .commenter:
        guard !commenter.isEmpty else { continue }
        hash.add(commenterHash)
        replacing = commenter
      }
      if texts.replacements.isEmpty { texts.replacements.reserveCapacity(places.count) }
      texts.replacements.append(GzipPieces.Replacement(HolePlace.piece(ofHole: index), replacing))
    }
    guard !texts.replacements.isEmpty else { return texts }
    texts.tag.reserveCapacity(64)
    texts.tag += staffTag
    if isReader {
      texts.tag += "-r".utf8
      texts.tag.append(hexadecimal: hash.number)
    }
    if isLinked { texts.tag += "-e".utf8 }
    return texts
  }

  /// Whether they may follow a page's link to change its story.
  private func mayFollow(_ edit: EditLink?) -> Bool {
    guard let account, let place = edit?.place else { return false }
    return account.may(.write, in: place.edition, section: place.section)
  }
}

/// What tells fillings apart (FNV-1a, 64 bits, a number at a time).
private struct TagHash {
  private(set) var number: UInt64 = 0xCBF2_9CE4_8422_2325

  mutating func add(_ next: UInt64) {
    number = (number ^ next) &* 0x100_0000_01B3
  }
}

extension [UInt8] {
  fileprivate mutating func append(hexadecimal number: UInt64) {
    for shift in stride(from: 60, through: 0, by: -4) {
      let digit = UInt8(truncatingIfNeeded: number >> UInt64(shift) & 0xF)
      append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") - 10 + digit)
    }
  }
}
