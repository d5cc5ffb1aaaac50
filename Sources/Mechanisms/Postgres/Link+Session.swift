import CPostgres
import Database
import Glibc

extension Link {
  /// Connects; what the address says comes before these.
  static func connect(_ url: String) -> OpaquePointer? {
    let parameters = [
      ("fallback_application_name", "broadsheet"), ("connect_timeout", "10"), ("dbname", url),
      ("client_encoding", "UTF8"),
    ]
    let keywords = unsafe strings(parameters.map(\.0))
    let values = unsafe strings(parameters.map(\.1))
    defer { unsafe (keywords + values).forEach { unsafe free(UnsafeMutablePointer(mutating: $0)) } }
    return unsafe PQconnectdbParams(keywords, values, 1)
  }

  /// A list of C strings that ends with null, to be freed by the caller.
  private static func strings(_ texts: [String]) -> [UnsafePointer<CChar>?] {
    unsafe texts.map { unsafe UnsafePointer(strdup($0)) } + [nil]
  }

  func checkServer() throws(SQLError) {
    let version = unsafe PQserverVersion(handle)
    guard version >= 150_000 else {
      throw SQLError(
        .unavailable, "PostgreSQL 15 or later is needed; the server is \(version / 10_000)")
    }
    let encoding = unsafe PQparameterStatus(handle, "server_encoding")
    guard let encoding = unsafe encoding, unsafe String(cString: encoding) == "UTF8" else {
      throw SQLError(.unavailable, "the PostgreSQL database must be made with the encoding UTF8")
    }
  }

  func prepareSession(_ settings: PostgresSettings) throws(SQLError) {
    let milliseconds = Int(settings.statementTimeout * 1000)
    try command("SET statement_timeout = \(milliseconds); SET bytea_output = 'hex'")
    if let schema = settings.schema {
      let quoted = schema.split(separator: "\"", omittingEmptySubsequences: false)
      try command("SET search_path = \"\(quoted.joined(separator: "\"\""))\"")
    }
  }
}
