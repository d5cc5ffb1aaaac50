import Database
import Postgres
import Testing

@Suite struct PostgresAddressTests {
  @Test(
    "a wrong address is refused in words, without its password",
    arguments: [
      "mysql://editor:hidden@localhost/paper", "postgres://editor:hidden@localhost:port/paper",
      "postgres://editor:hidden@[::1/paper", "postgres://editor:hidden@localhost/paper?colour=red",
      "postgres://editor:hidden@127.0.0.1:1/paper", "",
    ])
  func wrong(address: String) {
    let error = #expect(throws: SQLError.self) { try PostgresPool(url: address) }
    #expect(error?.reason == .unavailable)
    #expect(error?.description.contains("PostgreSQL") == true)
    #expect(error?.description.contains("hidden") == false)
  }
}
