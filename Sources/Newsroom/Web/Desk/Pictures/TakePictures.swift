import HTTP
import Markup
import News
import Stores
import Views

/// `POST /desk/pictures/upload`: takes the files of a form in, and answers for each of them.
func takePictures(_ visit: Visit) throws -> Response {
  guard visit.isFromHere else { return try refusedForm(visit) }
  // Nobody's files are looked at; whose form it is comes to light within it.
  guard let sender = try visit.site.sessions.account(for: visit.request) else {
    return visit.page(
      DeskNotice(.notSignedIn).html(in: try visit.context()), status: .forbidden)
  }
  guard let darkroom = visit.site.darkroom else { throw Refusal.notFound }
  let form: MultipartForm
  do {
    form = try MultipartForm(visit.request, into: darkroom.folder)
  } catch {
    visit.site.log(LogLine(.error, requestID: visit.request.id, "an upload failed: \(error)"))
    var page = try visit.libraryPage(sender, Query())
    page.fault = error.reason == .storage ? .noRoom : .broken
    return visit.page(page.html(in: try visit.context()), status: .unprocessable)
  }
  return try visit.forms(form.fields, .write) { staff in
    let outcomes = try form.files.map { try visit.take($0, darkroom, by: Actor(staff.account)) }
    var query = Query()
    query.set("for", form.fields["for"])
    var page = try visit.libraryPage(staff, query)
    page.outcomes = outcomes
    page.fault = outcomes.isEmpty ? .noFile : nil
    let isWhole = !outcomes.isEmpty && outcomes.allSatisfy { $0.digest != nil }
    return visit.page(page.html(in: try visit.context()), status: isWhole ? .ok : .unprocessable)
  }
}

extension Visit {
  /// Takes one file of a form in, and says how it went.
  func take(
    _ file: MultipartForm.File, _ darkroom: Darkroom, by actor: Actor
  ) throws -> PictureOutcome {
    guard let content = file.content else { return PictureOutcome(file: file.name, .tooLarge) }
    do {
      let arrival = try darkroom.bring(content.path)
      guard let words = arrival.words else {
        return PictureOutcome(file: file.name, .known, digest: arrival.digest)
      }
      try site.library.admit(
        arrival.digest, fileName: file.name, words, by: actor, at: now)
      return PictureOutcome(file: file.name, .taken, digest: arrival.digest)
    } catch let refused as Darkroom.Refused {
      site.log(
        LogLine(.error, requestID: request.id, "a picture was refused: \(refused.message)"))
      return PictureOutcome(file: file.name, refused.kind.outcome)
    }
  }
}

extension Darkroom.Refused.Kind {
  fileprivate var outcome: PictureOutcome.Kind {
    switch self {
    case .tooLarge: .tooLarge
    case .noPicture: .noPicture
    case .damaged: .damaged
    case .noRoom: .noRoom
    case .noProgram: .noProgram
    }
  }
}
