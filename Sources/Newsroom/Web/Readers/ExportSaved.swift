import Compression
import Foundation
import HTTP
import Markup
import News
import Stores
import Views

/// `GET /saved/export.{format}`: the whole list as a file: bookmarks, JSON, CSV, or a book.
func exportSaved(_ visit: Visit) throws -> Response {
  guard let reader = try visit.reader()?.reader else { throw Refusal.notFound }
  let format = visit.capture("format")
  if format == "epub" { return try visit.book(of: reader.id) }
  let all = try visit.site.readers.list(
    SavedRequest(reader.id, view: nil, limit: 2 * Reader.mostSaved, now: visit.now))
  let file = SavedExport(all.entries)
  let context = try visit.context()
  switch format {
  case "html": return visit.file(file.bookmarks(in: context).bytes, .html, "html")
  case "json": return visit.file(file.json(in: context).bytes, .json, "json")
  default: return visit.file(Array(file.csv(in: context).utf8), .csv, "csv")
  }
}

extension MediaType {
  /// Values with commas between them.
  static let csv = MediaType("text", "csv", charset: "utf-8")
  /// A book.
  static let epub = MediaType("application", "epub+zip")
}

extension Visit {
  /// A file to be kept, not shown.
  func file(_ bytes: [UInt8], _ type: MediaType, _ ending: String) -> Response {
    var response = Response.bytes(bytes, type: type)
    response.headers.set(
      "Content-Disposition", "attachment; filename=\"saved-stories.\(ending)\"")
    return response
  }

  /// How many books a list takes; none when there is nothing in it but pages elsewhere.
  func books(of reader: ID<Reader>) throws -> Int {
    let count = try site.readers.storyIDs(of: reader).count
    return (count + Book.mostChapters - 1) / Book.mostChapters
  }

  /// One of the books of a list: whole stories with their pictures, those saved last first.
  fileprivate func book(of reader: ID<Reader>) throws -> Response {
    let all = try site.readers.storyIDs(of: reader)
    let parts = max(1, (all.count + Book.mostChapters - 1) / Book.mostChapters)
    let part = request.query["part"].flatMap { Int($0) } ?? 1
    guard !all.isEmpty, (1...parts).contains(part) else { throw Refusal.notFound }
    let some = all.dropFirst((part - 1) * Book.mostChapters).prefix(Book.mostChapters)
    let notes = Dictionary(some.map { ($0.story, $0.note) }, uniquingKeysWith: { one, _ in one })
    let stories = try site.readers.stories(some.map(\.story), at: now)
    guard !stories.isEmpty else { throw Refusal.notFound }
    let book = Book(
      stories.map { Book.Chapter(story: $0, note: notes[$0.summary.id] ?? "") }, part: part,
      of: parts, in: try context())
    let files = book.files(pictures: pictures(book.pictures)).map {
      ZipEntry($0.path, $0.bytes, isStored: $0.isStored)
    }
    guard let bytes = zip(files) else { throw Refusal.notFound }
    let ending = parts > 1 ? "\(part).epub" : "epub"
    return file(bytes, .epub, ending)
  }

  private func pictures(_ names: [String]) -> [String: [UInt8]] {
    var found: [String: [UInt8]] = [:]
    for name in names {
      guard let rendition = RenditionName(name), rendition.file == name,
        let data = FileManager.default.contents(
          atPath: "\(site.settings.pictures)/\(rendition.path)")
      else { continue }
      found[name] = Array(data)
    }
    return found
  }
}
