import CGumbo

/// A parsed document, flat: nodes by number, parents before their children.
struct ForeignTree {
  /// The number of the node that holds all others.
  static let root = 0

  /// Elements deeper than this become children of the one at this depth.
  private static let depthLimit = 100

  /// An element or a text.
  struct Node {
    var rule: ElementRule
    var text: String?
    var attributes: [(name: String, value: String)]
    var children: [Int] = []
    /// Whether the element or one within it stands as a block.
    var hasBlock = false
  }

  private(set) var nodes: [Node] = [Node(rule: .unwrapped, attributes: [])]

  /// Parses a text as the content of a `div`; nil when that takes too much time or memory.
  init?(parsing source: String) {
    guard let parse = ForeignParse(source) else { return nil }
    var tree = self
    unsafe parse.withRoot { unsafe tree.take($0) }
    self = tree
    markBlocks()
  }

  func children(of node: Int) -> [Int] { nodes[node].children }

  subscript(node: Int) -> Node { nodes[node] }

  /// The words of the document, in one line.
  var plainText: String {
    var text = ""
    var rest = Array(nodes[Self.root].children.reversed())
    while let index = rest.popLast() {
      let node = nodes[index]
      text += node.text ?? (node.rule.isBlock || node.rule == .void("br") ? "\n" : "")
      rest += node.children.reversed()
    }
    return Characters.folded(text)
  }

  /// Copies gumbo's tree; without recursion, for gumbo's may be deep.
  private mutating func take(_ root: UnsafeMutablePointer<GumboNode>) {
    var rest: [(node: UnsafeMutablePointer<GumboNode>, parent: Int, depth: Int)] = unsafe []
    unsafe push(root, parent: Self.root, depth: 0, onto: &rest)
    while let (node, parent, depth) = unsafe rest.popLast() {
      switch unsafe node.pointee.type {
      case GUMBO_NODE_TEXT, GUMBO_NODE_WHITESPACE, GUMBO_NODE_CDATA:
        unsafe addText(String(cString: node.pointee.v.text.text), to: parent)
      case GUMBO_NODE_ELEMENT, GUMBO_NODE_TEMPLATE:
        let rule = unsafe ElementRule(node)
        if rule == .dropped { continue }
        guard depth < Self.depthLimit, rule != .unwrapped else {
          unsafe push(node, parent: parent, depth: depth, onto: &rest)
          continue
        }
        let index = unsafe addElement(rule, node, to: parent)
        unsafe push(node, parent: index, depth: depth + 1, onto: &rest)
      default: continue
      }
    }
  }

  private func push(
    _ node: UnsafeMutablePointer<GumboNode>, parent: Int, depth: Int,
    onto rest: inout [(node: UnsafeMutablePointer<GumboNode>, parent: Int, depth: Int)]
  ) {
    let children = unsafe node.pointee.v.element.children
    for index in unsafe (0..<Int(children.length)).reversed() {
      guard let child = unsafe children.data[index] else { continue }
      unsafe rest.append(
        (child.assumingMemoryBound(to: GumboNode.self), parent: parent, depth: depth))
    }
  }

  private mutating func addText(_ text: String, to parent: Int) {
    // Neighbours are one text, so that what was taken out between them leaves no seam.
    if let last = nodes[parent].children.last, nodes[last].text != nil {
      nodes[last].text? += Characters.printable(text)
      return
    }
    nodes[parent].children.append(nodes.count)
    nodes.append(Node(rule: .inline("text"), text: Characters.printable(text), attributes: []))
  }

  private mutating func addElement(
    _ rule: ElementRule, _ node: UnsafeMutablePointer<GumboNode>, to parent: Int
  ) -> Int {
    var attributes = unsafe Self.attributes(of: node)
    if rule == .frame, !attributes.contains(where: { $0.name == "src" }) {
      unsafe attributes += Self.firstSource(in: node)
    }
    nodes[parent].children.append(nodes.count)
    nodes.append(Node(rule: rule, text: nil, attributes: attributes))
    return nodes.count - 1
  }

  private static func attributes(
    of node: UnsafeMutablePointer<GumboNode>
  ) -> [(name: String, value: String)] {
    let list = unsafe node.pointee.v.element.attributes
    return unsafe (0..<Int(list.length)).compactMap { index -> (String, String)? in
      guard let data = unsafe list.data[index] else { return nil }
      let attribute = unsafe data.assumingMemoryBound(to: GumboAttribute.self).pointee
      guard unsafe attribute.attr_namespace == GUMBO_ATTR_NAMESPACE_NONE else { return nil }
      let name = unsafe String(cString: attribute.name)
      guard ElementRule.attributes.contains(name) else { return nil }
      return unsafe (name, String(cString: attribute.value))
    }
  }

  /// The address of a player's first source.
  private static func firstSource(
    in node: UnsafeMutablePointer<GumboNode>
  ) -> [(name: String, value: String)] {
    let children = unsafe node.pointee.v.element.children
    for index in unsafe 0..<Int(children.length) {
      guard let data = unsafe children.data[index] else { continue }
      let child = unsafe data.assumingMemoryBound(to: GumboNode.self)
      guard unsafe child.pointee.type == GUMBO_NODE_ELEMENT,
        unsafe child.pointee.v.element.tag == GUMBO_TAG_SOURCE
      else { continue }
      return unsafe attributes(of: child).filter { $0.name == "src" }
    }
    return []
  }

  /// Children have higher numbers than their parents: one walk backwards marks all.
  private mutating func markBlocks() {
    for index in nodes.indices.reversed() {
      nodes[index].hasBlock =
        nodes[index].rule.isBlock || nodes[index].children.contains { nodes[$0].hasBlock }
    }
  }
}
