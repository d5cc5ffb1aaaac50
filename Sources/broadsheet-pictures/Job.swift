/// One line of input.
struct Job: Decodable {
  struct Bounds: Decodable {
    let bytes: Int?
    let pixels: Int?
    let side: Int?
  }

  let id: String
  /// The picture's path; either this or `drawing`.
  let file: String?
  /// SVG text of our own.
  let drawing: String?
  /// Where the renditions go: a directory that exists.
  let directory: String
  /// What the renditions' names begin with.
  let name: String
  let widths: [Int]
  let formats: [String]
  let quality: Int?
  let limits: Bounds?
}
