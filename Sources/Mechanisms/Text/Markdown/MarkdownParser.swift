import CMarkdown
import Synchronization

/// A Markdown text parsed by cmark-gfm and turned into Swift values.
struct MarkdownDocument {
  /// Everything in order; what opens also closes.
  private(set) var events: [MarkdownEvent] = []
  /// For every event that opens: the index of the one that closes it; for others their own.
  private(set) var ends: [Int] = []

  /// Parses a text; comments have no tables.
  init(_ source: String, tables: Bool) {
    let bytes = MarkdownGuard(source, tables: tables).output
    var extensions = ["strikethrough"]
    if tables { extensions.append("table") }
    if BareAddresses.areBearable(bytes) { extensions.append("autolink") }
    var converter = MarkdownConverter(source: bytes)
    MarkdownTree(bytes, extensions: extensions).forEach { converter.take($0, isEntering: $1) }
    events = converter.events
    ends = converter.ends
  }

  /// The text of a part of the events, without any markup.
  func plainText(_ range: Range<Int>) -> String {
    var text = ""
    for event in events[range] {
      switch event {
      case .text(let part), .code(let part), .rawHTML(let part): text += part
      case .softBreak, .lineBreak: text += " "
      default: continue
      }
    }
    return text
  }
}

/// Owns cmark's tree; C types go no further than this and `MarkdownConverter`.
@safe
struct MarkdownTree: ~Copyable {
  private let root: OpaquePointer?

  /// cmark keeps its extensions in a global list, to be filled once.
  private static let registered: Void = cmark_gfm_core_extensions_ensure_registered()

  /// While it parses, cmark keeps the signs of its extensions in global tables, and takes them out
  /// at the end: one parse at a time.
  private static let turn = Mutex(())

  init(_ source: [UInt8], extensions: [String]) {
    Self.registered
    let parser = unsafe cmark_parser_new(CMARK_OPT_VALIDATE_UTF8)
    defer { unsafe cmark_parser_free(parser) }
    for name in extensions {
      let known = unsafe cmark_find_syntax_extension(name)
      _ = unsafe cmark_parser_attach_syntax_extension(parser, known)
    }
    unsafe source.withUnsafeBytes {
      unsafe cmark_parser_feed(parser, $0.baseAddress, $0.count)
    }
    let tree = Self.turn.withLock { _ in unsafe UInt(bitPattern: cmark_parser_finish(parser)) }
    unsafe root = OpaquePointer(bitPattern: tree)
  }

  deinit {
    unsafe cmark_node_free(root)
  }

  /// Calls a function on entering and on leaving each node, without recursion.
  func forEach(_ body: (MarkdownNode, _ isEntering: Bool) -> Void) {
    let iterator = unsafe cmark_iter_new(root)
    defer { unsafe cmark_iter_free(iterator) }
    while true {
      let event = unsafe cmark_iter_next(iterator)
      if event == CMARK_EVENT_DONE { return }
      guard let node = unsafe cmark_iter_get_node(iterator) else { return }
      body(unsafe MarkdownNode(node), event == CMARK_EVENT_ENTER)
    }
  }
}
