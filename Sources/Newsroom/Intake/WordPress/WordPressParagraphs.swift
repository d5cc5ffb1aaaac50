/// Puts the text between block elements into paragraphs, as WordPress does when it shows a text.
///
/// An empty line ends a paragraph, a single line break is one, and an address alone on its line is
/// a link. Texts made of WordPress's blocks have their paragraphs: of them only what stands outside
/// of every element is treated so.
struct WordPressParagraphs {
  private let hasBlocks: Bool
  private var out: [UInt8] = []
  /// The text since the last tag of a block.
  private var run: [UInt8] = []
  /// The blocks that are open, outermost first.
  private var open: [String] = []

  init(hasBlocks: Bool) {
    self.hasBlocks = hasBlocks
  }

  mutating func html(_ text: String) -> String {
    let bytes = Array(text.utf8)
    out.reserveCapacity(bytes.count + bytes.count / 8)
    var rest = bytes[...]
    while let start = rest.firstIndex(of: UInt8(ascii: "<")) {
      run += rest[..<start]
      rest = rest[start...]
      rest = rest.dropFirst(take(rest))
    }
    run += rest
    flush()
    return String(decoding: out, as: UTF8.self)
  }

  /// Takes what begins with `<` and returns its length.
  private mutating func take(_ rest: ArraySlice<UInt8>) -> Int {
    if rest.starts(with: "<!--".utf8) { return rest.length(through: "-->") ?? rest.count }
    let isEnd = rest.dropFirst().first == UInt8(ascii: "/")
    let name = rest.name(after: isEnd ? 2 : 1)
    guard WordPressElements.blocks.contains(name) || WordPressElements.raw.contains(name) else {
      run.append(UInt8(ascii: "<"))
      return 1
    }
    guard let length = rest.length(through: ">") else {
      run += rest
      return rest.count
    }
    flush()
    if WordPressElements.raw.contains(name), !isEnd {
      let whole = rest.length(through: "</\(name)>") ?? rest.count
      out += rest.prefix(whole)
      return whole
    }
    isEnd ? close(name) : begin(name)
    out += rest.prefix(length)
    return length
  }

  private mutating func begin(_ name: String) {
    // The end tag of a paragraph may be left out.
    if open.last == "p" { open.removeLast() }
    if !WordPressElements.empty.contains(name) { open.append(name) }
  }

  private mutating func close(_ name: String) {
    if let start = open.lastIndex(of: name) { open.removeSubrange(start...) }
  }

  /// Writes the text since the last block.
  private mutating func flush() {
    defer { run.removeAll(keepingCapacity: true) }
    let paragraphs = run.paragraphs
    guard !paragraphs.isEmpty else { return }
    let within = open.last ?? ""
    let holdsParagraphs = open.isEmpty || (!hasBlocks && WordPressElements.flow.contains(within))
    let isDivided = open.isEmpty || within == "blockquote" || paragraphs.count > 1
    if holdsParagraphs, isDivided {
      for lines in paragraphs { write(lines, tag: true) }
    } else {
      for (index, lines) in paragraphs.enumerated() {
        write(lines, tag: within == "p" && index > 0)
      }
    }
  }

  private mutating func write(_ lines: [ArraySlice<UInt8>], tag: Bool) {
    if tag { out += "<p>".utf8 }
    for (index, line) in lines.enumerated() {
      if index > 0 { out += (hasBlocks && !open.isEmpty ? "\n" : "<br>\n").utf8 }
      write(line)
    }
    out += (tag ? "</p>\n" : "").utf8
  }

  /// Writes a line; an address alone is an embed in WordPress, here a link.
  private mutating func write(_ line: ArraySlice<UInt8>) {
    let isAddress =
      (line.starts(with: "https://".utf8) || line.starts(with: "http://".utf8))
      && !line.contains { $0 <= 0x20 || $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "\"") }
    guard isAddress else { return out += line }
    out += "<a href=\"".utf8 + line + "\">".utf8 + line + "</a>".utf8
  }
}

extension ArraySlice<UInt8> {
  /// The length up to and with the first place of a text, in letters of any case; nil when it is
  /// not there.
  fileprivate func length(through text: String) -> Int? {
    let wanted = Array(text.utf8)
    guard let first = wanted.first else { return nil }
    var place = startIndex
    while let next = self[place...].firstIndex(where: { $0 | 0x20 == first | 0x20 }) {
      let candidate = self[next...].prefix(wanted.count)
      if candidate.elementsEqual(wanted, by: { $0 | 0x20 == $1 | 0x20 }) {
        return candidate.endIndex - startIndex
      }
      place = next + 1
    }
    return nil
  }

  /// The small letters and digits from an offset on.
  fileprivate func name(after offset: Int) -> String {
    let letters = dropFirst(offset).prefix(16).prefix { byte in
      (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
    }
    return String(decoding: letters.map { $0 | 0x20 }, as: UTF8.self)
  }
}

extension [UInt8] {
  /// The lines without white space around them, in groups between empty lines.
  fileprivate var paragraphs: [[ArraySlice<UInt8>]] {
    var groups: [[ArraySlice<UInt8>]] = []
    var isOpen = false
    for line in split(omittingEmptySubsequences: false, whereSeparator: { $0 == 0x0A }) {
      let words = line.trimmed
      if words.isEmpty {
        isOpen = false
      } else if isOpen {
        groups[groups.count - 1].append(words)
      } else {
        groups.append([words])
        isOpen = true
      }
    }
    return groups
  }
}

extension ArraySlice<UInt8> {
  fileprivate var trimmed: ArraySlice<UInt8> {
    var line = drop { $0 <= 0x20 }
    while let last = line.last, last <= 0x20 { line.removeLast() }
    return line
  }
}
