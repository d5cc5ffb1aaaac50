/// What `broadsheet-pictures` is asked and what it answers: see docs/formats/pictures.md.
struct PictureJob: Encodable {
  var id: String
  var file: String?
  var drawing: String?
  var directory: String
  var name: String
  var widths: [Int]
  var crops: [Crop]?
  var formats: [String]

  /// A part of the picture that is wanted too.
  struct Crop: Encodable {
    var name: String
    var across: Int
    var down: Int
    var focus: [Int]?
    var area: [Int]?
    var widths: [Int]
  }

  /// One answer.
  struct Answer: Decodable {
    var id: String?
    var width: Int?
    var height: Int?
    var format: String?
    var colour: String?
    var credits: Origin?
    var files: [File]?
    var crops: [Part]?
    var error: Fault?
  }

  /// A rendition that was made.
  struct File: Decodable {
    var file: String
    var width: Int
    var height: Int
    var format: String
  }

  /// A crop that was made.
  struct Part: Decodable {
    var name: String
    var files: [File]
  }

  /// What the file itself says of its origin.
  struct Origin: Decodable {
    var creator: String?
    var credit: String?
    var copyright: String?
    var caption: String?
    var alt: String?
    var usage: String?
  }

  /// Why nothing was made.
  struct Fault: Decodable {
    var reason: String?
    var message: String
  }
}
