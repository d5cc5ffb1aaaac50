import HTTP
import News
import Views

/// `POST /desk/stories/{id}/preview`: the page as readers would get it; nothing is saved.
func previewStory(_ visit: Visit) throws -> Response {
  try visit.edited { work in
    let (draft, _) = try work.draft()
    let ready: CopyDesk.Ready
    do {
      ready = try work.desk.prepare(draft)
    } catch Refusal.invalid(let faults) {
      return try work.refused(faults.map(FieldFault.init))
    }
    let there = visit.inEdition(work.edition)
    var page = try work.preview(ready.story)
    page.isPreview = true
    return there.page(page.html(in: try there.context(leavesHoles: false)))
  }
}

extension Visit {
  /// The same request in another edition.
  fileprivate func inEdition(_ edition: Edition) -> Visit {
    Visit(
      request: request, site: site, record: record, edition: edition, path: path,
      editions: editions, routes: routes, captures: captures, now: now)
  }
}
