/// Turns cmark's nodes into events, one after the other.
struct MarkdownConverter {
  private(set) var events: [MarkdownEvent] = []
  private(set) var ends: [Int] = []
  private let source: [UInt8]
  private var lineStarts: [Int]?
  private var open: [Int] = []
  private var alignments: [UInt8] = []
  private var column = 0
  private var isHeader = false

  init(source: [UInt8]) {
    self.source = source
  }

  mutating func take(_ node: MarkdownNode, isEntering: Bool) {
    let type = node.type
    if let event = Self.leaf(node, type) {
      if isEntering { append(event) }
    } else if !isEntering {
      if type != "document" { close() }
    } else if let container = container(node, type) {
      open.append(events.count)
      append(.open(container))
    }
  }

  private mutating func append(_ event: MarkdownEvent) {
    ends.append(events.count)
    events.append(event)
  }

  private mutating func close() {
    guard let start = open.popLast(), case .open(let container) = events[start] else { return }
    ends[start] = events.count
    append(.close(container))
  }

  private static func leaf(_ node: MarkdownNode, _ type: String) -> MarkdownEvent? {
    switch type {
    case "text": .text(node.literal)
    case "code": .code(node.literal)
    case "code_block": .codeBlock(node.literal)
    case "html_inline": .rawHTML(node.literal)
    case "html_block": .htmlBlock(node.literal)
    case "softbreak": .softBreak
    case "linebreak": .lineBreak
    case "thematic_break": .rule
    default: nil
    }
  }

  private mutating func container(_ node: MarkdownNode, _ type: String) -> MarkdownContainer? {
    switch type {
    case "document": return nil
    case "heading": return .heading(node.headingLevel)
    case "block_quote": return .quote(marker(node))
    case "list": return .list(start: node.listStart)
    case "item": return .item
    case "emph": return .emphasis
    case "strong": return .strong
    case "strikethrough": return .strike
    case "link": return .link(address: node.address, title: node.title)
    case "image": return .image(address: node.address, title: node.title)
    case "table":
      alignments = node.alignments
      return .table
    case "table_header", "table_row":
      column = 0
      isHeader = type == "table_header"
      return .row(isHeader: isHeader)
    case "table_cell":
      defer { column += 1 }
      let alignment = alignments.indices.contains(column) ? alignments[column] : 0
      return .cell(isHeader: isHeader, alignment: alignment)
    default: return .paragraph(tight: node.isTight)
    }
  }

  private mutating func marker(_ quote: MarkdownNode) -> QuoteMarker? {
    guard let number = quote.firstLineInside, number > 0 else { return nil }
    let starts = lineStarts ?? Self.lineStarts(source)
    lineStarts = starts
    guard number <= starts.count else { return nil }
    let line = source[starts[number - 1]...].prefix { $0 != 0x0A && $0 != 0x0D }
    let text = line.drop { $0 == 0x20 || $0 == 0x09 || $0 == UInt8(ascii: ">") }
    guard text.starts(with: "[!".utf8) else { return nil }
    return QuoteMarker(line: String(decoding: text, as: UTF8.self))
  }

  /// Lines as cmark counts them: LF, CR, or both together end one.
  private static func lineStarts(_ source: [UInt8]) -> [Int] {
    var starts = [0]
    for (index, byte) in source.enumerated() {
      let isEnd =
        byte == 0x0A || (byte == 0x0D && (index + 1 == source.count || source[index + 1] != 0x0A))
      if isEnd { starts.append(index + 1) }
    }
    return starts
  }
}
