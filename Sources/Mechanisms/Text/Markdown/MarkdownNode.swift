import CMarkdown

/// A node of cmark's tree while it is walked.
@safe
struct MarkdownNode {
  private let node: OpaquePointer

  init(_ node: OpaquePointer) {
    unsafe self.node = unsafe node
  }

  /// The node's type as cmark names it.
  var type: String { unsafe String(cString: cmark_node_get_type_string(node)) }

  var literal: String { unsafe Self.string(cmark_node_get_literal(node)) }

  var address: String { unsafe Self.string(cmark_node_get_url(node)) }

  var title: String { unsafe Self.string(cmark_node_get_title(node)) }

  var headingLevel: Int { unsafe Int(cmark_node_get_heading_level(node)) }

  /// The number of a numbered list's first item; nil for a list with bullets.
  var listStart: Int? {
    unsafe cmark_node_get_list_type(node) == CMARK_ORDERED_LIST
      ? Int(cmark_node_get_list_start(node)) : nil
  }

  /// Whether the node is a paragraph of a list without blank lines.
  var isTight: Bool {
    guard let item = unsafe cmark_node_parent(node), let list = unsafe cmark_node_parent(item)
    else { return false }
    return unsafe cmark_node_get_list_tight(list) != 0
  }

  /// The line of the source, from 1, in which the first block inside begins.
  var firstLineInside: Int? {
    guard let child = unsafe cmark_node_first_child(node) else { return nil }
    return unsafe Int(cmark_node_get_start_line(child))
  }

  /// The alignments of a table's columns: `l`, `c`, `r`, or 0.
  var alignments: [UInt8] {
    let count = unsafe Int(cmark_gfm_extensions_get_table_columns(node))
    guard let first = unsafe cmark_gfm_extensions_get_table_alignments(node) else { return [] }
    return unsafe Array(UnsafeBufferPointer(start: first, count: count))
  }

  private static func string(_ text: UnsafePointer<CChar>?) -> String {
    unsafe text.map { unsafe String(cString: $0) } ?? ""
  }
}
