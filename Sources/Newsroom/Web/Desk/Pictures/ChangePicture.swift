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
    let typed = TypedPicture(form, visit.edition.zone)
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
      staff.staff, entry, uses: try site.library.uses(of: digest),
      fields: fields ?? LibraryPicturePage.Fields(entry.words, edition.zone))
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

extension LibraryPicturePage.Fields {
  fileprivate init(_ words: LibraryPicture.Words, _ zone: Zone) {
    self.init()
    (alt, caption, credit, rights) = (words.alt, words.caption, words.credit, words.rights)
    lastDay =
      words.expires.map { ISO8601.string(zone.date(at: $0 - Instant.Span(milliseconds: 1))) } ?? ""
    (focusX, focusY) = (String(words.focus.x), String(words.focus.y))
  }
}

/// What was typed into the form of a picture.
private struct TypedPicture {
  private static let most = 2000

  var fields = LibraryPicturePage.Fields()
  var words = LibraryPicture.Words()
  var faults: [String: LibraryPicturePage.Fault] = [:]

  init(_ form: Query, _ zone: Zone) {
    words.alt = text("alt", form)
    words.caption = text("caption", form)
    words.credit = text("credit", form)
    words.rights = text("rights", form)
    fields.alt = words.alt
    (fields.caption, fields.credit, fields.rights) = (words.caption, words.credit, words.rights)
    fields.lastDay = String((form["last-day"] ?? "").prefix(40))
    fields.focusX = String((form["focus-x"] ?? "50").prefix(20))
    fields.focusY = String((form["focus-y"] ?? "50").prefix(20))
    if !fields.lastDay.isEmpty {
      if let day = ISO8601.date(fields.lastDay) {
        words.expires = zone.start(of: day.adding(days: 1))
      } else {
        faults["last-day"] = .badDate
      }
    }
    words.focus = LibraryPicture.Focus(
      x: percent("focus-x", fields.focusX), y: percent("focus-y", fields.focusY))
  }

  /// A line of text: what no line has becomes a space.
  private mutating func text(_ name: String, _ form: Query) -> String {
    let plain = (form[name] ?? "").unicodeScalars.map { scalar in
      scalar.properties.generalCategory == .control ? " " : scalar
    }
    let text = String(String.UnicodeScalarView(plain))
    if text.count > Self.most { faults[name] = .tooLong }
    return String(text.prefix(Self.most))
  }

  private mutating func percent(_ name: String, _ text: String) -> Int {
    guard let number = Int(text), (0...100).contains(number) else {
      faults[name] = .badPercent
      return 50
    }
    return number
  }
}
