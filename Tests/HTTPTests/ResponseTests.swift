import HTTP
import Testing

@Suite("Response")
struct ResponseTests {
  @Test("a redirect never carries a line break")
  func redirect() {
    #expect(Response.redirect(to: "/a").headers["Location"] == "/a")
    #expect(Response.redirect(to: "/a\r\nX: y").headers["Location"] == nil)
    #expect(Response.redirect(to: "/a", status: .movedPermanently).status.code == 301)
  }

  @Test("a cookie is HttpOnly and Lax unless said otherwise")
  func cookie() {
    var response = Response(.ok)
    response.set(Cookie("session", "a1", maxAge: 60, isSecure: true))
    var plain = Cookie("theme", "da;rk\r\n")
    plain.isHTTPOnly = false
    plain.sameSite = .strict
    response.set(plain)
    #expect(
      response.headers.values(of: "set-cookie") == [
        "session=a1; Path=/; Max-Age=60; Secure; HttpOnly; SameSite=Lax",
        "theme=dark; Path=/; SameSite=Strict",
      ])
  }

  @Test("a status knows its phrase and whether it has a body")
  func status() {
    #expect(Status.notFound.description == "404 Not Found")
    #expect(Status(299).description == "299 ")
    #expect(Status.notModified.isBodiless && !Status.ok.isBodiless)
  }

  @Test("an event is sent line by line")
  func event() {
    let event = ServerSentEvent("one\ntwo\r\nthree\rfour", name: "upd\nate", id: "7\n")
    #expect(
      String(decoding: event.encoded, as: UTF8.self)
        == "event: update\nid: 7\ndata: one\ndata: two\ndata: three\ndata: four\n\n")
  }
}
