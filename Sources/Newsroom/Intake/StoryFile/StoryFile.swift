public import Feeds
public import News
public import Times

/// Reads a Markdown file with a front matter as a story: see docs/formats/markdown.md.
public enum StoryFile {
  /// Makes a draft; fails with every fault of the file at once.
  ///
  /// `zone` gives the time zone of an edition by its language, for times without a zone of their
  /// own; nil when there is no such edition.
  public static func draft(
    _ file: FrontMatter, zone: (String) -> Zone?
  ) throws(InputFaults) -> StoryDraft {
    var reader = StoryFileReader(zone: .utc)
    let edition = file.fields.first { $0.key == "edition" }?.value.text ?? ""
    reader.zone = zone(edition) ?? .utc
    reader.draft.body = .markdown(file.body)
    for entry in file.fields { reader.read(entry) }
    reader.require(["edition", "section", "headline"], in: file.fields)
    guard reader.faults.isEmpty else {
      throw InputFaults(reader.faults.sorted { ($0.line ?? 0) < ($1.line ?? 0) })
    }
    return reader.draft
  }
}
