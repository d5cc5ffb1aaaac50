import HTTP

/// A second reader of heads, slow and plain, to compare the first with.
///
/// It cuts a whole head into lines and parts and notes every fault; the first reader must accept
/// exactly what has none, and refuse with the status of one of them.
struct NaiveParser {
  private(set) var faults: Set<Int> = []
  private(set) var method = ""
  private(set) var target = ""
  private(set) var host = ""
  private(set) var fields: [(name: String, value: String)] = []
  private(set) var framing = RequestHead.Framing.none
  private(set) var isPersistent = true
  /// The head's length; nil if its end has not come.
  let length: Int?

  private static let letters = Set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz".utf8)
  private static let digits = Set("0123456789".utf8)
  private static let token = letters.union(digits).union("!#$%&'*+-.^_`|~".utf8)
  private static let path = letters.union(digits).union("-._~:/?@!$&'()*+,;=%[]".utf8)
  private static let query = path.union("|{}^`\\".utf8)

  init(_ bytes: [UInt8]) {
    let end = bytes.indices.first { bytes[$0...].starts(with: [13, 10, 13, 10]) }
    // An empty first line ends nothing: it is itself a fault.
    length = end.map { $0 + 4 }
    guard let end else { return }
    let lines = Self.lines(bytes[..<end])
    let version = requestLine(lines.first ?? [])
    for line in lines.dropFirst() {
      field(line)
    }
    check(version: version)
  }

  private static func lines(_ bytes: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    var lines: [ArraySlice<UInt8>] = []
    var start = bytes.startIndex
    for index in bytes.indices where bytes[index...].starts(with: [13, 10]) {
      lines.append(bytes[start..<index])
      start = index + 2
    }
    return lines + [bytes[start...]]
  }

  private mutating func requestLine(_ line: ArraySlice<UInt8>) -> String {
    let parts = line.split(separator: 32, omittingEmptySubsequences: false).map {
      String(decoding: $0, as: UTF8.self)
    }
    guard parts.count == 3 else {
      faults.insert(400)
      // The line may also be found too new before its other faults are reached.
      return "HTTP/1.1"
    }
    method = parts[0]
    target = parts[1]
    if method.isEmpty || !method.utf8.allSatisfy(Self.token.contains) { faults.insert(400) }
    let halves = target.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
    if !(halves.first ?? "").utf8.allSatisfy(Self.path.contains)
      || !(halves.dropFirst().first ?? "").utf8.allSatisfy(Self.query.contains)
    {
      faults.insert(400)
    }
    let version = Array(parts[2].utf8)
    if version.count != 8 || !parts[2].hasPrefix("HTTP/") || version[6] != UInt8(ascii: ".")
      || !Self.digits.contains(version[5]) || !Self.digits.contains(version[7])
    {
      faults.insert(400)
    } else if parts[2] != "HTTP/1.1" && parts[2] != "HTTP/1.0" {
      faults.insert(505)
    }
    return parts[2]
  }

  private mutating func field(_ line: ArraySlice<UInt8>) {
    let parts = line.split(separator: 58, maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, parts[0].allSatisfy(Self.token.contains),
      parts[1].allSatisfy({ $0 == 9 || $0 >= 32 && $0 != 127 })
    else {
      faults.insert(400)
      return
    }
    fields.append((String(decoding: parts[0], as: UTF8.self), Self.trimmed(parts[1])))
  }

  private static func trimmed(_ bytes: ArraySlice<UInt8>) -> String {
    var bytes = bytes
    while let first = bytes.first, first == 32 || first == 9 { bytes.removeFirst() }
    while let last = bytes.last, last == 32 || last == 9 { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }

  private func values(_ name: String) -> [String] {
    fields.filter { $0.name.lowercased() == name }.map(\.value)
  }

  private mutating func check(version: String) {
    let hosts = values("host").map { $0.lowercased() }
    host = hosts.first ?? ""
    if hosts.count > 1 || hosts.contains(where: { !Self.isHost($0) }) { faults.insert(400) }
    if hosts.isEmpty && version == "HTTP/1.1" { faults.insert(400) }
    checkTarget(hosts)
    checkFraming(version: version)
    if values("expect").contains(where: { $0.lowercased() != "100-continue" }) {
      faults.insert(417)
    }
    let options = values("connection").map { $0.lowercased() }.flatMap { $0.split(separator: ",") }
      .map { Self.trimmed(Array($0.utf8)[...]) }
    isPersistent =
      !options.contains("close") && (version == "HTTP/1.1" || options.contains("keep-alive"))
  }

  private mutating func checkTarget(_ hosts: [String]) {
    if target.hasPrefix("/") || target == "*" && method == "OPTIONS" { return }
    let lower = target.lowercased()
    guard let scheme = ["http://", "https://"].first(where: { lower.hasPrefix($0) }) else {
      faults.insert(400)
      return
    }
    let rest = target.dropFirst(scheme.count)
    let authority = rest.prefix { $0 != "/" && $0 != "?" }.lowercased()
    let origin = String(rest.dropFirst(authority.count))
    target = origin.hasPrefix("/") ? origin : "/" + origin
    if !Self.isHost(authority) || !hosts.isEmpty && hosts[0] != authority { faults.insert(400) }
    if hosts.isEmpty { host = authority }
  }

  private mutating func checkFraming(version: String) {
    let lengths = values("content-length")
    let codings = values("transfer-encoding")
    for length in lengths where length.isEmpty || !length.utf8.allSatisfy(Self.digits.contains) {
      faults.insert(400)
    }
    if lengths.contains(where: { $0.count > 18 }) { faults.insert(413) }
    if lengths.count + codings.count > 1 || codings.contains("") { faults.insert(400) }
    if !codings.isEmpty && version != "HTTP/1.1" { faults.insert(400) }
    if codings.contains(where: { $0.lowercased() != "chunked" }) { faults.insert(501) }
    if let length = lengths.first.flatMap({ Int($0) }), length > 0 { framing = .length(length) }
    if !codings.isEmpty { framing = .chunked }
  }

  private static func isHost(_ text: String) -> Bool {
    var name = text
    if let colon = text.lastIndex(of: ":"), !text[colon...].contains("]") {
      let port = text[text.index(after: colon)...]
      guard (1...5).contains(port.utf8.count), port.utf8.allSatisfy(digits.contains)
      else { return false }
      name = String(text[..<colon])
    }
    if name.hasPrefix("[") {
      let inner = name.dropFirst().dropLast()
      return name.hasSuffix("]") && !inner.isEmpty
        && inner.utf8.allSatisfy(digits.union("abcdefABCDEF:.".utf8).contains)
    }
    return !name.isEmpty && name.utf8.allSatisfy(letters.union(digits).union("-._".utf8).contains)
  }
}
