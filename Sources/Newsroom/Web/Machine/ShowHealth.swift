import HTTP

/// `GET /healthz`: whether the program is alive, be its database well or not.
func showHealth(_ request: Request, _ site: Site) -> Response? {
  .text("alive\n", headers: ["Cache-Control": "no-store"])
}

/// `GET /readyz`: whether the program can answer: the database reads.
func showReadiness(_ visit: Visit) throws -> Response {
  _ = try visit.latest(1)
  return .text("ready\n", headers: ["Cache-Control": "no-store"])
}
