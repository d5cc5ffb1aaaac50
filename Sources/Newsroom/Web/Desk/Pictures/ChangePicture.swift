import HTTP
import Markup
import News
import Stores
import Times
import Views

/// `GET /desk/pictures/{digest}`: a picture of the library.
func showLibraryPicture(_ visit: Visit, _ staff: SignedIn) throws -> Response {
  guard staff.account.mayAnywhere(.look) else { return try mayNot(visit, staff) }
  var page = try visit.libraryPicturePage(staff, fields: nil)
  page.isSaved = visit.request.query["saved"] != nil
  return visit.page(page.html(in: try visit.context()))
}

/// `POST /desk/pictures/{digest}`: changes the words and rights of a picture, or deletes it.
func changePicture(_ visit: Visit) throws -> Response {
  let form = try visit.deskForm()
  return try visit.forms(form, .write) { staff in
    let digest = visit.capture("digest")
    if form["act"] == "delete" { return try visit.deletePicture(digest, staff) }
    guard let entry = try visit.site.library.picture(digest) else { throw Refusal.notFound }
    let typed = TypedPicture(form, visit.edition.zone, of: entry.picture)
    guard typed.faults.isEmpty else {
      var page = try visit.libraryPicturePage(staff, fields: typed.fields)
      page.faults = typed.faults
      return visit.page(page.html(in: try visit.context()), status: .unprocessable)
    }
    try visit.site.library.save(typed.words, of: digest, by: Actor(staff.account), at: visit.now)
    return .redirect(to: "\(Links.libraryPicture(digest).address)?saved=1")
  }
}

extension Visit {
  fileprivate func libraryPicturePage(
    _ staff: SignedIn, fields: LibraryPicturePage.Fields?
  ) throws -> LibraryPicturePage {
    let digest = capture("digest")
    guard let entry = try site.library.picture(digest) else { throw Refusal.notFound }
    return LibraryPicturePage(
      staff.staff, entry, uses: try uses(of: digest),
      fields: fields ?? LibraryPicturePage.Fields(entry.words, edition.zone))
  }

  /// Where a picture is used, and what it replaced or was replaced by.
  func uses(of digest: String) throws -> PictureUses {
    PictureUses(
      stories: try site.library.uses(of: digest), people: try site.library.people(with: digest),
      replacements: try site.library.replacements(of: digest))
  }

  fileprivate func deletePicture(_ digest: String, _ staff: SignedIn) throws -> Response {
    guard staff.account.mayAnywhere(.publish) else { return try mayNot(self, staff) }
    do {
      try site.library.remove(digest, by: Actor(staff.account), at: now)
    } catch Refusal.conflict {
      var page = try libraryPicturePage(staff, fields: nil)
      page.faults = ["delete": .inUse]
      return self.page(page.html(in: try context()), status: .conflict)
    }
    // The stores have forgotten it: files that stay behind show nothing to anybody.
    do { try site.darkroom?.discard(digest) } catch {
      site.log(LogLine(.error, requestID: request.id, "files were left behind: \(error)"))
    }
    return .redirect(to: Links.deskPictures.address)
  }
}
