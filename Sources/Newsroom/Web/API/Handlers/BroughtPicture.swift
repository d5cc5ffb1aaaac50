import HTTP
import News
import Stores

/// A picture as a program sends it: the body itself, or the one file of a form.
struct BroughtPicture {
  /// The media types of pictures that are described; others may be tried.
  static let types = [
    "image/jpeg", "image/png", "image/webp", "image/avif", "image/gif", "image/svg+xml",
  ]

  let file: SpooledFile
  let name: String

  /// Reads the body of a request; throws `APIProblem` when there is no picture in it.
  init(_ call: APICall, into folder: String) throws {
    let request = call.visit.request
    do {
      if request.contentType?.type == "image" {
        guard request.body.count > 0 else {
          throw APIProblem(.unprocessable, "The body is empty: send the picture as it is.")
        }
        guard request.body.count <= MultipartLimits().fileBytes else { throw Self.tooLong }
        file = try request.body.spooled(in: folder)
        name = call.values["name"] ?? ""
      } else if request.contentType?.essence == "multipart/form-data" {
        (file, name) = try Self.only(MultipartForm(request, into: folder), call.values["name"])
      } else {
        throw APIProblem(
          .unsupportedMediaType, "The body has to be a picture (image/…), or a form with one file.")
      }
    } catch let error as MultipartError {
      guard error.reason != .storage else {
        call.site.log(LogLine(.error, requestID: request.id, "an upload failed: \(error)"))
        throw APIProblem(.unavailable, "There is no room to store it.")
      }
      throw APIProblem(.badRequest, "The form is broken or cut short.")
    }
  }

  private static let tooLong = APIProblem(
    .contentTooLarge, "The picture has more than \(MultipartLimits().fileBytes >> 20) MiB.")

  private static func only(
    _ form: MultipartForm, _ name: String?
  ) throws -> (SpooledFile, String) {
    var faults = form.fields.items.map {
      Refusal.Fault(field: String($0.name.prefix(100)), message: "there is no such field")
    }
    for file in form.files where file.field != "file" {
      faults.append(
        .init(field: String(file.field.prefix(100)), message: "there is no such file"))
    }
    let files = form.files.filter { $0.field == "file" }
    if files.count != 1 {
      faults.append(
        .init(
          field: "file",
          message: files.isEmpty ? "is missing" : "is there \(files.count) times; send one a time"))
    }
    guard faults.isEmpty, let file = files.first else {
      throw APIProblem(.unprocessable, "The form is not what it should be.", faults: faults)
    }
    guard let content = file.content else { throw tooLong }
    return (content, name ?? file.name)
  }
}
