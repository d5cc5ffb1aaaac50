import Foundation
import HTTP
import News
import Stores
import Views

/// `POST /desk/comments/export`: all comments as a file, for administrators; on record.
func exportComments(_ visit: Visit) throws -> Response {
  let form = try visit.deskForm()
  return try visit.ownForm(form, needing: .administer) { staff in
    guard staff.account.may(.administer) else { return try mayNot(visit, staff) }
    let format = form["format"].flatMap(CommentExport.Format.init(rawValue:)) ?? .json
    let export = CommentExport(
      visit.site.comments, visit.site.stories, editions: visit.editions,
      base: try visit.context().site.base)
    let spool = try ExportSpool(in: visit.site.settings.temporary)
    let count = try export.run(format, to: spool.write)
    let file = try spool.finish()
    try visit.site.audit.add(
      "comment.export", by: Actor(staff.account), detail: "\(count) comments, \(format.rawValue)",
      at: visit.now)
    var response = Response.spooled(file, type: format == .json ? .json : .xml)
    let name = format == .json ? "comments.json" : "comments.xml"
    response.headers.set("Content-Disposition", "attachment; filename=\"\(name)\"")
    return response
  }
}

/// A temporary file that an export is written to before it is sent; it goes away unless it is
/// finished.
private final class ExportSpool {
  private let path: String
  private let handle: FileHandle
  private var length = 0
  private var isFinished = false

  init(in folder: String) throws {
    path = "\(folder)/export-\(UUID().uuidString)"
    // Nobody else on the machine reads it.
    let isMade = FileManager.default.createFile(
      atPath: path, contents: nil, attributes: [.posixPermissions: 0o600])
    guard isMade, let handle = FileHandle(forWritingAtPath: path) else {
      throw CocoaError(.fileWriteUnknown)
    }
    self.handle = handle
  }

  deinit {
    if !isFinished { try? FileManager.default.removeItem(atPath: path) }
  }

  func write(_ bytes: [UInt8]) throws {
    try handle.write(contentsOf: Data(bytes))
    length += bytes.count
  }

  /// The file, once all of it is written.
  func finish() throws -> SpooledFile {
    try handle.close()
    isFinished = true
    return SpooledFile(path: path, length: length)
  }
}
