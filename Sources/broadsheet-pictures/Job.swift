/// One line of input.
struct Job: Decodable {
  struct Bounds: Decodable {
    let bytes: Int?
    let pixels: Int?
    let side: Int?
  }

  /// A part of the picture in a shape of its own.
  struct Crop: Decodable {
    /// What the names of its renditions begin with.
    let name: String
    /// The shape: so many across to so many down.
    let across: Int
    let down: Int
    /// The largest part around this point, in percent from the left and from the top.
    let focus: [Int]?
    /// Or the part itself: its left, its top, its width, in percent.
    let area: [Int]?
    let widths: [Int]
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
  /// May be empty when there are crops.
  let widths: [Int]
  let crops: [Crop]?
  let formats: [String]
  let quality: Int?
  let limits: Bounds?
}
