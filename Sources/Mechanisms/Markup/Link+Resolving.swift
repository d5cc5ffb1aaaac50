extension Link {
  /// The address as seen from a page at `base` (RFC 3986, section 5.2); itself if it is absolute.
  public func resolved(against base: Link) -> Link {
    guard scheme == nil, base.isWeb else { return self }
    let (origin, path, query) = base.split
    switch address.utf8.first {
    case UInt8(ascii: "#"): return Link(known: origin + path + query + address)
    case UInt8(ascii: "?"): return Link(known: origin + path + address)
    default: break
    }
    let end = address.firstIndex { $0 == "?" || $0 == "#" } ?? address.endIndex
    let own = String(address[..<end])
    let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? "/"
    let full = own.hasPrefix("/") ? own : folder + own
    return Link(known: origin + Self.withoutDots(full) + address[end...])
  }

  /// Scheme with host, path (at least `/`), and query with its question mark.
  private var split: (origin: String, path: String, query: String) {
    let bytes = address.prefix { $0 != "#" }
    let start = bytes.range(ofSlashes: 2)
    let pathStart = bytes[start...].firstIndex { $0 == "/" || $0 == "?" } ?? bytes.endIndex
    let queryStart = bytes[pathStart...].firstIndex(of: "?") ?? bytes.endIndex
    let path = String(bytes[pathStart..<queryStart])
    return (String(bytes[..<pathStart]), path.isEmpty ? "/" : path, String(bytes[queryStart...]))
  }

  private static func withoutDots(_ path: String) -> String {
    var kept: [Substring] = []
    let segments = path.dropFirst().split(separator: "/", omittingEmptySubsequences: false)
    for (index, segment) in segments.enumerated() {
      let isLast = index == segments.count - 1
      switch segment {
      case ".": if isLast { kept.append("") }
      case "..":
        _ = kept.popLast()
        if isLast { kept.append("") }
      default: kept.append(segment)
      }
    }
    return "/" + kept.joined(separator: "/")
  }
}

extension Substring {
  /// The index after the first `count` slashes.
  fileprivate func range(ofSlashes count: Int) -> Index {
    var seen = 0
    var index = startIndex
    while index < endIndex, seen < count {
      if self[index] == "/" { seen += 1 }
      index = self.index(after: index)
    }
    return index
  }
}
