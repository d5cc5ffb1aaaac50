import HTTP
import News
import Stores
import Views

/// `GET /saved/comments`: what the reader has written under stories, and how it stands with it.
func showOwnComments(_ visit: Visit) throws -> Response {
  let most = 50
  let before = visit.request.query["before"].flatMap(CommentMark.init(text:))
  var page = OwnCommentsPage(entries: [], isFurther: before != nil)
  if let reader = try visit.reader()?.reader {
    let found = try visit.site.comments.all(of: reader.id, before: before, limit: most + 1)
    let shown = found.prefix(most)
    let stories = try visit.site.stories.summaries(
      Array(Set(shown.map(\.comment.story)))
    ).filter { Gate.verdict($0.facts, for: .reader, on: .page, at: visit.now).isStory }
    let known = Dictionary(stories.map { ($0.id, $0) }, uniquingKeysWith: { one, _ in one })
    page.entries = shown.map {
      OwnCommentsPage.Entry(comment: $0.comment, story: known[$0.comment.story])
    }
    page.older = found.count > most ? shown.last?.comment.mark : nil
  }
  return visit.page(page.html(in: try visit.context()))
}
