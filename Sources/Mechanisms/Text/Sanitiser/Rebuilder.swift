import Markup

/// Writes safe HTML from a parsed tree.
///
/// It keeps to HTML's content model (lines hold no blocks, links no links, lists only items), so
/// that parsing the output gives the same tree again.
struct Rebuilder {
  let tree: ForeignTree
  let sanitiser: Sanitiser
  var output: [UInt8] = []
  /// The addresses of pictures on other sites that were met.
  var pictures: [String] = []
  var isInLink = false
  /// Language and direction of a division, for the blocks in it that have none of their own.
  var inherited = HTML.empty
  /// Emphasis and links around the blocks being written: each line gets them of its own.
  var around: [Int] = []

  init(tree: ForeignTree, sanitiser: Sanitiser) {
    self.tree = tree
    self.sanitiser = sanitiser
  }

  /// Writes nodes where blocks may stand; runs of text become paragraphs when `wrapsText`.
  mutating func flow(_ nodes: [Int], wrapsText: Bool) {
    var run: [Int] = []
    for node in nodes { flow(node, &run, wrapsText: wrapsText) }
    flush(&run, wrapsText: wrapsText)
  }

  private mutating func flow(_ index: Int, _ run: inout [Int], wrapsText: Bool) {
    let node = tree[index]
    switch node.rule {
    case .lines(let name) where !node.children.contains { tree[$0].hasBlock }:
      flush(&run, wrapsText: wrapsText)
      lines(name, index)
    case .block(let name):
      flush(&run, wrapsText: wrapsText)
      block(name, index)
    case .division, .lines:
      flush(&run, wrapsText: wrapsText)
      let outer = inherited
      inherited = direction(of: node)
      flow(node.children, wrapsText: wrapsText)
      inherited = outer
    case .inline, .unwrapped:
      guard node.hasBlock else { return run.append(index) }
      flush(&run, wrapsText: wrapsText)
      around.append(index)
      flow(node.children, wrapsText: wrapsText)
      around.removeLast()
    case .void, .frame: run.append(index)
    case .dropped: break
    }
  }

  /// Writes a run of text as a paragraph.
  private mutating func flush(_ run: inout [Int], wrapsText: Bool) {
    defer { run = [] }
    let bytes = linked(trimmedLines(run))
    guard !bytes.isEmpty else { return }
    if wrapsText { open("p", inherited) }
    output += bytes
    if wrapsText { close("p") }
  }

  private mutating func lines(_ name: String, _ index: Int) {
    let name = sanitiser.policy == .comment && name != "pre" ? "p" : name
    let node = tree[index]
    if name == "pre" { return preformatted(node) }
    let bytes = linked(trimmedLines(node.children))
    guard !bytes.isEmpty else { return }
    open(name, blockAttributes(of: node, as: name))
    output += bytes
    close(name)
  }

  /// The parser drops a line feed right behind `<pre>`: one is put there for it.
  private mutating func preformatted(_ node: ForeignTree.Node) {
    let bytes = captured { $0.inline(node.children) }
    guard !bytes.isEmpty else { return }
    open("pre")
    if bytes.first == UInt8(ascii: "\n") { output.append(UInt8(ascii: "\n")) }
    output += bytes
    close("pre")
  }

  /// A link where an address stands alone in its paragraph, as those of films and posts do.
  ///
  /// What is written decides, for that is what the output will be read as.
  private mutating func linked(_ bytes: [UInt8]) -> [UInt8] {
    guard sanitiser.policy == .article, bytes.starts(with: "http".utf8),
      !bytes.contains(where: { $0 == UInt8(ascii: "<") || $0 == 0x20 })
    else { return bytes }
    let text = Characters.folded(HTMLPieces.plain(String(decoding: bytes, as: UTF8.self)[...]))
    guard !text.utf8.contains(0x20), let link = Link(checking: text), link.isWeb else {
      return bytes
    }
    return captured { $0.link(to: link, holding: HTML(text: text).bytes) }
  }

  /// What the nodes are within a line, without white space at the ends.
  private mutating func trimmedLines(_ nodes: [Int]) -> [UInt8] {
    captured { rebuilder in
      rebuilder.wrapped(rebuilder.around[...]) { rebuilder in
        Array(Characters.trimmed(rebuilder.captured { $0.inline(nodes) }[...]))
      }
    }
  }

  /// Writes what `body` gives within each of the inline elements `around`, the outermost first.
  private mutating func wrapped(
    _ around: ArraySlice<Int>, _ body: (inout Rebuilder) -> [UInt8]
  ) {
    guard let first = around.first, case .inline(let name) = tree[first].rule else {
      output += body(&self)
      return
    }
    inline(name, tree[first]) { $0.wrapped(around.dropFirst(), body) }
  }

  /// What `body` writes, kept apart.
  mutating func captured(_ body: (inout Rebuilder) -> Void) -> [UInt8] {
    let before = output
    output = []
    body(&self)
    defer { output = before }
    return output
  }

  mutating func open(_ name: String, _ attributes: HTML = .empty) {
    output += "<\(name)".utf8
    output += attributes.bytes
    output.append(UInt8(ascii: ">"))
  }

  mutating func close(_ name: String) {
    output += "</\(name)>".utf8
    if name != "td", name != "th" { output.append(UInt8(ascii: "\n")) }
  }
}
