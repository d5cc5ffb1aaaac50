import HTTP
import Markup
import News
import Stores
import Times
import Views

/// `GET /…/{slug}/comments`: all comments under a story, in the order in which they were written.
func showComments(_ visit: Visit) throws -> Response {
  try visit.commentsPage(.oldest)
}

/// `GET /…/{slug}/comments/newest`: the newest threads first.
func showNewestComments(_ visit: Visit) throws -> Response {
  try visit.commentsPage(.newest)
}

/// `GET /…/{slug}/comments/replied`: the threads with the most answers first.
func showRepliedComments(_ visit: Visit) throws -> Response {
  try visit.commentsPage(.replied)
}

/// `GET /…/{slug}/comments/picks`: those that the editors point out.
func showPickedComments(_ visit: Visit) throws -> Response {
  try visit.commentsPage(.picks)
}

extension Visit {
  fileprivate func commentsPage(_ order: CommentOrder) throws -> Response {
    let story = try commentedStory()
    let view = try comments(of: story, order)
    return sharedPage(CommentsPage(story: story, comments: view).html(in: try context()))
  }

  /// The story that the address names, if readers see its text; throws what `showStory` would.
  func commentedStory() throws -> StorySummary {
    guard let address = storyAddress else { throw Refusal.notFound }
    return try readable(try site.stories.summary(at: address), at: address)
  }

  /// The same for a form that may have been open while the story went to another address.
  func storyOfForm() throws -> StorySummary {
    do {
      return try commentedStory()
    } catch Refusal.moved {
      guard let old = storyAddress, let address = try site.redirects.address(formerly: old)
      else { throw Refusal.notFound }
      return try readable(try site.stories.summary(at: address), at: address)
    }
  }

  /// The same out of what is known of the stories that are discussed: whoever keeps something of it
  /// asks the database in the end.
  func discussedStory() throws -> StorySummary {
    guard let address = storyAddress else { throw Refusal.notFound }
    return try readable(try site.discussedStory(at: address), at: address)
  }

  private func readable(
    _ story: StorySummary?, at address: StoryAddress
  ) throws -> StorySummary {
    guard let story else {
      if let moved = try site.redirects.address(formerly: address),
        let present = try presentAddress(of: moved)
      {
        throw Refusal.moved(to: present)
      }
      throw Refusal.notFound
    }
    let verdict = Gate.verdict(story.facts, for: .reader, on: .page, at: now)
    record.basis.note(until: verdict.until)
    switch verdict.outcome {
    case .story: return story
    case .notice, .hidden(.expired): throw Refusal.gone
    case .hidden: throw Refusal.notFound
    }
  }

  /// A page of the comments under a story, as everybody sees them.
  func comments(
    of story: StorySummary, _ order: CommentOrder = .oldest, isWhole: Bool = true
  ) throws -> CommentsView {
    let comments = site.comments
    let after = isWhole ? cursor("after") : nil
    let thread = try comments.thread(ThreadRequest(story.id, order: order, after: after))
    var view = CommentsView(
      comments: thread.comments, answered: thread.answered,
      extent: try comments.extent(of: story.id), order: order, next: thread.next?.text,
      isLater: after != nil,
      mode: try commentMode(of: story))
    record.basis.note(.site)
    view.form.takesGuests = try site.decisions.takesGuests()
    return view
  }

  /// How comments are taken under a story now; notes when that ends.
  func commentMode(of story: StorySummary) throws -> CommentRule.Mode {
    let rule = try site.comments.rule(of: story.id)
    if let end = rule.end(of: story.published), now < end { record.basis.note(until: end) }
    return rule.mode(published: story.published, at: now)
  }
}
