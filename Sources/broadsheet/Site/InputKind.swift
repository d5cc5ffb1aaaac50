import Feeds
import Intake
import Markup
import Text

/// The kinds of input that can be inspected.
enum InputKind: String, CaseIterable {
  case markdown
  case comment
  case html
  case wxr
  case ninjs

  /// Their names for messages.
  static var list: String { allCases.map(\.rawValue).joined(separator: ", ") }

  /// Guesses from the name and the first character; nil when neither tells.
  init?(guessing bytes: [UInt8], name: String) {
    switch name.split(separator: ".").last?.lowercased() {
    case "md", "markdown": self = .markdown
    case "html", "htm", "xhtml": self = .html
    case "xml", "wxr": self = .wxr
    case "json": self = .ninjs
    default:
      guard InputFile.isJSON(bytes) else { return nil }
      self = .ninjs
    }
  }

  /// What was made of an input: the text for people, the JSON for programs.
  struct Result {
    var text: String
    var json: JSON
  }

  /// Makes of an input what would be served or stored.
  func inspect(_ bytes: [UInt8], url: String?) throws -> Result {
    switch self {
    case .markdown: html(Markdown.story(Self.body(bytes), resolve: Self.shown))
    case .comment: html(Markdown.comment(Self.text(bytes)))
    case .html: html(Sanitiser(.article, base: Self.base(url)).html(Self.text(bytes)))
    case .ninjs: WireReport.result(try Ninjs.item(parsing: bytes))
    case .wxr: try WordPressReport.result(bytes)
    }
  }

  private func html(_ html: HTML) -> Result {
    Result(text: html.string, json: ["kind": .string(rawValue), "html": .string(html.string)])
  }

  /// The Markdown alone; a front matter before it is no text.
  private static func body(_ bytes: [UInt8]) -> String {
    (try? FrontMatter(parsing: bytes).body) ?? text(bytes)
  }

  private static func text(_ bytes: [UInt8]) -> String {
    String(decoding: bytes, as: UTF8.self)
  }

  private static func base(_ url: String?) -> Link? {
    url.flatMap(Link.init(checking:)).flatMap { $0.isWeb ? $0 : nil }
  }

  /// What stands for references that only a site can show: their words, as links where they lead
  /// somewhere.
  private static func shown(_ reference: Markdown.Reference) -> HTML? {
    switch reference {
    case .picture(let file, let alt, let caption, _):
      """
      <figure class="picture"><img src="\(link: Link(file))" alt="\(alt)"/>\
      \(if: !caption.isEmpty, "<figcaption>\(caption)</figcaption>")</figure>
      """
    case .related, .embed: nil
    }
  }
}
