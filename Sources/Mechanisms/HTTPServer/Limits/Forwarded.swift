import HTTP

/// Who asks, behind trusted proxies.
struct Forwarded: Equatable {
  /// The address of the last hop that is not trusted.
  private(set) var address: IPAddress
  /// `http` or `https`.
  private(set) var scheme = "http"

  /// Believes `X-Forwarded-For` and `X-Forwarded-Proto`, or else `Forwarded` (RFC 7239), if the
  /// connection comes from a trusted proxy.
  init(_ head: RequestHead, from peer: Peer, trusting proxies: [CIDR]) {
    address = peer.address
    guard peer.isTrusted else { return }
    let chain = head.values(of: "X-Forwarded-For")
    if chain.isEmpty {
      follow(head.values(of: "Forwarded").flatMap(Self.elements), trusting: proxies)
    } else {
      let hops = chain.flatMap { $0.split(separator: ",") }.map { Hop(node: $0.unquoted) }
      follow(hops, trusting: proxies)
    }
    let given = head.values(of: "X-Forwarded-Proto").last?.split(separator: ",").last
    if let given { take(scheme: given.unquoted.lowercased()) }
  }

  private struct Hop {
    var node = ""
    var scheme = ""
  }

  /// Walks from the nearest hop outwards as long as each is trusted to name the next.
  private mutating func follow(_ hops: [Hop], trusting proxies: [CIDR]) {
    for hop in hops.reversed() {
      guard let next = IPAddress(node: hop.node) else { return }
      address = next
      take(scheme: hop.scheme)
      guard proxies.contains(where: { $0.contains(next) }) else { return }
    }
  }

  private mutating func take(scheme given: String) {
    if given == "http" || given == "https" { scheme = given }
  }

  private static func elements(of field: String) -> [Hop] {
    field.split(separator: ",").map { element in
      var hop = Hop()
      for pair in element.split(separator: ";") {
        let parts = pair.split(separator: "=", maxSplits: 1)
        guard parts.count == 2 else { continue }
        switch parts[0].unquoted.lowercased() {
        case "for": hop.node = parts[1].unquoted
        case "proto": hop.scheme = parts[1].unquoted.lowercased()
        default: break
        }
      }
      return hop
    }
  }
}

extension Substring {
  /// The text without spaces or quotes around it.
  fileprivate var unquoted: String {
    let isOuter = { (character: Character) in
      character == " " || character == "\t" || character == "\""
    }
    return String(drop(while: isOuter).reversed().drop(while: isOuter).reversed())
  }
}

extension IPAddress {
  /// Reads an address that may have a port behind it.
  fileprivate init?(node: String) {
    if node.hasPrefix("["), let end = node.firstIndex(of: "]") {
      self.init(node[node.index(after: node.startIndex)..<end])
    } else if let colon = node.firstIndex(of: ":"), node.lastIndex(of: ":") == colon {
      self.init(node[..<colon])
    } else {
      self.init(node)
    }
  }
}
