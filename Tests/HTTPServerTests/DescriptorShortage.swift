import Glibc
import Testing

/// Runs a server out of descriptors; in a process of its own, since the limit is the process's.
enum DescriptorShortage {
  struct Wrong: Error {
    let what: String
  }

  static func run() throws {
    let server = try TestServer()
    let first = try server.client()
    guard try first.get("/").status == 200 else { throw Wrong(what: "no answer before") }
    let waiting = try server.client()
    guard try waiting.get("/").status == 200 else { throw Wrong(what: "no second answer") }
    var hoard: [Int32] = []
    var limit = rlimit(rlim_cur: 64, rlim_max: 64)
    unsafe setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
    while case let number = dup(0), number >= 0 { hoard.append(number) }
    // One descriptor for the client's own side, none for the server's.
    Glibc.close(hoard.removeLast())
    let turnedAway = try server.client()
    guard try turnedAway.readToEnd() == "" else {
      throw Wrong(what: "an answer without descriptor")
    }
    guard try first.get("/still").text == "path /still" else { throw Wrong(what: "others suffer") }
    guard server.acceptFailures.contains(EMFILE) else { throw Wrong(what: "nothing logged") }
    hoard.forEach { Glibc.close($0) }
    guard try server.client().get("/again").text == "path /again" else {
      throw Wrong(what: "no recovery")
    }
  }
}
