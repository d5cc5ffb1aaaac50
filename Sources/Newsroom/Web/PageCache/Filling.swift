import Compression
import HTTP
import Markup
import News
import Text
import Views

/// What is one reader's own in the holes of pages in one language.
struct Filling: Sendable {
  /// Somebody, and the language of the page that they look at.
  struct Key: Hashable {
    var staff: String
    var reader: String
    var language: String
  }

  /// A text for a hole, ready for pages that are sent plain and for those that are compressed.
  struct Prepared: Sendable {
    let bytes: [UInt8]
    let gzip: GzipPieces.Filling

    init(_ bytes: [UInt8]) {
      self.bytes = bytes
      gzip = GzipPieces.Filling(bytes)
    }
  }

  private let bar: (before: [UInt8], whole: Prepared, after: [UInt8])?
  private let account: Account?
  private let commenter: Prepared?
  private let reader: Reader?
  private let star: Prepared
  /// What the staff's part adds to the tag of a page; apart from the link to the
  /// page's own story.
  private let staffTag: [UInt8]

  /// For somebody who is signed in as staff, or has a reader's token, or both.
  init(staff: SignedIn?, reader: ReaderVisit?, _ language: Language) {
    self.reader = reader?.reader
    account = staff?.account
    star = Prepared(StarButton.saved(in: language).bytes)
    if let staff {
      let bar = StaffBar(DeskStaff(staff.account, formToken: staff.formToken))
      let pieces = bar.pieces(in: language)
      let (before, after) = (pieces.before.bytes, pieces.after.bytes)
      self.bar = (before, Prepared(before + after), after)
      staffTag = Array("-p\(ContentHash.text(before + after).prefix(16))".utf8)
    } else {
      (bar, staffTag) = (nil, [])
    }
    commenter = CommenterField(staff: staff?.account, name: reader?.reader.name ?? "")
      .personal(in: language).map { Prepared($0.bytes) }
  }

  /// Whether they may follow a page's link to change its story.
  func mayFollow(_ edit: EditLink?) -> Bool {
    guard let account, let place = edit?.place else { return false }
    return account.may(.write, in: place.edition, section: place.section)
  }

  /// What goes into a hole of a page with that link to change its story; nil for what strangers
  /// see.
  func text(for hole: Hole, edit: EditLink?) -> Prepared? {
    switch hole {
    case .staffBar:
      guard let bar else { return nil }
      guard let edit, mayFollow(edit) else { return bar.whole }
      return Prepared(bar.before + edit.bytes + bar.after)
    case .star(let story): return reader?.saved.contains(story) == true ? star : nil
    case .commenter: return commenter
    }
  }

  /// Whether a page with these holes is another for them than for strangers.
  func changes(_ places: [HolePlace]) -> Bool {
    places.contains { place in
      switch place.hole {
      case .staffBar: bar != nil
      case .star(let story): reader?.saved.contains(story) == true
      case .commenter: commenter != nil
      }
    }
  }

  /// What the filling adds to the tag of a page with these holes.
  func tag(_ places: [HolePlace]) -> [UInt8] {
    guard let reader else { return staffTag }
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for (index, place) in places.enumerated() {
      guard case .star(let story) = place.hole, reader.saved.contains(story) else { continue }
      hash = (hash ^ UInt64(index + 1)) &* 0x100_0000_01B3
    }
    if let commenter, places.contains(where: { $0.hole == .commenter }) {
      for byte in commenter.bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    }
    return staffTag + Array("-r\(String(hash, radix: 36))".utf8)
  }

  /// The page's bytes with its holes filled.
  func fill(_ page: [UInt8], _ places: [HolePlace], edit: EditLink?) -> [UInt8] {
    var (filled, start): ([UInt8], Int) = ([], 0)
    filled.reserveCapacity(page.count + 4096)
    for place in places {
      guard let text = text(for: place.hole, edit: edit) else { continue }
      filled += page[start..<place.range.lowerBound]
      filled += text.bytes
      start = place.range.upperBound
    }
    return filled + page[start...]
  }

  /// The page, compressed in pieces, with its holes filled.
  func fill(_ pieces: GzipPieces, _ places: [HolePlace], edit: EditLink?) -> [UInt8] {
    var others: [Int: GzipPieces.Filling] = [:]
    for (index, place) in places.enumerated() {
      if let text = text(for: place.hole, edit: edit) { others[2 * index + 1] = text.gzip }
    }
    return pieces.joined(with: others)
  }
}
