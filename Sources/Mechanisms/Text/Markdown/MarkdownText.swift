/// The words of a parsed Markdown text.
struct MarkdownText {
  private(set) var text = ""
  private var block = ""

  init(_ document: MarkdownDocument) {
    var index = 0
    while index < document.events.count {
      switch document.events[index] {
      case .open(.image), .open(.quote(.related)), .open(.quote(.embed)):
        index = document.ends[index]
      case .open(.quote(.quote)):
        endBlock()
        if let head = document.quoteHead(of: index) {
          block = head.source.isEmpty ? head.speaker : head.speaker + ", " + head.source
          endBlock()
          index = head.next - 1
        }
      case .text(let part), .code(let part), .rawHTML(let part): block += part
      case .softBreak, .lineBreak: block += " "
      case .codeBlock(let code), .htmlBlock(let code):
        endBlock()
        block = code
        endBlock()
      case .close(.paragraph), .close(.heading), .close(.row): endBlock()
      case .close(.cell): block += " "
      case .open, .close, .rule: break
      }
      index += 1
    }
    endBlock()
  }

  private mutating func endBlock() {
    let words = QuoteMarker.trimmed(block)
    block = ""
    guard !words.isEmpty else { return }
    text += text.isEmpty ? words : "\n\n" + words
  }
}
