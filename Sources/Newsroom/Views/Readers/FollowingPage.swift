public import Markup
public import News
import Text

/// What a reader follows, and what is new in it since their last visit.
public struct FollowingPage: Sendable {
  /// Whose it is; nil for a browser that has kept nothing.
  public var owner: ReaderOwn?
  /// The lists in the order in which they were followed.
  public var lists: [Followed]
  /// What others have answered to the reader since their last visit; nil if they have written
  /// nothing.
  public var answers: [CommentAnswer]?
  /// What the address of the private feed has of the reader.
  public var feedKey = ""

  /// Makes a page.
  public init(owner: ReaderOwn?, lists: [Followed] = []) {
    self.owner = owner
    self.lists = lists
  }

  /// A list with what is new in it.
  public struct Followed: Sendable, Hashable {
    /// The list.
    public var list: FollowedList
    /// What is new, newest first.
    public var stories: [StorySummary]
    /// Whether there is more that is new.
    public var isMore: Bool

    /// Makes a list.
    public init(list: FollowedList, stories: [StorySummary], isMore: Bool) {
      self.list = list
      self.stories = stories
      self.isMore = isMore
    }
  }

  /// The page as a document.
  public func html(in context: PageContext) -> HTML {
    ReaderLayout(
      context: context, title: context.say(.followingTitle),
      about: context.say(.followingAbout), same: { $0.following },
      main: """
        <ul class="ways">
        <li><a href="\(link: context.links.saved)">\(context.say(.savedTitle))</a></li>
        <li><a href="\(link: context.links.you)">\(context.say(.youLink))</a></li>
        </ul>
        \(if: lists.isEmpty && answers == nil, nothing(context))\
        \(answers, { AnswersView(answers: $0, feedKey: feedKey, context: context).html })\
        \(lists, { followed($0, context) })\(if: !lists.isEmpty || answers != nil, feed(context))
        """
    ).html
  }

  private func nothing(_ context: PageContext) -> HTML {
    """
    <section class="notice">
    <h2>\(context.say(.followNothing))</h2>
    <p>\(context.say(.followNothingHelp))</p>
    </section>

    """
  }

  private func feed(_ context: PageContext) -> HTML {
    """
    <div class="along">
    \(FeedKeys(
      key: feedKey, isOfList: false, hasFeed: !lists.isEmpty, owner: owner, context: context
    ).html)</div>

    """
  }

  private func followed(_ followed: Followed, _ context: PageContext) -> HTML {
    let links = context.edition(followed.list.edition).map(Links.init) ?? context.links
    let link = links[followed.list.place]
    return """
      <section class="followed">
      <h2 dir="auto"><a href="\(link: link)">\(followed.list.name)</a></h2>
      \(news(followed, links, context))<form method="post" action="\(link: context.links.following)">
      <p>\(context.button(.unfollowList, name: "unfollow", value: link.address, look: "quiet"))</p>
      </form>
      </section>

      """
  }

  private func news(_ followed: Followed, _ links: Links, _ context: PageContext) -> HTML {
    let count = followed.stories.count
    guard count > 0 else { return "<p class=\"meta\">\(context.say(.nothingNew))</p>\n" }
    let words =
      followed.isMore
      ? context.say(.manyNewStories, ["count": context.language.number(count)])
      : context.say(.newStories, count: count)
    return """
      <p class="meta">\(words)</p>
      <ul class="heads">
      \(followed.stories, { item($0, links, context) })</ul>

      """
  }

  private func item(_ story: StorySummary, _ links: Links, _ context: PageContext) -> HTML {
    """
    <li><p class="head" dir="auto"><a href="\(link: links[.story(story.address)])">\
    \(story.headline)</a></p><p class="meta">\(context.when(story.published))</p></li>

    """
  }
}

extension FollowedList {
  /// Where the list stands.
  var place: Place {
    switch subject {
    case .section(let section): .section(section.slug)
    case .topic(let topic): .topic(topic.slug)
    case .person(_, let slug, _): .person(slug)
    }
  }
}
