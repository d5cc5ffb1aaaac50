import HTTP

/// Requests that a strict reader refuses, and how.
///
/// Each is a text whose `|` stand for line ends (CR LF); a line `H` stands for a Host field.
enum MalformedRequests {
  static let all: [(text: String, status: Status)] =
    requestLines + versions + hosts + fields + lengths + codings + others

  /// The bytes of one of them.
  static func bytes(_ text: String) -> [UInt8] {
    let lines = text.split(separator: "|", omittingEmptySubsequences: false)
    let joined = lines.map { $0 == "H" ? "Host: a" : String($0) }.joined(separator: "\r\n")
    return Array(joined.utf8)
  }

  private static let requestLines: [(String, Status)] = [
    ("|GET / HTTP/1.1|H||", 400), ("\nGET / HTTP/1.1|H||", 400), (" GET / HTTP/1.1|H||", 400),
    ("GET  / HTTP/1.1|H||", 400), ("GET /  HTTP/1.1|H||", 400), ("GET / HTTP/1.1 |H||", 400),
    ("GET\t/ HTTP/1.1|H||", 400), ("GET /\tHTTP/1.1|H||", 400), ("GET /|H||", 400),
    ("GET / |H||", 400), ("GET||", 400), ("GET HTTP/1.1|H||", 400), (" / HTTP/1.1|H||", 400),
    ("G(T / HTTP/1.1|H||", 400), ("G\u{0}T / HTTP/1.1|H||", 400), ("é / HTTP/1.1|H||", 400),
    ("GET a HTTP/1.1|H||", 400), ("GET * HTTP/1.1|H||", 400), ("GET ?a HTTP/1.1|H||", 400),
    ("CONNECT a:80 HTTP/1.1|Host: a:80||", 400), ("GET /a b HTTP/1.1|H||", 400),
    ("GET /\u{0} HTTP/1.1|H||", 400), ("GET /é HTTP/1.1|H||", 400),
    ("GET /a#b HTTP/1.1|H||", 400), ("GET /<a> HTTP/1.1|H||", 400),
    ("GET /\"a\" HTTP/1.1|H||", 400), ("GET /a\\b HTTP/1.1|H||", 400),
    ("GET /{a} HTTP/1.1|H||", 400), ("GET /a^b HTTP/1.1|H||", 400),
    ("GET /`a HTTP/1.1|H||", 400), ("GET /\u{7F} HTTP/1.1|H||", 400),
    ("GET ftp://a/ HTTP/1.1|H||", 400), ("GET http:/a HTTP/1.1|H||", 400),
    ("GET http:// HTTP/1.1|H||", 400), ("GET http:///a HTTP/1.1|H||", 400),
    ("GET //\u{1B}[2J HTTP/1.1|H||", 400), ("GET /?a#b HTTP/1.1|H||", 400),
    ("GET / HTTP/1.1\nHost: a\n\n", 400), ("GET / HTTP/1.1\rHost: a\r\r", 400),
    ("GET / HTTP/1.1\r\r\nHost: a||", 400), ("GET /\r HTTP/1.1|H||", 400),
    ("POST /a HTTP/1.1\n|H||", 400),
  ]

  private static let versions: [(String, Status)] = [
    ("GET / HTTP/2.0|H||", 505), ("GET / HTTP/1.2|H||", 505), ("GET / HTTP/0.9|H||", 505),
    ("PRI * HTTP/2.0||", 505), ("GET / HTTP/9.9|H||", 505), ("GET / HTTP/1|H||", 400),
    ("GET / HTTP/1.|H||", 400), ("GET / HTTP/11.1|H||", 400), ("GET / HTTP/1.10|H||", 400),
    ("GET / HTTP/1,1|H||", 400), ("GET / http/1.1|H||", 400), ("GET / HTTPS/1.1|H||", 400),
    ("GET / HTTP /1.1|H||", 400), ("GET / HTTP/+1.1|H||", 400), ("GET / HTTP/1.x|H||", 400),
    ("GET / ICY/1.1|H||", 400),
  ]

