/// Makes requests that are nearly right, from a seed.
struct RequestMaker {
  private var random: Seeded

  init(seed: UInt64) {
    random = Seeded(seed: seed)
  }

  /// A request, often damaged in a place or two.
  mutating func next() -> [UInt8] {
    var bytes = Array(plain().utf8)
    for _ in 0..<(pick([0, 0, 1, 1, 2])) {
      damage(&bytes)
    }
    return bytes
  }

  /// A number below the bound.
  mutating func number(below bound: Int) -> Int {
    Int.random(in: 0..<bound, using: &random)
  }

  private mutating func pick<Element>(_ choices: [Element]) -> Element {
    choices[number(below: choices.count)]
  }

  private mutating func plain() -> String {
    // Half of them are made of sound parts, so that many are accepted.
    let isSound = pick([true, false])
    let odd = isSound ? [] : ["x", "G T", ""]
    let method = pick(["GET", "GET", "HEAD", "POST", "PUT", "PURGE"] + odd)
    let target = pick(isSound ? Self.targets : Self.targets + Self.oddTargets)
    let version = pick(["HTTP/1.1", "HTTP/1.1", "HTTP/1.0"] + (isSound ? [] : Self.oddVersions))
    var text = "\(method) \(target) \(version)\r\n"
    if isSound { text += "Host: \(pick(["a", "A", "a"]))\r\n" }
    for _ in 0..<number(below: 5) {
      text += (isSound ? soundField() : field()) + "\r\n"
    }
    return text + "\r\n" + pick(["", "", "body", "GET / HTTP/1.1\r\n"])
  }

  private static let targets = ["/", "/a/b?c=d", "http://a/x", "https://A?q", "/?|", "/%00", "//"]
  private static let oddTargets = [
    "*", "http://a", "http://b/", "a", "/a b", "/é", "/#", "/|", "?x", "http://",
  ]
  private static let oddVersions = ["HTTP/2.0", "HTTP/1.2", "HTTP/1", "http/1.1"]

  private mutating func soundField() -> String {
    pick([
      "X-A: b", "X-A:\tb ", "X:", "Connection: close", "Connection: x,keep-alive", "Accept: */*",
      "Content-Length: 5", "content-length: 0", "Transfer-Encoding: Chunked", "X-é: y",
      "Expect: 100-continue", "X_b: خبر",
    ])
  }

  private mutating func field() -> String {
    let name = pick([
      "Host", "Host", "host", "HOST", "Connection", "Content-Length", "Transfer-Encoding", "Expect",
      "X-A", "X A", "", "é", "X_b", "content-length",
    ])
    let value = pick([
      "a", "a", "A", "b", "a:80", "[::1]", "", "close", "keep-alive", "close, x", "5", "0", "05",
      "5, 5", "-1", "99999999999999999999", "chunked", "CHUNKED", "gzip, chunked", "100-continue",
      "x", "a b", "é", "a\tb", "a@b", "close,keep-alive",
    ])
    return name + pick([": ", ": ", ":", ":  ", " : ", ":\t"]) + value + pick(["", "", " ", "\t"])
  }

  private mutating func damage(_ bytes: inout [UInt8]) {
    guard !bytes.isEmpty else { return }
    let at = number(below: bytes.count)
    let odd: [UInt8] = [0, 9, 10, 13, 32, 58, 47, 127, 128, 255, 44, 59, 49, 97]
    switch number(below: 5) {
    case 0: bytes.remove(at: at)
    case 1: bytes.insert(pick(odd), at: at)
    case 2: bytes[at] = pick(odd)
    case 3: bytes.insert(contentsOf: bytes[at...].prefix(number(below: 12)), at: at)
    default: bytes.insert(contentsOf: [13, 10], at: at)
    }
  }
}
