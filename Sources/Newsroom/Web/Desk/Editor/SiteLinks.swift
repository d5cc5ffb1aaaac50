import HTTP
import Markup
import News
import Stores
import Views

/// Links of a text to pages of this site: asks the site itself where they lead.
struct SiteLinks {
  /// No more are looked at, for each may cost a page.
  static let most = 50

  private let visit: Visit

  init(_ visit: Visit) {
    self.visit = visit
  }

  /// The addresses in a text, which lie on this site and lead nowhere.
  func dead(in text: HTML) throws -> [String] {
    var seen: Set<String> = []
    var dead: [String] = []
    for match in text.string.matches(of: #/href="([^"]*)"/#) {
      let address = String(match.output.1).replacing("&amp;", with: "&")
      guard let target = target(of: address), seen.count < Self.most,
        seen.insert(target).inserted
      else { continue }
      if try !leads(to: target) { dead.append(address) }
    }
    return dead
  }

  /// The part of an address behind the host when it is this site's.
  private func target(of address: String) -> String? {
    let rest = address.prefix { $0 != "#" }
    if rest.hasPrefix("/"), !rest.hasPrefix("//") { return String(rest) }
    let base = visit.info.base
    guard rest.hasPrefix(base) else { return nil }
    let path = rest.dropFirst(base.count)
    return path.isEmpty ? "/" : path.hasPrefix("/") ? String(path) : nil
  }

  private func leads(to target: String) throws -> Bool {
    guard let request = Request(.get, target: target) else { return false }
    let (edition, path) = Responder.edition(of: request.path, visit.editions)
    let record = PageRecord()
    var site = visit.site
    site.basis = record.basis
    var there = Visit(
      request: request, site: site, record: record, edition: edition, path: path,
      editions: visit.editions, routes: visit.routes, captures: nil, now: visit.now)
    if case .found = try Router(Routes.site, constraints: Routes.constraints)
      .match(.get, request.path)
    {
      return true
    }
    do {
      guard case .found(let route, let captures) = visit.routes.match(.get, path) else {
        throw Refusal.notFound
      }
      there.captures = captures
      return try route.handler(there).status.code < 400
    } catch Refusal.moved {
      return true
    } catch is Refusal {
      return try MissingAddress(there).oldAddress() != nil
    }
  }
}
