import Feeds
import Foundation
import HTTP
import Markup
import News
import Stores
import Times
import Views

/// `GET /saved/import`: the form for a file of bookmarks.
func showBringing(_ visit: Visit) throws -> Response {
  visit.page(BringPage(owner: try visit.reader()?.own).html(in: try visit.context()))
}

/// `POST /saved/import`: takes the bookmarks of a file into the list, and says what came of each.
///
/// A browser that has kept nothing yet has no token; its form is told by where it comes from.
func bringBookmarks(_ visit: Visit) throws -> Response {
  guard visit.isFromHere else { throw Refusal.notAllowed }
  let known = try visit.reader()
  var page = BringPage(owner: known?.own)
  let marks: [Bookmark]
  do {
    let form = try visit.bookmarkForm()
    if let known, !known.made(form.fields["token"]) { throw BringFault(.stale) }
    marks = try visit.bookmarks(of: form)
  } catch let fault as BringFault {
    page.fault = fault.fault
    let status: Status = fault.fault == .stale ? .forbidden : .unprocessable
    return visit.page(page.html(in: try visit.context()), status: status)
  }
  var (arrivals, report) = try visit.sorted(marks)
  var cookie: Cookie?
  if !arrivals.isEmpty {
    (_, cookie) = try visit.asReader { reader in
      try visit.bring(arrivals, for: reader.id, &report)
    }
  }
  page.report = report
  var response = visit.page(page.html(in: try visit.context()))
  if let cookie { response.set(cookie) }
  return response
}

extension Visit {
  fileprivate func bookmarkForm() throws -> MultipartForm {
    let limits = MultipartLimits(parts: 8, fileBytes: BringPage.megabytes << 20)
    let folder = site.darkroom?.folder ?? FileManager.default.temporaryDirectory.path
    do {
      return try MultipartForm(request, into: folder, limits: limits)
    } catch {
      site.log(LogLine(.error, requestID: request.id, "bookmarks did not arrive: \(error)"))
      throw BringFault(.broken)
    }
  }

  fileprivate func bookmarks(of form: MultipartForm) throws -> [Bookmark] {
    guard let file = form.files.first else { throw BringFault(.none) }
    guard let content = file.content else { throw BringFault(.tooLarge(BringPage.megabytes)) }
    guard let data = FileManager.default.contents(atPath: content.path) else {
      throw BringFault(.broken)
    }
    return try BookmarkFile(Array(data)).bookmarks()
  }

  /// What of bookmarks can come into a list, and what cannot.
  fileprivate func sorted(
    _ marks: [Bookmark]
  ) throws -> (arrivals: [SavedArrival], report: BringPage.Report) {
    var report = BringPage.Report()
    var arrivals: [SavedArrival] = []
    for mark in marks {
      switch try subject(of: mark) {
      case .found(let subject): arrivals.append(arrival(mark, subject))
      case .missing: report.missing.append(mark.address)
      case .refused: report.refused.append(mark.address)
      }
    }
    return (arrivals, report)
  }

  /// Takes them into a list and reports what came of each.
  fileprivate func bring(
    _ arrivals: [SavedArrival], for reader: ID<Reader>, _ report: inout BringPage.Report
  ) throws {
    let outcomes = try site.readers.take(arrivals, for: reader, at: now)
    for (arrival, outcome) in zip(arrivals, outcomes) {
      switch (outcome, arrival.subject) {
      case (.taken, .story): report.stories += 1
      case (.taken, .link): report.links += 1
      case (.known, _): report.known += 1
      case (.full, _): report.full += 1
      }
    }
  }

  private enum Found {
    case found(SavedArrival.Subject)
    /// An address of this site where no story is.
    case missing
    /// No address of the web.
    case refused
  }

  private func subject(of mark: Bookmark) throws -> Found {
    guard mark.address.utf8.count <= 2_000, let link = Link(checking: mark.address), link.isWeb
    else { return .refused }
    guard isOwn(link.address) else {
      let title = String(mark.title.prefix(300)).withoutControls()
      return .found(.link(address: link.address, title: title))
    }
    guard let place = try story(at: link.address),
      let story = try site.stories.story(at: place.address)?.summary,
      Gate.verdict(story.facts, for: .reader, on: .page, at: now).isStory
    else { return .missing }
    return .found(.story(story.id))
  }

  private func arrival(_ mark: Bookmark, _ subject: SavedArrival.Subject) -> SavedArrival {
    let saved = mark.saved ?? now
    let isRead = mark.isRead || mark.read != nil
    let isArchived = mark.tags.contains(SavedExport.archiveTag)
    let tags = mark.tags.filter { $0 != SavedExport.archiveTag }.map {
      "#\($0.replacing(" ", with: "-"))"
    }
    let note = [mark.note, tags.joined(separator: " ")].filter { !$0.isEmpty }
    return SavedArrival(
      subject: subject, saved: saved, read: isRead ? mark.read ?? saved : nil,
      archived: isArchived ? saved : nil,
      note: note.joined(separator: "\n").withoutControls())
  }
}
