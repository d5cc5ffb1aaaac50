/// Reads a WordPress export (WXR 1.0 to 1.2) piece by piece and hands on each item when it ends.
///
/// Source: WordPress's own exporter and importer; the format is RSS 2.0 with elements of the
/// namespaces that are written `wp`, `excerpt`, `content` and `dc`. Memory does not grow with the
/// file: of the items one is held at a time.
public final class WordPressReader {
  /// The longest text that one element may hold, in bytes.
  public static let textLimit = 32 << 20

  private static let versions = ["1.0", "1.1", "1.2"]

  private let events: Events
  private let stream: XMLStream

  /// Makes a reader that calls `item` for each item, in the order of the file.
  ///
  /// An error that `item` throws ends the reading and comes out of `feed` as it is.
  public init(item: @escaping (WordPressItem, WordPressExport) throws -> Void) {
    events = Events(item: item)
    stream = XMLStream(events: events)
    events.line = { [unowned stream] in stream.line }
  }

  /// Reads on.
  public func feed(_ bytes: [UInt8]) throws {
    do {
      try stream.feed(bytes)
    } catch {
      throw events.thrown ?? error
    }
  }

  /// Ends the export; fails when it is not complete or was none.
  public func finish() throws {
    do {
      try stream.finish()
      try events.checkVersion()
    } catch {
      throw events.thrown ?? error
    }
  }

  /// What the file said of the site so far.
  public var export: WordPressExport { events.export }

  /// How many control characters that XML forbids were dropped so far.
  public var droppedCharacters: Int { stream.droppedCharacters }

  /// Builds items from the events of the document.
  private final class Events: XMLEvents {
    var export = WordPressExport()
    var thrown: (any Error)?
    var line: () -> Int = { 0 }

    private let deliver: (WordPressItem, WordPressExport) throws -> Void
    private var path: [String] = []
    private var text: [UInt8] = []
    private var item: WordPressItem?
    private var builder = WordPressBuilder()

    init(item: @escaping (WordPressItem, WordPressExport) throws -> Void) {
      deliver = item
    }

    func start(
      _ name: String, attributes: [(name: String, value: String)]
    ) throws(ParseError) {
      if path.isEmpty, name != "rss" {
        throw ParseError(
          .syntax, field: name, message: "a WordPress export begins with <rss>, not with this.")
      }
      path.append(name)
      text.removeAll(keepingCapacity: true)
      if path.count == 3, name == "item" {
        try checkVersion()
        item = WordPressItem()
        item?.line = line()
      }
      builder.start(name, attributes: attributes, in: &item)
    }

    func text(_ bytes: UnsafeBufferPointer<UInt8>) throws(ParseError) {
      guard text.count + bytes.count <= WordPressReader.textLimit else {
        let limit = WordPressReader.textLimit >> 20
        throw ParseError(
          .limit, field: path.last ?? "", message: "holds more than \(limit) MB of text.")
      }
      unsafe text.append(contentsOf: bytes)
    }

    func end(_ name: String) throws(ParseError) {
      let value = String(decoding: text, as: UTF8.self)
      text.removeAll(keepingCapacity: true)
      path.removeLast()
      if item == nil {
        builder.end(name, value, depth: path.count, in: &export)
      } else if path.count == 2, let done = item {
        item = nil
        try hand(done)
      } else {
        builder.end(name, value, depth: path.count, in: &item)
      }
    }

    func checkVersion() throws(ParseError) {
      if versions.contains(export.version) { return }
      let message =
        export.version.isEmpty
        ? "is missing: this is not a WordPress export."
        : "is \(export.version); 1.0 to 1.2 are read."
      throw ParseError(.field, field: "wp:wxr_version", message: message)
    }

    private func hand(_ done: WordPressItem) throws(ParseError) {
      do {
        try deliver(done, export)
      } catch {
        thrown = error
        throw ParseError(.field, message: "the import stopped.")
      }
    }
  }
}
