import CGumbo

/// What becomes of an element: the allow list.
enum ElementRule: Hashable {
  /// Gone with all that it holds.
  case dropped
  /// Gone; what it holds stays.
  case unwrapped
  /// Gone; what it holds stays and begins and ends a paragraph.
  case division
  /// Kept within a line, under this name.
  case inline(String)
  /// A line break, a picture.
  case void(String)
  /// Kept as a paragraph or heading, which holds lines.
  case lines(String)
  /// Kept as a block that holds blocks, under this name.
  case block(String)
  /// A frame or player, of which a link remains.
  case frame

  /// The rule for an element as gumbo parsed it.
  init(_ node: UnsafeMutablePointer<GumboNode>) {
    let element = unsafe node.pointee.v.element
    guard unsafe element.tag_namespace == GUMBO_NAMESPACE_HTML else {
      self = .dropped
      return
    }
    let tag = unsafe Int(element.tag.rawValue)
    self = Self.byTag.indices.contains(tag) ? Self.byTag[tag] : .unwrapped
  }

  /// The attributes that are read at all.
  static let attributes: Set<String> = [
    "alt", "cite", "colspan", "data-src", "datetime", "dir", "height", "href", "lang", "rowspan",
    "scope",
    "src", "start", "title", "width",
  ]

  /// Whether it stands apart from the lines around it.
  var isBlock: Bool {
    switch self {
    case .lines, .block, .division: true
    case .dropped, .unwrapped, .inline, .void, .frame: false
    }
  }

  /// The rules by gumbo's numbers of elements.
  private static let byTag: [ElementRule] = (0..<GUMBO_TAG_UNKNOWN.rawValue).map {
    let name = unsafe String(cString: gumbo_normalized_tagname(GumboTag($0)))
    return rules[name] ?? .unwrapped
  }

  private static let rules: [String: ElementRule] = {
    var rules: [String: ElementRule] = [
      "h1": .lines("h2"), "b": .inline("strong"), "i": .inline("em"), "tt": .inline("code"),
      "strike": .inline("s"), "br": .void("br"), "img": .void("img"), "hr": .block("hr"),
      "dir": .block("ul"), "menu": .block("ul"),
    ]
    add("p h2 h3 h4 h5 h6 pre", to: &rules) { .lines($0) }
    add(
      """
      a abbr bdi bdo cite code del dfn em ins kbd mark q s samp small strong sub sup time u var
      """, to: &rules
    ) { .inline($0) }
    add(
      """
      ul ol li dl dt dd blockquote figure figcaption table caption thead tbody tfoot tr td th
      """, to: &rules
    ) { .block($0) }
    add(
      """
      address article aside body center details dialog div fieldset footer form header hgroup
      main nav section summary legend
      """, to: &rules
    ) { _ in .division }
    add("iframe embed video audio", to: &rules) { _ in .frame }
    add(
      """
      script style template object applet noembed noframes plaintext xmp title textarea select
      option button input head frameset frame canvas map area param source track base link meta
      math svg datalist output progress meter keygen colgroup col marquee
      """, to: &rules
    ) { _ in .dropped }
    return rules
  }()

  private static func add(
    _ names: String, to rules: inout [String: ElementRule], _ rule: (String) -> ElementRule
  ) {
    for name in names.split(whereSeparator: \.isWhitespace) {
      rules[String(name)] = rule(String(name))
    }
  }
}
