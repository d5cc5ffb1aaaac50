import FoundationEssentials

/// One line of output.
struct JobResult: Encodable {
  struct File: Encodable {
    let file: String
    let width: Int
    let height: Int
    let format: String
    let bytes: Int
  }

  struct Crop: Encodable {
    let name: String
    let files: [File]
  }

  struct Fault: Encodable {
    let reason: String
    let message: String
  }

  struct Origin: Encodable {
    let creator: String?
    let credit: String?
    let copyright: String?
    let source: String?
    let caption: String?
    let alt: String?
    let usage: String?
  }

  var id: String?
  var width: Int?
  var height: Int?
  var format: String?
  var colour: String?
  var credits: Origin?
  var files: [File]?
  var crops: [Crop]?
  var error: Fault?

  init(id: String?) { self.id = id }

  init(id: String?, reason: String, _ message: String) {
    self.id = id
    error = Fault(reason: reason, message: message)
  }

  /// The result in one line of JSON with its keys in order.
  var line: String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    guard let data = try? encoder.encode(self) else {
      return #"{"error":{"message":"the result cannot be written","reason":"unsupported"}}"#
    }
    return String(decoding: data, as: UTF8.self)
  }
}
