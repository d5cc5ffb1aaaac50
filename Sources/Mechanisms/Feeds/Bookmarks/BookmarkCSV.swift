/// Reads bookmarks from CSV (RFC 4180) with a line of names, as Pocket's later export has it:
/// `title,url,time_added,tags,status`.
enum BookmarkCSV {
  static func read(_ text: Substring) throws(ParseError) -> [Bookmark] {
    var rows = try Rows(text)
    guard let head = try rows.next() else {
      throw ParseError(.syntax, message: "the file is empty")
    }
    let names = head.map { $0.trimmed.lowercased() }
    guard let address = names.firstIndex(where: { $0 == "url" || $0 == "address" || $0 == "href" })
    else {
      throw ParseError(
        .syntax, line: 1, message: "the file is no HTML, and its first line names no column 'url'")
    }
    var marks: [Bookmark] = []
    while let row = try rows.next(), marks.count <= Bookmarks.most {
      let value = { (names: [String], own: [String]) -> String in
        let place = own.firstIndex { names.contains($0) }
        return place.flatMap { row.indices.contains($0) ? row[$0] : nil } ?? ""
      }
      guard row.indices.contains(address), !row[address].trimmed.isEmpty else { continue }
      let status = value(["status", "read"], names).trimmed.lowercased()
      let tags = value(["tags"], names).split { $0 == "|" || $0 == "," }
      marks.append(
        Bookmark(
          address: row[address].trimmed, title: plain(value(["title"], names).trimmed),
          saved: Bookmarks.instant(value(["time_added", "saved", "timestamp"], names)),
          isRead: ["archive", "archived", "read", "1", "yes"].contains(status),
          tags: tags.map { String($0).trimmed }.filter { !$0.isEmpty },
          note: plain(value(["note", "notes"], names).trimmed)))
    }
    return marks
  }

  /// A text without the apostrophe by which spreadsheets are kept from working it out.
  private static func plain(_ text: String) -> String {
    guard text.first == "'", let next = text.dropFirst().first, "=+-@\t".contains(next) else {
      return text
    }
    return String(text.dropFirst())
  }
}

extension BookmarkCSV {
  /// The lines of a file, each as its values.
  struct Rows {
    private var rest: Substring.UnicodeScalarView
    private var line = 1

    init(_ text: Substring) throws(ParseError) {
      rest = text.unicodeScalars
      guard !rest.contains("\0") else {
        throw ParseError(.syntax, message: "the file is no text")
      }
    }

    /// The values of the next line; nil behind the last.
    mutating func next() throws(ParseError) -> [String]? {
      guard !rest.isEmpty else { return nil }
      var values: [String] = []
      while true {
        values.append(try value())
        guard let end = rest.popFirst() else { return values }
        if end == "," { continue }
        if end == "\r", rest.first == "\n" { rest.removeFirst() }
        line += 1
        return values
      }
    }

    private mutating func value() throws(ParseError) -> String {
      guard rest.first == "\"" else {
        let plain = rest.prefix { $0 != "," && $0 != "\n" && $0 != "\r" }
        rest = rest[plain.endIndex...]
        return String(plain)
      }
      let began = line
      rest.removeFirst()
      var text = String.UnicodeScalarView()
      while let scalar = rest.popFirst() {
        if scalar == "\n" { line += 1 }
        guard scalar == "\"" else {
          text.append(scalar)
          continue
        }
        guard rest.first == "\"" else {
          // What stands between the quote and the comma is no part of any value.
          rest = rest.drop { $0 != "," && $0 != "\n" && $0 != "\r" }
          return String(text)
        }
        text.append(rest.removeFirst())
      }
      throw ParseError(.truncated, line: began, message: "a quotation mark is never closed")
    }
  }
}
