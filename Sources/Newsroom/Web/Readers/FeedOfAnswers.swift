import HTTP
import Markup
import News
import Stores
import Text
import Views

/// `GET /following/answers/{key}.atom`: what others have answered to a reader's comments.
func feedOfAnswers(_ visit: Visit) throws -> Response {
  let reader = try visit.feedOwner()
  return try visit.feed(
    of: AnswersRequest(reader, channel: .feed, now: visit.now),
    visit.links.answersFeed(visit.capture("key")), visit.links.following)
}

/// `GET /following/answers/{key}/{mark}.atom`: what stands below one comment of a reader's.
func feedOfThread(_ visit: Visit) throws -> Response {
  let reader = try visit.feedOwner()
  let mark = visit.capture("mark")
  guard let record = try CommentMark(text: mark).flatMap({ try visit.site.comments.comment($0) }),
    record.comment.reader == reader
  else { throw Refusal.notFound }
  return try visit.feed(
    of: AnswersRequest(reader, below: record, channel: .feed, now: visit.now),
    visit.links.answersFeed(visit.capture("key"), below: mark), visit.links.following)
}

extension Visit {
  fileprivate func feed(
    of request: AnswersRequest, _ own: Link, _ page: Link
  ) throws -> Response {
    let answers = try site.comments.answers(request)
    var feed = FeedPage(
      place: .front, title: site.languages[edition.language].message("comments.answers"),
      entries: .answers(answers))
    feed.addresses = (own, page)
    return .bytes(feed.atom(in: try context()).bytes, type: .atom)
  }
}
