import HTTP
import Markup
import News
import Stores
import Views

/// `GET /desk/pictures/{digest}/replace`: where a picture is used, and the form that puts another in
/// its place.
func showReplacing(_ visit: Visit, _ staff: SignedIn) throws -> Response {
  guard staff.account.mayAnywhere(.publish) else { return try mayNot(visit, staff) }
  return try visit.replacing(staff, .init(), [])
}

/// `POST /desk/pictures/{digest}/replace`: puts another picture in the place of one everywhere: a
/// file that comes with the form, or a picture of the library.
///
/// A file that came with a form that is not complete is in the library afterwards, and its fingerprint
/// in the form: nobody has to send it again.
func replacePicture(_ visit: Visit) throws -> Response {
  guard visit.isFromHere else { return try refusedForm(visit) }
  guard try visit.site.sessions.account(for: visit.request) != nil else {
    return visit.page(
      DeskNotice(.notSignedIn).html(in: try visit.context()), status: .forbidden)
  }
  guard let darkroom = visit.site.darkroom else { throw Refusal.notFound }
  let form: MultipartForm
  do {
    form = try MultipartForm(visit.request, into: darkroom.folder)
  } catch {
    visit.site.log(LogLine(.error, requestID: visit.request.id, "an upload failed: \(error)"))
    throw Refusal.invalid([Refusal.Fault(field: "file", message: "the form is incomplete")])
  }
  return try visit.forms(form.fields, .publish) { staff in
    try visit.replace(with: form, darkroom, staff)
  }
}

extension Visit {
  private static var longestReason: Int { 500 }

  fileprivate func replacing(
    _ staff: SignedIn, _ fields: ReplacePicturePage.Fields, _ faults: [ReplacePicturePage.Fault]
  ) throws -> Response {
    let digest = capture("digest")
    guard let entry = try site.library.picture(digest) else { throw Refusal.notFound }
    var page = ReplacePicturePage(
      staff.staff, entry, uses: try uses(of: digest), fields: fields)
    page.faults = faults
    let status: Status = faults.isEmpty ? .ok : .unprocessable
    return self.page(page.html(in: try context()), status: status)
  }

  fileprivate func replace(
    with form: MultipartForm, _ darkroom: Darkroom, _ staff: SignedIn
  ) throws -> Response {
    let digest = capture("digest")
    guard try site.library.picture(digest) != nil else { throw Refusal.notFound }
    let typed = form.fields.withoutControls()
    var fields = ReplacePicturePage.Fields()
    fields.digest = String((typed["digest"] ?? "").prefix(100))
    fields.reason = typed["reason"] ?? ""
    fields.ownWords = typed["words"] == "1"
    var faults = try placesNotHis(staff.account, showing: digest)
    // Before the file is looked at: it must not come in by the hand of somebody who may not do this.
    guard faults.isEmpty else { return try replacing(staff, fields, faults) }
    if let file = form.files.first {
      let outcome = try take(file, darkroom, by: Actor(staff.account))
      if let taken = outcome.digest { fields.digest = taken } else { faults.append(.file(outcome)) }
    }
    faults += check(fields, digest, hasFile: !form.files.isEmpty)
    guard faults.isEmpty else { return try replacing(staff, fields, faults) }
    do {
      try site.library.replace(
        digest, by: fields.digest, ownWords: fields.ownWords, reason: fields.reason,
        as: Actor(staff.account), at: now)
    } catch Refusal.conflict {
      return try replacing(staff, fields, [.unfit])
    } catch Refusal.notFound {
      return try replacing(staff, fields, [.unknown])
    }
    return .redirect(to: "\(Links.libraryPicture(fields.digest).address)?saved=1")
  }

  private func check(
    _ fields: ReplacePicturePage.Fields, _ digest: String, hasFile: Bool
  ) -> [ReplacePicturePage.Fault] {
    var faults: [ReplacePicturePage.Fault] = []
    if fields.digest.isEmpty && !hasFile { faults.append(.nothing) }
    if fields.digest == digest { faults.append(.same) }
    let isBlank = fields.reason.allSatisfy(\.isWhitespace)
    if isBlank || fields.reason.count > Self.longestReason { faults.append(.noReason) }
    return faults
  }

  /// The sections in which stories show the picture and somebody may not publish.
  private func placesNotHis(
    _ account: Account, showing digest: String
  ) throws -> [ReplacePicturePage.Fault] {
    let places = try site.library.placesOfUse(digest).filter {
      !account.may(.publish, in: $0.edition, section: $0.id)
    }
    return places.isEmpty ? [] : [.notYours(places.map(\.name))]
  }
}
