import HTTP
import Testing

@Suite("Request")
struct RequestTests {
  @Test("a request made from a path has its target encoded")
  func rawTarget() throws {
    let request = Request(.get, "/by/a b", query: ["q": "é"])
    #expect(request.rawTarget == "/by/a%20b?q=%C3%A9")
    let read = try #require(Request(.get, target: request.rawTarget))
    #expect(read.path == request.path)
    #expect(read.query == request.query)
  }

  @Test("a form is read from a body of its type only")
  func form() {
    let bytes = Array("name=A+B&text=%C3%A9".utf8)
    let headers: Headers = ["Content-Type": "Application/X-WWW-Form-Urlencoded; charset=UTF-8"]
    let request = Request(.post, "/", headers: headers, body: .bytes(bytes))
    #expect(request.form() == ["name": "A B", "text": "é"])
    #expect(Request(.post, "/", headers: headers).form() == [:])
    let other = Request(.post, "/", headers: ["Content-Type": "text/plain"], body: .bytes(bytes))
    #expect(other.form() == nil)
  }

  @Test("cookies are read from every field")
  func cookies() {
    var headers: Headers = ["Cookie": "a=1; b=two=2;c; =; d=\"q\""]
    headers.add("cookie", "a=3")
    let request = Request(.get, "/", headers: headers)
    #expect(request.cookie("a") == "1")
    #expect(request.cookie("b") == "two=2")
    #expect(request.cookie("d") == "\"q\"")
    #expect(request.cookie("c") == nil)
    #expect(request.cookies.count == 5)
  }

  @Test("methods are tokens and case-sensitive")
  func methods() {
    #expect(Method("GET") == .get)
    #expect(Method("get") == .other("get"))
    #expect(Method("PURGE").description == "PURGE")
    #expect(!Method.post.isSafe && Method.head.isSafe)
  }
}
