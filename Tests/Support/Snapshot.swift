import Foundation

/// Text that was looked at once and must not change unseen.
///
/// The files lie in `Tests/Snapshots`. With `BROADSHEET_SNAPSHOTS=record` in the environment they
/// are written instead of compared.
public enum Snapshot {
  /// What differs between a text and the file of that name: the first line that does; nil for none.
  public static func difference(_ text: String, from name: String) throws -> String? {
    let file = folder.appendingPathComponent(name)
    if ProcessInfo.processInfo.environment["BROADSHEET_SNAPSHOTS"] == "record" {
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
      return nil
    }
    guard let data = FileManager.default.contents(atPath: file.path) else {
      return "\(name) is missing: record it, and read it before it is committed"
    }
    return firstDifference(text, String(decoding: data, as: UTF8.self), name)
  }

  private static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Snapshots")

  private static func firstDifference(_ text: String, _ known: String, _ name: String) -> String? {
    if text == known { return nil }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let others = known.split(separator: "\n", omittingEmptySubsequences: false)
    let index =
      zip(lines, others).enumerated().first { $0.element.0 != $0.element.1 }?.offset
      ?? min(lines.count, others.count)
    let now = index < lines.count ? lines[index] : "(the end)"
    let before = index < others.count ? others[index] : "(the end)"
    return "\(name):\(index + 1): now \(now), before \(before)"
  }
}
