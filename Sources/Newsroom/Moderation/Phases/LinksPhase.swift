import Text

extension ModerationPhase {
  static let links = ModerationPhase(.links) { comment, policy in
    let addresses = CommentLinks(comment)
    var findings: [(Finding.Action, Finding.Reason)] = policy.links.sites.matches(addresses.hosts)
      .map { ($0.action, .siteOnList($0.site)) }
    let found = addresses.count
    let limits = policy.links
    let allowed = comment.isNewcomer(policy) ? min(limits.newcomer, limits.allowed) : limits.allowed
    if limits.reject > 0, found >= limits.reject {
      findings.append((.reject, .tooManyLinks(found: found, allowed: allowed)))
    } else if found > allowed {
      findings.append((.hold, .tooManyLinks(found: found, allowed: allowed)))
    }
    return findings
  }
}

/// The links of a comment: those of its markup, and addresses that stand in its words.
struct CommentLinks {
  /// How many there are.
  let count: Int
  /// The hosts that they lead to, in small letters, each once.
  let hosts: [String]

  /// Words behind so many are not looked at.
  private static let mostWords = 5_000

  init(_ comment: CommentCase) {
    let bare = Self.mayBeAddress(comment.plain) ? Self.bareHosts(comment.plain) : []
    let linked = comment.links.prefix(Self.mostWords).map(Self.host)
    // An address in the words is often the text of a link.
    let unlinked = bare.filter { !linked.contains($0) }
    count = comment.links.count + unlinked.count
    var seen: Set<String> = []
    hosts = (linked + unlinked).filter { !$0.isEmpty && seen.insert($0).inserted }
  }

  /// The hosts of the words that are addresses.
  private static func bareHosts(_ text: String) -> [String] {
    text.split(maxSplits: mostWords, whereSeparator: \.isWhitespace).prefix(mostWords)
      .compactMap { host(ofBare: String($0)) }
  }

  /// Whether there can be an address: each has two slashes, or a dot within a word.
  private static func mayBeAddress(_ text: String) -> Bool {
    var last: UInt8 = 0x20
    for byte in text.utf8 {
      if last == UInt8(ascii: "/"), byte == last { return true }
      if last == UInt8(ascii: "."), byte > 0x20 { return true }
      last = byte
    }
    return false
  }

  /// The host of an address with a scheme; empty when it has none.
  static func host(_ address: String) -> String {
    guard let scheme = address.firstRange(of: "//") else { return "" }
    let authority = address[scheme.upperBound...].prefix { !"/?#\\".contains($0) }
    let host = authority.split(separator: "@").last ?? ""
    let name = host.prefix { $0 != ":" }.lowercased()
    return name.hasPrefix("www.") ? String(name.dropFirst(4)) : name
  }

  /// The host of a word that is an address; nil for any other word.
  private static func host(ofBare word: String) -> String? {
    // Every address has one of these, and hardly any other word.
    guard word.utf8.count <= 2_000,
      word.utf8.contains(where: { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "/") })
    else { return nil }
    let small = word.lowercased().drop { !$0.isLetter && !$0.isNumber }
    if small.hasPrefix("http://") || small.hasPrefix("https://") { return host(String(small)) }
    return small.hasPrefix("www.") && small.dropFirst(4).contains(".") ? host("//" + small) : nil
  }
}
