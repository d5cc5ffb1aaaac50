import HTTP
import Markup
import News
import Stores
import Views

/// `GET /desk/paper/{language}/breaking`: the line with breaking news.
func showBreaking(_ desk: PaperDesk) throws -> Response {
  let edition = try desk.edition()
  try desk.check(.arrange, in: edition)
  var form = desk.breakingForm(edition)
  form.isSaved = desk.isSaved
  return desk.visit.page(try desk.breakingPage(edition, form))
}

/// `POST /desk/paper/{language}/breaking`: puts the line above every page until an instant.
func saveBreaking(_ desk: PaperDesk) throws -> Response {
  let edition = try desk.edition()
  try desk.check(.arrange, in: edition)
  return try desk.save {
    guard let until = try desk.instant("until", in: edition.zone) else {
      throw Refusal.invalid([PaperFault.missing.of("until")])
    }
    let bar = BreakingBar(
      words: desk.line("words"), address: desk.line("address"), until: until)
    try desk.site.editions.setBreaking(
      bar, of: edition.id, on: desk.base, by: desk.actor, at: desk.now)
    return desk.saved(Links.deskPaper(edition.language, "breaking"))
  } otherwise: {
    desk.breakingForm(edition)
  } page: { form in
    try desk.breakingPage(edition, form)
  }
}

/// `POST /desk/paper/{language}/breaking/end`: takes the line down.
func endBreaking(_ desk: PaperDesk) throws -> Response {
  let edition = try desk.edition()
  try desk.check(.arrange, in: edition)
  return try desk.save {
    try desk.site.editions.setBreaking(
      nil, of: edition.id, on: desk.base, by: desk.actor, at: desk.now)
    return desk.saved(Links.deskPaper(edition.language, "breaking"))
  } otherwise: {
    desk.breakingForm(edition)
  } page: { form in
    // The form that takes the line down has no fields of its own.
    var form = form
    if let present = form.present { form.values = present }
    return try desk.breakingPage(edition, form)
  }
}

extension PaperDesk {
  fileprivate func breakingForm(_ edition: Edition) -> PaperForm {
    let bar = present(edition)
    return PaperForm(
      [
        "words": bar?.words ?? "", "address": bar?.address ?? "",
        "until": PaperDesk.local(bar?.until, in: edition.zone),
      ], on: edition.breaking.mark)
  }

  /// The line that readers see now.
  private func present(_ edition: Edition) -> BreakingBar? {
    edition.breaking.flatMap { now < $0.until ? $0 : nil }
  }

  fileprivate func breakingPage(_ edition: Edition, _ form: PaperForm) throws -> HTML {
    BreakingPage(present(edition), form: form).html(
      for: frame(edition), in: try visit.context())
  }
}
