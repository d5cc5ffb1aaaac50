import Markup

/// Writes a parsed Markdown text as HTML, walking its events from first to last.
struct MarkdownRenderer {
  /// For whom the text is.
  enum Audience {
    case story((Markdown.Reference) -> HTML?)
    case comment
  }

  private let document: MarkdownDocument
  private let audience: Audience
  private var html = HTML.empty
  /// Closing tags of what is open, innermost last; empty where no tag was written.
  private var closings: [HTML] = []
  private var links = 0
  private var index = 0

  /// Browsers give up at 512 levels; no story has need of these.
  private static let deepest = 100

  init(_ document: MarkdownDocument, _ audience: Audience) {
    self.document = document
    self.audience = audience
  }

  mutating func render() -> HTML {
    while index < document.events.count {
      let next = index + 1
      switch document.events[index] {
      case .open(let container): open(container)
      case .close(let container): close(container)
      case .text(let text), .rawHTML(let text): html += "\(text)"
      case .htmlBlock(let text): html += "<p>\(QuoteMarker.trimmed(text))</p>\n"
      case .code(let code): html += "<code>\(code)</code>"
      case .codeBlock(let code): html += "<pre><code>\(code)</code></pre>\n"
      case .softBreak: html += "\n"
      case .lineBreak: html += "<br />\n"
      case .rule: if case .story = audience { html += "<hr />\n" }
      }
      index = max(next, index)
    }
    return html
  }

  private mutating func open(_ container: MarkdownContainer) {
    if skips(container) { return }
    if case .link = container { links += 1 }
    let (opening, closing) =
      closings.count < Self.deepest ? tags(container) : (HTML.empty, HTML.empty)
    html += opening
    closings.append(closing)
    if case .quote(.quote) = container, case .story = audience { skipQuoteHead() }
  }

  private mutating func close(_ container: MarkdownContainer) {
    if case .link = container { links -= 1 }
    html += closings.popLast() ?? .empty
  }

  /// Writes those blocks that are not walked into, and goes on behind them.
  private mutating func skips(_ container: MarkdownContainer) -> Bool {
    let end = document.ends[index]
    switch (container, audience) {
    case (.image(let address, _), _):
      image(address, alt: document.plainText(index + 1..<end))
    case (.paragraph, .story(let resolve)):
      guard let pictures = pictures(index + 1..<end) else { return false }
      html += pictures.compactMap(resolve).joined()
    case (.quote(.related(let guid)), .story(let resolve)):
      html += resolve(.related(guid: guid)) ?? .empty
    case (.quote(.embed(let address, let title)), .story(let resolve)):
      html += embed(address, title, resolve)
    default: return false
    }
    index = end + 1
    return true
  }

  /// The pictures of a paragraph that has nothing else in it.
  private func pictures(_ range: Range<Int>) -> [Markdown.Reference]? {
    var pictures: [Markdown.Reference] = []
    var index = range.lowerBound
    while index < range.upperBound {
      switch document.events[index] {
      case .open(.image(let address, let title)):
        let end = document.ends[index]
        let parts = title.split(separator: "|", maxSplits: 1, omittingEmptySubsequences: false)
        let (caption, credit) = (parts.first ?? "", parts.count > 1 ? parts[1] : "")
        pictures.append(
          .picture(
            file: address, alt: document.plainText(index + 1..<end),
            caption: QuoteMarker.trimmed(caption), credit: QuoteMarker.trimmed(credit)))
        index = end + 1
      case .softBreak, .lineBreak: index += 1
      case .text(let text) where text.allSatisfy(\.isWhitespace): index += 1
      default: return nil
      }
    }
    return pictures.isEmpty ? nil : pictures
  }

  private func embed(
    _ address: String, _ title: String, _ resolve: (Markdown.Reference) -> HTML?
  ) -> HTML {
    guard let link = Link(checking: address) else { return "<p>\(title)</p>\n" }
    if let html = resolve(.embed(link, title: title)) { return html }
    let text = title.isEmpty ? address : title
    return "<p class=\"embed\"><a href=\"\(link: link)\"\(rel(link))>\(text)</a></p>\n"
  }

  /// A picture within a line is a link to it.
  private mutating func image(_ address: String, alt: String) {
    let text = alt.isEmpty ? address : alt
    guard links == 0, let link = Link(checking: address), link.isWeb else {
      html += "\(text)"
      return
    }
    html += "<a href=\"\(link: link)\"\(rel(link))>\(text)</a>"
  }

  private func rel(_ link: Link) -> HTML {
    switch audience {
    case .comment: " rel=\"nofollow ugc noopener\""
    case .story: link.isWeb ? " rel=\"external noopener\"" : ""
    }
  }

  /// Goes behind the first line of a quote with a speaker, which the caption has.
  private mutating func skipQuoteHead() {
    guard let head = document.quoteHead(of: index) else { return }
    if case .close = document.events[head.next - 1] {
      index = head.next
    } else {
      html += "<p>"
      closings.append("</p>\n")
      index = head.next
    }
  }

  private func tags(_ container: MarkdownContainer) -> (HTML, HTML) {
    switch container {
    case .paragraph(let tight): tight ? ("", "\n") : ("<p>", "</p>\n")
    case .heading(let level): heading(level)
    case .quote(let marker): quote(marker)
    case .list(let start): list(start)
    case .item: ("<li>", "</li>\n")
    case .table: ("<table>", "</table>\n")
    case .row(let isHeader):
      isHeader ? ("<thead><tr>", "</tr></thead>\n") : ("<tr>", "</tr>\n")
    case .cell(let isHeader, let alignment): cell(isHeader, alignment)
    case .emphasis: ("<em>", "</em>")
    case .strong: ("<strong>", "</strong>")
    case .strike: ("<del>", "</del>")
    case .link(let address, let title): link(address, title)
    case .image: ("", "")
    }
  }

  private func heading(_ level: Int) -> (HTML, HTML) {
    guard case .story = audience else { return ("<p><strong>", "</strong></p>\n") }
    let level = max(2, level)
    return ("<h\(level)>", "</h\(level)>\n")
  }

  private func quote(_ marker: QuoteMarker?) -> (HTML, HTML) {
    guard case .story = audience, marker == .quote, let head = document.quoteHead(of: index) else {
      return ("<blockquote>", "</blockquote>\n")
    }
    let source: HTML = head.source.isEmpty ? "" : ", <cite>\(head.source)</cite>"
    return (
      "<figure class=\"quote\"><blockquote>",
      "</blockquote><figcaption>\(head.speaker)\(source)</figcaption></figure>\n"
    )
  }

  private func list(_ start: Int?) -> (HTML, HTML) {
    guard let start else { return ("<ul>", "</ul>\n") }
    return (start == 1 ? "<ol>" : "<ol start=\"\(start)\">", "</ol>\n")
  }

  private func cell(_ isHeader: Bool, _ alignment: UInt8) -> (HTML, HTML) {
    let side: String? =
      switch alignment {
      case UInt8(ascii: "c"): "center"
      case UInt8(ascii: "r"): "right"
      default: nil
      }
    return isHeader
      ? ("<th scope=\"col\"\(attribute: "class", side)>", "</th>")
      : ("<td\(attribute: "class", side)>", "</td>")
  }

  private func link(_ address: String, _ title: String) -> (HTML, HTML) {
    guard let link = Link(checking: address) else { return ("", "") }
    let words = title.isEmpty ? nil : title
    return ("<a href=\"\(link: link)\"\(attribute: "title", words)\(rel(link))>", "</a>")
  }
}