  private static let hosts: [(String, Status)] = [
    ("GET / HTTP/1.1||", 400), ("GET / HTTP/1.1|X: y||", 400), ("GET / HTTP/1.1|Host:||", 400),
    ("GET / HTTP/1.1|Host: ||", 400), ("GET / HTTP/1.1|H|H||", 400),
    ("GET / HTTP/1.1|H|host: b||", 400), ("GET / HTTP/1.0|H|H||", 400),
    ("GET / HTTP/1.1|Host: a b||", 400), ("GET / HTTP/1.1|Host: a,b||", 400),
    ("GET / HTTP/1.1|Host: a/b||", 400), ("GET / HTTP/1.1|Host: u@a||", 400),
    ("GET / HTTP/1.1|Host: a:||", 400), ("GET / HTTP/1.1|Host: a:80x||", 400),
    ("GET / HTTP/1.1|Host: a:123456||", 400), ("GET / HTTP/1.1|Host: :80||", 400),
    ("GET / HTTP/1.1|Host: [::1||", 400), ("GET / HTTP/1.1|Host: []||", 400),
    ("GET / HTTP/1.1|Host: [g]||", 400), ("GET / HTTP/1.1|Host: [::1]a||", 400),
    ("GET / HTTP/1.1|Host: a?b||", 400), ("GET / HTTP/1.1|Host: é||", 400),
    ("GET http://b/ HTTP/1.1|H||", 400), ("GET http://a:80/ HTTP/1.1|H||", 400),
    ("GET http://u@a/ HTTP/1.1|Host: u@a||", 400), ("GET http://a\\b/ HTTP/1.1|H||", 400),
    ("GET http://a/ HTTP/1.1||", 400), ("GET http://a:x/ HTTP/1.0||", 400),
  ]

  private static let fields: [(String, Status)] = [
    ("GET / HTTP/1.1|H|X : y||", 400), ("GET / HTTP/1.1|H|X\t: y||", 400),
    ("GET / HTTP/1.1|H| X: y||", 400), ("GET / HTTP/1.1|H|X: y| folded||", 400),
    ("GET / HTTP/1.1|H|X: y|\tfolded||", 400), ("GET / HTTP/1.1| H: y|H||", 400),
    ("GET / HTTP/1.1|H|: y||", 400), ("GET / HTTP/1.1|H|X||", 400),
    ("GET / HTTP/1.1|H|X y: z||", 400), ("GET / HTTP/1.1|H|X\u{0}: y||", 400),
    ("GET / HTTP/1.1|H|X: \u{0}||", 400), ("GET / HTTP/1.1|H|X: a\u{0}b||", 400),
    ("GET / HTTP/1.1|H|X: \u{1}||", 400), ("GET / HTTP/1.1|H|X: \u{7F}||", 400),
    ("GET / HTTP/1.1|H|X: \u{1B}[0m||", 400), ("GET / HTTP/1.1|H|X: a\rb||", 400),
    ("GET / HTTP/1.1|H|X: a\nb||", 400), ("GET / HTTP/1.1|H|X: a\nY: b||", 400),
    ("GET / HTTP/1.1|H|X: a\r\rY: b||", 400), ("GET / HTTP/1.1|H|é: y||", 400),
    ("GET / HTTP/1.1|H|X[]: y||", 400), ("GET / HTTP/1.1|H|X{}: y||", 400),
    ("GET / HTTP/1.1|H|\"X\": y||", 400), ("GET / HTTP/1.1|H|X=y||", 400),
    ("GET / HTTP/1.1|H|X: y\n|", 400), ("GET / HTTP/1.1|H\n\n", 400),
    ("GET / HTTP/1.1|H|\n", 400), ("GET / HTTP/1.1|H|\rX: y||", 400),
    ("GET / HTTP/1.1|H|(X): y||", 400), ("GET / HTTP/1.1|H|X;: y||", 400),
  ]

