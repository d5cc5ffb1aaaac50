import Database
import News

extension Shelf {
  /// Takes pictures whose licence has ended out of the texts of stories.
  func dropWithdrawn(_ stories: inout [Story]) throws {
    let shown = stories.map { PictureNames.digests(in: $0.body) }
    let all = Array(Set(shown.joined())).sorted()
    guard !all.isEmpty else { return }
    let rows = try db.run(
      "SELECT digest FROM picture WHERE withdrawn = 1 AND digest IN (\(SQL.padded(all)))")
    let withdrawn = Set(rows.map { $0[0] as String })
    guard !withdrawn.isEmpty else { return }
    for index in stories.indices where shown[index].contains(where: withdrawn.contains) {
      stories[index].body = PictureNames.without(withdrawn, stories[index].body)
    }
  }
}
