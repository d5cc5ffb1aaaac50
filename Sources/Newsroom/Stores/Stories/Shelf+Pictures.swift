import Database
import News

extension Shelf {
  /// The renditions by the digest of their picture, narrowest first; none of a picture whose
  /// licence has ended.
  func renditions(of digests: [String]) throws -> [String: [Picture.Rendition]] {
    guard !digests.isEmpty else { return [:] }
    let rows = try db.run(
      """
      SELECT picture, width, height, format FROM rendition \
      WHERE picture IN (\(SQL.padded(digests))) \
      AND picture NOT IN (SELECT digest FROM picture WHERE withdrawn = 1) \
      ORDER BY picture, width, format
      """)
    var renditions: [String: [Picture.Rendition]] = [:]
    for row in rows {
      renditions[row[0], default: []].append(
        Picture.Rendition(width: row[1], height: row[2], format: row[3]))
    }
    return renditions
  }

  /// The crops by the digest of their picture; none of a picture whose licence has ended.
  func crops(of digests: [String]) throws -> [String: [Picture.Crop]] {
    guard !digests.isEmpty else { return [:] }
    let rows = try db.run(
      """
      SELECT picture, shape, cut, widths, formats FROM crop \
      WHERE picture IN (\(SQL.padded(digests))) \
      AND picture NOT IN (SELECT digest FROM picture WHERE withdrawn = 1) \
      ORDER BY picture, shape DESC
      """)
    return Picture.Crop.byPicture(rows)
  }
}

extension Picture.Crop {
  /// Reads the columns `picture, shape, cut, widths, formats`.
  static func byPicture(_ rows: [Row]) -> [String: [Picture.Crop]] {
    var crops: [String: [Picture.Crop]] = [:]
    for row in rows {
      guard let shape = Picture.Shape(rawValue: row[1]) else { continue }
      let (widths, formats): (String, String) = (row[3], row[4])
      crops[row[0], default: []].append(
        Picture.Crop(
          shape, cut: row[2], widths: widths.split(separator: " ").compactMap { Int($0) },
          formats: formats.split(separator: " ").map(String.init)))
    }
    return crops
  }
}
