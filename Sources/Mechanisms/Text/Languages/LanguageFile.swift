/// The entries of a language file: `key = value` lines in `[sections]`.
struct LanguageFile {
  let name: String
  /// The entries by section and key, joined by a dot.
  private(set) var entries: [String: Entry] = [:]

  struct Entry {
    var line: Int
    var value: String
  }

  /// Reads the lines of a file; `name` is for errors only.
  init(_ text: String, name: String) throws(LanguageError) {
    self.name = name
    var section: String?
    var last: String?
    let lines = text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
    for (index, line) in lines.enumerated() {
      let number = index + 1
      let content = Self.trimmed(line)
      if content.isEmpty || content.hasPrefix("#") { continue }
      if let first = line.first, first == " " || first == "\t" {
        try continueValue(of: last, content, number)
      } else if content.hasPrefix("[") {
        section = try sectionName(content, number)
        last = nil
      } else {
        last = try add(content, to: section, number)
      }
    }
  }

  /// A fault at a key's line.
  func error(_ key: String, _ reason: LanguageError.Reason, _ message: String) -> LanguageError {
    LanguageError(
      file: name, line: entries[key]?.line, reason: reason, message: "\(key): \(message)")
  }

  private func syntax(_ line: Int, _ message: String) -> LanguageError {
    LanguageError(file: name, line: line, reason: .syntax, message: message)
  }

  private func sectionName(_ content: String, _ line: Int) throws(LanguageError) -> String {
    guard content.hasSuffix("]"), content.count > 2 else {
      throw syntax(line, "a section is written [name]")
    }
    return Self.trimmed(content.dropFirst().dropLast())
  }

  private mutating func add(
    _ content: String, to section: String?, _ line: Int
  ) throws(LanguageError) -> String {
    guard let section else { throw syntax(line, "an entry stands before the first [section]") }
    guard let sign = content.firstIndex(of: "=") else {
      throw syntax(line, "an entry is written key = value")
    }
    let key = section + "." + Self.trimmed(content[..<sign])
    guard entries[key] == nil else {
      throw LanguageError(file: name, line: line, reason: .key, message: "\(key) is given twice")
    }
    let value = Self.trimmed(content[content.index(after: sign)...])
    entries[key] = Entry(line: line, value: Self.spaced(value))
    return key
  }

  private mutating func continueValue(
    of key: String?, _ content: String, _ line: Int
  ) throws(LanguageError) {
    guard let key, let entry = entries[key] else {
      throw syntax(line, "an indented line continues an entry, and there is none before it")
    }
    let value = Self.spaced(content)
    entries[key]?.value = entry.value.isEmpty ? value : entry.value + " " + value
  }

  /// A tilde is written for a no-break space, which nobody can see.
  private static func spaced(_ value: String) -> String {
    String(value.map { $0 == "~" ? "\u{A0}" : $0 })
  }

  /// Without ASCII white space around it: a no-break space is part of a value.
  private static func trimmed(_ text: some StringProtocol) -> String {
    let bytes = Array(text.utf8)
    guard let start = bytes.firstIndex(where: { $0 > 0x20 }),
      let end = bytes.lastIndex(where: { $0 > 0x20 })
    else { return "" }
    return String(decoding: bytes[start...end], as: UTF8.self)
  }
}
