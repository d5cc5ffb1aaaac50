import Markup

extension Rebuilder {
  private static let inComments: Set<String> = ["a", "code", "del", "em", "s", "strong"]

  /// Writes nodes within a line; of blocks that a parser let in here, the text.
  mutating func inline(_ nodes: [Int]) {
    for index in nodes {
      let node = tree[index]
      if let text = node.text {
        output += HTML(text: text).bytes
        continue
      }
      switch node.rule {
      case .inline(let name): inline(name, node) { $0.inline(node.children) }
      case .void("br"): output += "<br/>".utf8
      case .void: picture(node)
      case .frame: frame(node)
      case .unwrapped: inline(node.children)
      case .lines, .block, .division:
        output.append(UInt8(ascii: " "))
        inline(node.children)
        output.append(UInt8(ascii: " "))
      case .dropped: break
      }
    }
  }

  /// Writes an inline element around what `content` writes, or that alone where the policy does
  /// not have the element.
  mutating func inline(
    _ name: String, _ node: ForeignTree.Node, content: (inout Rebuilder) -> Void
  ) {
    if name == "a" { return link(node, content: content) }
    if sanitiser.policy == .comment, !Self.inComments.contains(name) { return content(&self) }
    let bytes = captured(content)
    guard !bytes.isEmpty else { return }
    output += "<\(name)".utf8
    output += attributes(of: node, as: name).bytes
    output.append(UInt8(ascii: ">"))
    output += bytes
    output += "</\(name)>".utf8
  }

  private mutating func link(
    _ node: ForeignTree.Node, content: (inout Rebuilder) -> Void
  ) {
    guard !isInLink, let address = address(node["href"]) else { return content(&self) }
    isInLink = true
    let bytes = captured(content)
    isInLink = false
    guard !bytes.isEmpty else { return }
    link(to: address, holding: bytes)
  }

  mutating func link(to address: Link, holding bytes: [UInt8]) {
    let relation = sanitiser.policy == .comment ? "nofollow ugc noopener" : nil
    let open: HTML = "<a href=\"\(link: address)\"\(attribute: "rel", relation)>"
    output += open.bytes
    output += bytes
    output += "</a>".utf8
  }

  private mutating func picture(_ node: ForeignTree.Node) {
    let alt = node["alt"].map(Characters.folded) ?? ""
    guard sanitiser.policy == .article, let source = pictureAddress(node) else {
      output += HTML(text: alt).bytes
      return
    }
    if source.isWeb {
      pictures.append(source.address)
      if sanitiser.pictures == .links { return pictureLink(source, alt) }
    }
    let picture: HTML = """
      <img src="\(link: source)" alt="\(alt)"\(attribute: "width", node.number("width"))\
      \(attribute: "height", node.number("height"))/>
      """
    output += picture.bytes
  }

  /// Scripts that load pictures late keep the address aside and a blank one in its place.
  private func pictureAddress(_ node: ForeignTree.Node) -> Link? {
    [node["src"], node["data-src"]].lazy.compactMap(address).first {
      $0.scheme == nil || $0.isWeb
    }
  }

  /// Of a picture elsewhere, a link under its description or else its name.
  private mutating func pictureLink(_ source: Link, _ alt: String) {
    let name = source.address.split(separator: "/").last.map(String.init) ?? source.address
    let words = HTML(text: alt.isEmpty ? name : alt).bytes
    if isInLink { output += words } else { link(to: source, holding: words) }
  }

  /// Of a frame or player, a link to what it would show.
  private mutating func frame(_ node: ForeignTree.Node) {
    guard !isInLink, let address = address(node["src"]), address.isWeb else { return }
    let title = node["title"].map(Characters.folded) ?? ""
    link(to: address, holding: HTML(text: title.isEmpty ? address.address : title).bytes)
  }

  /// A safe address, absolute where the base is known; nil when it leads nowhere.
  func address(_ text: String?) -> Link? {
    guard let text, let link = Link(checking: text), !link.address.hasPrefix("#") else {
      return nil
    }
    if link.scheme != nil { return link }
    if let base = sanitiser.base { return link.resolved(against: base) }
    return link.address.hasPrefix("/") ? link : nil
  }
}
