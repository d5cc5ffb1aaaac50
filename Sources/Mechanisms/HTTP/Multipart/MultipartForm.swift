/// A form with files (`multipart/form-data`, RFC 7578), its files in a folder of temporary files.
public struct MultipartForm: Sendable {
  /// A file that came with a form.
  public struct File: Sendable {
    /// The name of its field.
    public let field: String
    /// What the sender calls it, without folders and control characters; may be empty.
    public let name: String
    /// The content; nil when it was longer than a file may be.
    public let content: SpooledFile?
  }

  /// The fields that are no files, in order.
  public internal(set) var fields = Query()
  /// The files, in order; fields in which none was chosen are left out.
  public internal(set) var files: [File] = []

  /// Reads the body of a request in pieces; files are written into `folder`, which must be there.
  ///
  /// Every file is removed with the last use of its value, also when reading fails.
  public init(
    _ request: Request, into folder: String, limits: MultipartLimits = MultipartLimits()
  ) throws(MultipartError) {
    guard let type = request.contentType, type.essence == "multipart/form-data",
      let boundary = type.parameters["boundary"], (1...70).contains(boundary.utf8.count)
    else { throw MultipartError(.malformed, "the body is no multipart/form-data") }
    var reader = try MultipartReader(request.body, boundary: boundary)
    try reader.skipPreamble()
    var room = limits.fieldBytes
    var count = 0
    while let head = try reader.head(most: limits.headBytes) {
      count += 1
      guard count <= limits.parts else { throw MultipartError(.tooMuch, "too many parts") }
      guard let part = MultipartHead(head) else {
        throw MultipartError(.malformed, "a part has no name")
      }
      if let name = part.fileName {
        try take(part.name, name, from: &reader, into: folder, most: limits.fileBytes)
      } else {
        var value: [UInt8] = []
        try reader.content { (piece: ArraySlice<UInt8>) throws(MultipartError) in
          guard piece.count <= room else {
            throw MultipartError(.tooMuch, "the fields are too long")
          }
          room -= piece.count
          value += piece
        }
        fields.add(part.name, String(decoding: value, as: UTF8.self))
      }
    }
  }

  private mutating func take(
    _ field: String, _ name: String, from reader: inout MultipartReader, into folder: String,
    most: Int
  ) throws(MultipartError) {
    let file = try PartFile(in: folder)
    var length = 0
    try reader.content { (piece: ArraySlice<UInt8>) throws(MultipartError) in
      length += piece.count
      if length <= most { try file.add(piece) }
    }
    guard !name.isEmpty || length > 0 else { return }
    files.append(
      File(field: field, name: name, content: length <= most ? file.finish(length) : nil))
  }
}
