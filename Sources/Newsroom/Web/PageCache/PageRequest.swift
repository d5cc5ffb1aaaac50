import HTTP

/// How a request names a page.
struct PageRequest {
  /// The page of the path alone.
  let path: PageKey
  /// The page of the path with the query as it was sent.
  let target: PageKey

  /// Works it out from a request whose path is decoded, so that all ways of writing it are one.
  init(_ request: Request, _ settings: SiteSettings) {
    let origin = settings.base == nil ? "\(request.scheme)://\(request.host)" : ""
    let written = Percent.encode(path: request.path)
    let query = request.rawTarget.drop { $0 != "?" }
    path = PageKey(origin: Array(origin.utf8), target: Array(written.utf8))
    target =
      query.isEmpty
      ? path : PageKey(origin: path.origin, target: path.target + Array(query.utf8))
  }

  /// The page's own address: the path and what the page depends on of the query.
  func canonical(_ record: PageRecord) -> PageKey {
    let query = record.canonicalQuery
    guard !query.isEmpty else { return path }
    return PageKey(origin: path.origin, target: path.target + Array("?\(query)".utf8))
  }
}
