import HTTP
import News
import Stores
import Times

/// A page of an edition that a stream of events is asked for.
struct LivePage {
  private let visit: Visit
  private let pattern: String

  /// Finds the page at a path, encoded or not; nil when no address of an edition is like that.
  init?(at text: String, _ visit: Visit) {
    let whole = Percent.decode(text) ?? text
    let (edition, path) = Responder.edition(of: whole, visit.editions)
    guard case .found(let route, let captures) = visit.routes.match(.get, path) else { return nil }
    pattern = route.pattern
    self.visit = Visit(
      request: visit.request, site: visit.site, record: visit.record, edition: edition, path: path,
      editions: visit.editions, routes: visit.routes, captures: captures, now: visit.now)
  }

  /// What its stream is about; nil when the page is not there or stays as it is.
  func topics() throws -> [LiveTopic]? {
    do {
      switch pattern {
      case "/", "/latest": return [list(.all)]
      case "/{section}/": return [list(.section(try visit.section().id))]
      case "/topic/{slug}": return [list(.topic(try visit.topic().id))]
      case "/by/{slug}": return [list(.person(try visit.person().id))]
      case "/agency/{slug}": return [list(.agency(try visit.agency().id))]
      case Routes.story: return try story()
      default: return nil
      }
    } catch is Refusal {
      return nil
    }
  }

  private func list(_ list: StoryList) -> LiveTopic {
    let edition = visit.edition.id
    let stories = visit.site.stories
    return LiveTopic(
      fact: .list(edition, list),
      read: reading { now in
        let page = try stories.list(
          StoryRequest(edition: edition, list: list, now: now, limit: 1))
        return (PageVersion(newest: page.stories.first), page.until)
      })
  }

  private func story() throws -> [LiveTopic]? {
    let stories = visit.site.stories
    guard let address = visit.storyAddress, let mark = try stories.mark(at: address) else {
      return nil
    }
    switch verdict(mark, at: visit.now).outcome {
    case .story: return [state(of: mark), comments(under: mark.id)]
    case .notice: return [state(of: mark)]
    case .hidden: return nil
    }
  }

  private func state(of mark: StoryMark) -> LiveTopic {
    let stories = visit.site.stories
    return LiveTopic(
      fact: .story(mark.id),
      read: reading { now in
        guard let mark = try stories.mark(of: mark.id) else { throw Refusal.notFound }
        let verdict = verdict(mark, at: now)
        return (PageVersion(story: verdict.outcome, modified: mark.modified), verdict.until)
      })
  }

  /// What readers may see under a story: what moderation holds is not counted, so it tells nothing.
  private func comments(under story: ID<Story>) -> LiveTopic {
    let comments = visit.site.comments
    return LiveTopic(
      fact: .comments(story), event: .comments,
      read: reading { _ in (PageVersion(comments: try comments.extent(of: story)), nil) })
  }

  /// Reads at the site's present; what fails is told to the operator.
  private func reading(
    _ read: @escaping @Sendable (Instant) throws -> (PageVersion, until: Instant?)
  ) -> @Sendable () -> LiveReading? {
    // Not the site itself: the site holds the hub, which holds this.
    let (clock, log) = (visit.site.clock, visit.site.log)
    return {
      do {
        let now = clock()
        let (version, until) = try read(now)
        return LiveReading(version: version, changesIn: until.map { ($0 - now).milliseconds })
      } catch {
        log(LogLine(.error, "the version of a page cannot be read: \(error)"))
        return nil
      }
    }
  }
}

/// What readers see at the story's address.
private func verdict(_ mark: StoryMark, at now: Instant) -> Gate.Verdict {
  Gate.verdict(mark.facts, for: .reader, on: .page, at: now)
}
