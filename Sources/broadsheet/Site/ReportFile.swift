import Foundation
import Synchronization
import Times

/// The report of an import: a line for each item that was skipped or listed.
final class ReportFile: Sendable {
  /// Where it lies.
  let path: String
  private let handle: FileHandle
  private let lines = Atomic(0)

  /// Begins a report below the data directory; `kind` is what is imported, such as `wxr`.
  init(_ directory: DataDirectory, _ kind: String) throws {
    let folder = directory.path + "/reports"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let stamp = ISO8601.string(Instant.now()).filter { $0 != ":" && $0 != "-" }
    path = "\(folder)/\(kind)-\(stamp).txt"
    guard FileManager.default.createFile(atPath: path, contents: nil),
      let handle = FileHandle(forWritingAtPath: path)
    else { throw EnvironmentError("the report \(path) cannot be written.") }
    self.handle = handle
  }

  /// Whether anything is in it.
  var hasLines: Bool { lines.load(ordering: .relaxed) > 0 }

  /// Adds a line.
  func note(_ line: String) {
    lines.wrappingAdd(1, ordering: .relaxed)
    handle.write(Data((line + "\n").utf8))
  }

  /// Ends the report with the numbers, a sentence each; one without any line is taken away.
  func finish(_ sentences: [String]) throws {
    handle.write(Data((sentences.joined(separator: "\n") + "\n").utf8))
    try handle.close()
    if !hasLines { try FileManager.default.removeItem(atPath: path) }
  }
}
