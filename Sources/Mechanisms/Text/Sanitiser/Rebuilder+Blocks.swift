import Markup

extension Rebuilder {
  private static let inComments: Set<String> = ["ul", "ol", "blockquote"]

  /// Writes a block that holds blocks.
  mutating func block(_ name: String, _ index: Int) {
    let node = tree[index]
    if sanitiser.policy == .comment, !Self.inComments.contains(name) {
      return flow(node.children, wrapsText: true)
    }
    switch name {
    case "hr": output += "<hr/>\n".utf8
    case "ul", "ol": list(name, node)
    case "dl": definitions(node)
    case "table": table(node)
    case "blockquote":
      wrap(name, blockAttributes(of: node, as: name)) {
        $0.flow(node.children, wrapsText: true)
      }
    case "figure": wrap(name, blockAttributes(of: node, as: name)) { $0.figure(node) }
    // An item, cell or caption away from its list or table is text like any other.
    default: flow(node.children, wrapsText: true)
    }
  }

  /// Writes an element around what `body` writes, or nothing when that is nothing.
  private mutating func wrap(
    _ name: String, _ attributes: HTML = .empty, _ body: (inout Rebuilder) -> Void
  ) {
    let outer = inherited
    inherited = .empty
    let bytes = captured(body)
    inherited = outer
    guard !bytes.isEmpty else { return }
    open(name, attributes)
    output += bytes
    close(name)
  }

  /// Items keep their place; what stands between them becomes an item.
  private mutating func list(_ name: String, _ node: ForeignTree.Node) {
    wrap(name, blockAttributes(of: node, as: name)) { rebuilder in
      rebuilder.groups(node.children, named: ["li"]) { rebuilder, name, children, attributes in
        rebuilder.item(name ?? "li", children, attributes)
      }
    }
  }

  private mutating func definitions(_ node: ForeignTree.Node) {
    wrap("dl", blockAttributes(of: node, as: "dl")) { rebuilder in
      rebuilder.groups(node.children, named: ["dt", "dd"]) {
        rebuilder, name, children, attributes in
        rebuilder.item(name ?? "dd", children, attributes)
      }
    }
  }

  /// An item or cell: paragraphs only where it has blocks.
  private mutating func item(_ name: String, _ children: [Int], _ attributes: HTML) {
    let hasBlock = children.contains { tree[$0].hasBlock }
    let bytes = captured { $0.flow(children, wrapsText: hasBlock && name != "dt") }
    guard !bytes.isEmpty || name == "td" || name == "th" else { return }
    open(name, attributes)
    output += bytes
    close(name)
  }

  private mutating func figure(_ node: ForeignTree.Node) {
    groups(node.children, named: ["figcaption"]) { rebuilder, name, children, _ in
      guard name != nil else { return rebuilder.flow(children, wrapsText: false) }
      rebuilder.item("figcaption", children, .empty)
    }
  }

  private mutating func table(_ node: ForeignTree.Node) {
    wrap("table", blockAttributes(of: node, as: "table")) { rebuilder in
      for child in node.children { rebuilder.tablePart(child) }
    }
  }

  private mutating func tablePart(_ index: Int) {
    let node = tree[index]
    guard case .block(let name) = node.rule else { return }
    switch name {
    case "caption": item("caption", node.children, .empty)
    case "thead", "tbody", "tfoot":
      wrap(name) { rebuilder in
        for row in node.children where rebuilder.tree[row].rule == .block("tr") {
          rebuilder.row(row)
        }
      }
    default: break
    }
  }

  private mutating func row(_ index: Int) {
    wrap("tr") { rebuilder in
      for cell in rebuilder.tree.children(of: index) {
        let node = rebuilder.tree[cell]
        guard case .block(let name) = node.rule, name == "td" || name == "th" else { continue }
        rebuilder.item(name, node.children, rebuilder.attributes(of: node, as: name))
      }
    }
  }

  /// Sorts children into named ones and the runs between them, looking into divisions.
  private mutating func groups(
    _ children: [Int], named names: Set<String>,
    _ body: (inout Rebuilder, String?, [Int], HTML) -> Void
  ) {
    var run: [Int] = []
    for index in flattened(children, around: names) {
      let node = tree[index]
      if case .block(let name) = node.rule, names.contains(name) {
        if !run.isEmpty { body(&self, nil, run, .empty) }
        run = []
        body(&self, name, node.children, attributes(of: node, as: name))
      } else {
        run.append(index)
      }
    }
    if !run.isEmpty { body(&self, nil, run, .empty) }
  }

  /// The children, with those of each division that holds a named one in its place.
  private func flattened(_ children: [Int], around names: Set<String>) -> [Int] {
    children.flatMap { index -> [Int] in
      let node = tree[index]
      let holdsNamed = node.children.contains { child in
        if case .block(let name) = tree[child].rule { names.contains(name) } else { false }
      }
      return node.rule == .division && holdsNamed
        ? flattened(node.children, around: names) : [index]
    }
  }
}