  private static let lengths: [(String, Status)] = [
    ("POST / HTTP/1.1|H|Content-Length:||", 400), ("POST / HTTP/1.1|H|Content-Length: a||", 400),
    ("POST / HTTP/1.1|H|Content-Length: -1||", 400),
    ("POST / HTTP/1.1|H|Content-Length: +1||", 400),
    ("POST / HTTP/1.1|H|Content-Length: 1 2||", 400),
    ("POST / HTTP/1.1|H|Content-Length: 0x1||", 400),
    ("POST / HTTP/1.1|H|Content-Length: 1e3||", 400),
    ("POST / HTTP/1.1|H|Content-Length: 1.0||", 400),
    ("POST / HTTP/1.1|H|Content-Length: 1,1||", 400),
    ("POST / HTTP/1.1|H|Content-Length: 1, 1||", 400),
    ("POST / HTTP/1.1|H|Content-Length: 1|Content-Length: 1||", 400),
    ("POST / HTTP/1.1|H|Content-Length: 1|content-length: 2||", 400),
    ("POST / HTTP/1.1|H|Content-Length: \"1\"||", 400),
    ("POST / HTTP/1.1|H|Content-Length: ١||", 400),
    ("POST / HTTP/1.1|H|Content-Length : 1||", 400),
    ("POST / HTTP/1.1|H|Content-Length: 9999999999999999999||", 413),
    ("POST / HTTP/1.1|H|Content-Length: 18446744073709551617||", 413),
  ]

  private static let codings: [(String, Status)] = [
    ("POST / HTTP/1.1|H|Transfer-Encoding: chunked|Content-Length: 1||", 400),
    ("POST / HTTP/1.1|H|Content-Length: 0|Transfer-Encoding: chunked||", 400),
    ("POST / HTTP/1.1|H|Transfer-Encoding: chunked|Transfer-Encoding: chunked||", 400),
    ("POST / HTTP/1.1|H|Transfer-Encoding: chunked|transfer-encoding: identity||", 400),
    ("POST / HTTP/1.0|H|Transfer-Encoding: chunked||", 400),
    ("POST / HTTP/1.1|H|Transfer-Encoding:||", 400),
    ("POST / HTTP/1.1|H|Transfer-Encoding : chunked||", 400),
    ("POST / HTTP/1.1|H|Transfer-Encoding: gzip||", 501),
    ("POST / HTTP/1.1|H|Transfer-Encoding: gzip, chunked||", 501),
    ("POST / HTTP/1.1|H|Transfer-Encoding: chunked, chunked||", 501),
    ("POST / HTTP/1.1|H|Transfer-Encoding: chunked, identity||", 501),
    ("POST / HTTP/1.1|H|Transfer-Encoding: identity||", 501),
    ("POST / HTTP/1.1|H|Transfer-Encoding: xchunked||", 501),
    ("POST / HTTP/1.1|H|Transfer-Encoding: chunkedx||", 501),
    ("POST / HTTP/1.1|H|Transfer-Encoding: \"chunked\"||", 501),
    ("POST / HTTP/1.1|H|Transfer-Encoding: chunked;a=b||", 501),
    ("POST / HTTP/1.1|H|Transfer-Encoding: ,chunked||", 501),
    ("POST / HTTP/1.1|H|Transfer-Encoding: chunked,||", 501),
    ("POST / HTTP/1.1|H|Transfer-Encoding: \u{B}chunked||", 400),
    ("POST / HTTP/1.1|H|Transfer-Encoding: chunked\u{0}||", 400),
    ("POST / HTTP/1.1|H|Transfer-Encoding:\n chunked||", 400),
  ]

  private static let others: [(String, Status)] = [
    ("GET / HTTP/1.1|H|Expect: 200-ok||", 417), ("GET / HTTP/1.1|H|Expect:||", 417),
    ("GET / HTTP/1.1|H|Expect: 100-continue, x||", 417), ("\u{16}\u{3}\u{1}|||", 400),
    ("SSH-2.0-OpenSSH_9.2|||", 400), ("<policy-file-request/>\u{0}||", 400), ("||||", 400),
    ("HTTP/1.1 200 OK||", 400),
  ]
}
