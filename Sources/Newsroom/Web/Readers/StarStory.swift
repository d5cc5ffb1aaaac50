import HTTP
import Markup
import News
import Stores
import Text
import Times
import Views

/// `POST /saved`: saves a story, or takes it off the list, and leads back to where the reader was.
///
/// The form is the same in everybody's page, so it has no token: it is told by where it comes from.
func starStory(_ visit: Visit) throws -> Response {
  let form = try visit.readerForm()
  let isSaving = form["save"] != nil
  guard let path = form["save"] ?? form["remove"], let place = try visit.story(at: path),
    let story = try visit.site.stories.story(at: place.address)
  else { throw Refusal.notFound }
  var cookie: Cookie?
  if isSaving {
    // Before a list is begun for it: nobody's cookie is for nothing.
    let verdict = Gate.verdict(story.summary.facts, for: .reader, on: .page, at: visit.now)
    guard verdict.isStory else { throw Refusal.notFound }
    do {
      (_, cookie) = try visit.asReader { reader in
        try visit.site.readers.save(story.summary.id, for: reader.id, at: visit.now)
      }
    } catch Refusal.conflict {
      let page = ReaderEntrancePage.full(most: Reader.mostSaved)
      return visit.page(page.html(in: try visit.context()), status: .conflict)
    }
  } else if let reader = try visit.reader()?.reader {
    try visit.site.readers.unsave(story.summary.id, for: reader.id, at: visit.now)
  }
  var response =
    visit.wantsJSON
    ? .bytes(visit.starState(isSaved: isSaving).bytes, type: .json)
    : Response.redirect(to: visit.back(or: place.path))
  if let cookie { response.set(cookie) }
  return response
}

extension Visit {
  /// Whether a script asks, which stays on the page.
  var wantsJSON: Bool { request.headers["Accept"] == MediaType.json.description }

  /// What the script puts into the button.
  fileprivate func starState(isSaved: Bool) -> JSON {
    let language = site.languages[edition.language]
    let say = { (words: String) in JSON.string(language.message("saved.\(words)")) }
    return [
      "name": .string(isSaved ? "remove" : "save"),
      "label": say(isSaved ? "saved" : "save"),
      "said": say(isSaved ? "saved said" : "unsaved said"),
      "list": .string(links.offline.address),
    ]
  }

  /// The path, with its query, of the page of this site that a form was sent from; another one when
  /// the browser does not say.
  func back(or path: String) -> String {
    guard let referrer = request.headers["Referer"], isOwn(referrer),
      let start = referrer.firstRange(of: "://"),
      let slash = referrer[start.upperBound...].firstIndex(of: "/")
    else { return path }
    let place = referrer[slash...].prefix { $0 != "#" }
    // Not one that browsers would take for another site's.
    guard let link = Link(checking: String(place)), link.address.hasPrefix("/") else {
      return path
    }
    return link.address
  }
}
