import Markup

/// Writes the difference of two trees.
struct DifferenceWriter {
  let words: DifferenceWords
  private(set) var html = HTML.empty
  /// Comparing blocks with each other costs; beyond this they are paired in order.
  private static let comparisons = 2_500

  init(words: DifferenceWords) {
    self.words = words
  }

  /// Writes the children of two elements that are one.
  mutating func flow(_ old: [BodyNode], _ new: [BodyNode]) {
    guard old.contains(where: \.isBlock) || new.contains(where: \.isBlock) else {
      html += InlineDifference(old, new, words).html
      return
    }
    let (first, second) = (Self.blocks(old), Self.blocks(new))
    let runs = SequenceDifference(from: first, to: second, effort: 500_000).runs
    var gone: ArraySlice<BodyNode> = []
    for (index, run) in runs.enumerated() {
      switch run {
      case .equal(let range, _): for node in first[range] { write(node) }
      case .inserted(let range):
        pair(gone, second[range])
        gone = []
      case .deleted(let range):
        gone = first[range]
        if index + 1 < runs.count, case .inserted = runs[index + 1] { continue }
        pair(gone, [])
        gone = []
      }
    }
  }

  /// The blocks of a flow; lines between them are one each.
  private static func blocks(_ nodes: [BodyNode]) -> [BodyNode] {
    var blocks: [BodyNode] = []
    var line: [BodyNode] = []
    for node in nodes + [.void(tag: "", name: "hr")] {
      guard node.isBlock else {
        line.append(node)
        continue
      }
      if line.contains(where: { !$0.isSpace }) {
        blocks.append(.element(tag: "", name: "", children: line))
      }
      line = []
      blocks.append(node)
    }
    return Array(blocks.dropLast())
  }

  private mutating func write(_ node: BodyNode) {
    if case .element("", _, let children) = node {
      html += HTML(trusted: children.map(\.source).joined())
    } else {
      html += HTML(trusted: node.source + "\n")
    }
  }

  /// Writes blocks that went and blocks that came, those that are alike as one.
  private mutating func pair(_ old: ArraySlice<BodyNode>, _ new: ArraySlice<BodyNode>) {
    let matches =
      old.count * new.count <= Self.comparisons
      ? BlockMatch.best(Array(old), Array(new)) : BlockMatch.inOrder(Array(old), Array(new))
    var (x, y) = (old.startIndex, new.startIndex)
    for match in matches {
      let (left, right) = (old.startIndex + match.old, new.startIndex + match.new)
      for node in old[x..<left] { mark(node, .deleted) }
      for node in new[y..<right] { mark(node, .inserted) }
      both(old[left], new[right])
      (x, y) = (left + 1, right + 1)
    }
    for node in old[x...] { mark(node, .deleted) }
    for node in new[y...] { mark(node, .inserted) }
  }

  /// Writes two blocks of one kind as one.
  private mutating func both(_ old: BodyNode, _ new: BodyNode) {
    guard case .element(_, let name, let before) = old,
      case .element(let tag, _, let after) = new
    else {
      mark(new, .inserted)
      return
    }
    html += HTML(trusted: tag)
    flow(before, after)
    if !tag.isEmpty { html += HTML(trusted: "</\(name)>\n") }
  }

  /// Writes a block that went or came as a whole: the marks stand within it, around its lines.
  mutating func mark(_ node: BodyNode, _ kind: TextDifference.Kind) {
    switch node {
    case .text, .void: html += node.isSpace ? HTML(trusted: node.source) : marked(node, kind)
    case .element(let tag, let name, let children):
      html += HTML(trusted: tag)
      if children.contains(where: \.isBlock) {
        for child in Self.blocks(children) { mark(child, kind) }
      } else if children.contains(where: { !$0.isSpace }) {
        html += words.mark(kind, HTML(trusted: children.map(\.source).joined()))
      }
      if !tag.isEmpty { html += HTML(trusted: "</\(name)>\n") }
    }
  }

  private func marked(_ node: BodyNode, _ kind: TextDifference.Kind) -> HTML {
    words.mark(kind, HTML(trusted: node.source))
  }
}
