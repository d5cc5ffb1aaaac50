import Markup
import News

/// The same content in another edition.
struct Alternate {
  let edition: Edition
  let link: Link
}

extension PageContext {
  /// The same place in every edition, or in those named; none unless there are two.
  func alternates(_ place: Place, in ids: [ID<Edition>]? = nil) -> [Alternate] {
    let chosen = editions.filter { $0.id == edition.id || ids?.contains($0.id) ?? true }
    guard chosen.count > 1 else { return [] }
    return chosen.map { Alternate(edition: $0, link: Links($0)[place]) }
  }
}
