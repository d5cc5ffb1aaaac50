import Database
import News

extension Shelf {
  /// Looks up the pictures within the texts of stories as they are now, and takes those whose licence
  /// has ended out.
  func settlePictures(_ stories: inout [Story]) throws {
    let named = stories.map { PictureNames.digests(in: $0.body) }
    let all = Array(Set(named.joined())).sorted()
    guard !all.isEmpty else { return }
    let rows = try db.run(
      """
      SELECT o.digest, o.own_words, p.withdrawn, p.digest, p.width, p.height, p.colour, p.alt, \
      p.caption, p.credit FROM picture o \
      JOIN picture p ON p.digest = coalesce(o.replaced_by, o.digest) \
      WHERE o.digest IN (\(SQL.padded(all)))
      """)
    let renditions = try renditions(of: rows.map { $0[3] as String })
    var (withdrawn, shown): (Set<String>, [String: Story.TextPicture]) = ([], [:])
    for row in rows {
      let digest: String = row[0]
      if row[2] as Bool { withdrawn.insert(digest) }
      let picture = Picture(
        digest: row[3], width: row[4], height: row[5], colour: row[6],
        renditions: renditions[row[3]] ?? [], alt: row[7], caption: row[8], credit: row[9])
      shown[digest] = Story.TextPicture(picture, hasOwnWords: row[1])
    }
    for (index, digests) in named.enumerated() where !digests.isEmpty {
      let names = Set(digests)
      if !names.isDisjoint(with: withdrawn) {
        stories[index].body = PictureNames.without(withdrawn, stories[index].body)
      }
      stories[index].pictures = shown.filter {
        names.contains($0.key) && !withdrawn.contains($0.key)
      }
    }
  }
}
