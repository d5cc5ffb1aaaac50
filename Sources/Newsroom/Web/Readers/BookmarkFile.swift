import Compression
import Feeds
import Views

/// A file of bookmarks that a reader has sent: a list, or an archive with lists in it.
struct BookmarkFile {
  private let bytes: [UInt8]

  /// The ends of names in an archive behind which a list may be.
  private static let endings = [".csv", ".html", ".htm"]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The bookmarks in their order.
  func bookmarks() throws(BringFault) -> [Bookmark] {
    try ZipContents.isZip(bytes) ? Self.unpacked(bytes) : Self.list(bytes)
  }

  private static func list(_ bytes: [UInt8]) throws(BringFault) -> [Bookmark] {
    do {
      return try Bookmarks.read(bytes)
    } catch {
      throw BringFault(error.reason == .limit ? .tooMany(Bookmarks.most) : .unreadable)
    }
  }

  /// What all lists of an archive hold: Pocket packed its export into one, in several parts and with
  /// other things beside them.
  private static func unpacked(_ bytes: [UInt8]) throws(BringFault) -> [Bookmark] {
    var (marks, hasAny): ([Bookmark], Bool) = ([], false)
    for content in try lists(in: bytes) {
      do {
        marks += try list(content)
        hasAny = true
      } catch {
        if error.fault != .unreadable { throw error }
      }
      guard marks.count <= Bookmarks.most else { throw BringFault(.tooMany(Bookmarks.most)) }
    }
    guard hasAny else { throw BringFault(.unreadable) }
    return marks
  }

  private static func lists(in bytes: [UInt8]) throws(BringFault) -> [[UInt8]] {
    var room = BringPage.unpackedMegabytes << 20
    var lists: [[UInt8]] = []
    do {
      let archive = try ZipContents(bytes)
      for file in archive.files where endings.contains(where: file.path.lowercased().hasSuffix) {
        lists.append(try archive.bytes(of: file, limit: room))
        room -= lists.last?.count ?? 0
      }
    } catch {
      if case .tooLong = error.reason { throw BringFault(.tooLarge(BringPage.unpackedMegabytes)) }
      throw BringFault(.broken)
    }
    return lists
  }
}

/// Why a file was not taken.
struct BringFault: Error {
  let fault: BringPage.Fault

  init(_ fault: BringPage.Fault) {
    self.fault = fault
  }
}
