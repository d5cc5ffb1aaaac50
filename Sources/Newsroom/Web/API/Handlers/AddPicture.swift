import HTTP
import Markup
import News
import Stores

/// `POST /pictures`: takes a picture in; says 200 instead of 201 when it was here already.
func addPicture(_ call: APICall) throws -> Response {
  guard let darkroom = call.site.darkroom else {
    throw Refusal.conflict("this site takes no pictures")
  }
  let brought = try BroughtPicture(call, into: darkroom.folder)
  let arrival: Darkroom.Arrival
  do {
    arrival = try darkroom.bring(brought.file.path)
  } catch let refused as Darkroom.Refused {
    call.site.log(
      LogLine(
        .error, requestID: call.visit.request.id, "a picture was refused: \(refused.message)"))
    throw APIProblem(refused.kind)
  }
  if let words = arrival.words {
    try call.site.library.admit(
      arrival.digest, fileName: brought.name, words, by: call.who().actor, at: call.visit.now)
  }
  var response = try call.answer(
    picture: arrival.digest, status: arrival.words == nil ? .ok : .created)
  response.headers.set("Location", "\(APIPictures.path)/\(arrival.digest)")
  return response
}

/// What the server has to know of the operation before the API sees a request.
public enum APIPictures {
  /// Where pictures are brought.
  public static let path = APITable.prefix + "/pictures"
  /// The most bytes of a body: the longest picture and the form around it.
  public static let longestUpload = MultipartLimits().fileBytes + (1 << 20)
}

extension APIProblem {
  /// Why a picture is not taken in.
  fileprivate init(_ kind: Darkroom.Refused.Kind) {
    switch kind {
    case .tooLarge: self.init(.unprocessable, "The picture has more pixels or bytes than is taken.")
    case .noPicture: self.init(.unprocessable, "This is no picture of a kind that is taken.")
    case .damaged: self.init(.unprocessable, "The picture is damaged or cut short.")
    case .noRoom: self.init(.unavailable, "There is no room to store it.")
    case .noProgram: self.init(.unavailable, "Pictures cannot be read here at the moment.")
    }
  }
}
