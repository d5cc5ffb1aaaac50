/// What `broadsheet-pictures` is asked and what it answers: see docs/formats/pictures.md.
struct PictureJob: Encodable {
  var id: String
  var file: String?
  var drawing: String?
  var directory: String
  var name: String
  var widths: [Int]
  var formats: [String]

  /// One answer.
  struct Answer: Decodable {
    var id: String?
    var width: Int?
    var height: Int?
    var format: String?
    var colour: String?
    var files: [File]?
    var error: Fault?
  }

  /// A rendition that was made.
  struct File: Decodable {
    var file: String
    var width: Int
    var height: Int
    var format: String
  }

  /// Why nothing was made.
  struct Fault: Decodable {
    var message: String
  }
}
