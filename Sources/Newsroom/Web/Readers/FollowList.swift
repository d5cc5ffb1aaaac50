import HTTP
import Markup
import News
import Stores
import Times
import Views

/// `POST /following`: follows the list at a path, or follows it no more.
///
/// The form is the same in everybody's page, so it has no token: it is told by where it comes from.
func followList(_ visit: Visit) throws -> Response {
  let form = try visit.readerForm()
  var response = Response.redirect(to: visit.links.following.address)
  if let path = form["follow"] {
    let (edition, list) = try visit.list(at: path)
    do {
      let (_, cookie) = try visit.asReader { reader in
        try visit.site.readers.follow(list, of: edition, for: reader.id, at: visit.now)
      }
      if let cookie { response.set(cookie) }
    } catch Refusal.conflict {
      let page = ReaderEntrancePage.followedFull(most: Reader.mostFollowed)
      return visit.page(page.html(in: try visit.context()), status: .conflict)
    }
  } else if let path = form["unfollow"], let reader = try visit.reader()?.reader {
    let (edition, list) = try visit.list(at: path)
    try visit.site.readers.unfollow(list, of: edition, for: reader.id)
    response = .redirect(to: visit.back(or: visit.links.following.address))
  }
  return response
}

/// `GET /following`: what is new in what the reader follows since their last visit.
func showFollowing(_ visit: Visit) throws -> Response {
  guard let known = try visit.reader() else {
    return visit.page(FollowingPage(owner: nil).html(in: try visit.context()))
  }
  let readers = visit.site.readers
  let since = try readers.noteLook(by: known.reader.id, at: visit.now)
  let lists = try readers.followed(by: known.reader.id).map { try visit.news(of: $0) }
  var page = FollowingPage(owner: known.own, lists: lists)
  page.answers = try since.map { since in
    try visit.site.comments.answers(
      AnswersRequest(known.reader.id, since: since, now: visit.now))
  }
  page.feedKey = try visit.feedKey(of: known.reader.id)
  return visit.page(page.html(in: try visit.context()))
}

extension Visit {
  private static let most = 20
  /// How much earlier a story may be dated than it came and still be news: agency copy bears the
  /// agency's time, and an archive that is imported is nothing new.
  private static let lateness = Instant.Span.days(7)

  fileprivate func news(of followed: FollowedList) throws -> FollowingPage.Followed {
    var request = StoryRequest(
      edition: followed.edition, list: followed.list, now: now, limit: Self.most + 1)
    let since = followed.seen
    request.arrivedSince = since
    request.within = since - Self.lateness..<max(since, now + .seconds(1))
    let stories = try site.stories.list(request).stories
    return FollowingPage.Followed(
      list: followed, stories: Array(stories.prefix(Self.most)),
      isMore: stories.count > Self.most)
  }

  /// The topic, author or section whose page stands at a path.
  ///
  /// Throws `Refusal.notFound`.
  fileprivate func list(at text: String) throws -> (ID<Edition>, StoryList) {
    let path = Percent.decodeLeniently(
      text.prefix { $0 != "?" && $0 != "#" }, plusIsSpace: false
    ).withoutControls()
    let (edition, rest) = Responder.edition(of: path, editions)
    guard case .found(let route, let captures) = routes.match(.get, rest) else {
      throw Refusal.notFound
    }
    var visit = Visit(
      request: request, site: site, record: record, edition: edition, path: rest,
      editions: editions, routes: routes, captures: nil, now: now)
    visit.captures = captures
    switch route.pattern {
    case "/{section}/": return (edition.id, .section(try visit.section().id))
    case "/topic/{slug}": return (edition.id, .topic(try visit.topic().id))
    case "/by/{slug}": return (edition.id, .person(try visit.person().id))
    default: throw Refusal.notFound
    }
  }
}
