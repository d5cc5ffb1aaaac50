public import Times

/// The one rule that says whether a story may be seen, by whom, where and when.
///
/// Pages, lists, feeds, search, sitemaps and every channel ask it; no query writes it again.
public enum Gate {
  /// How long a story whose terms say "no archive" stays after its publication.
  public static let archiveAfter = Instant.Span.days(30)

  /// What the rule looks at.
  public struct Facts: Sendable, Hashable {
    /// The story's state.
    public var state: StoryState
    /// When it was or will be published; nil when it never was.
    public var published: Instant?
    /// Readers may not see it before this.
    public var embargo: Instant?
    /// Readers may not see it from this on.
    public var expires: Instant?
    /// What agency and photographer allow.
    public var usage: UsageTerms

    /// Makes facts.
    public init(
      state: StoryState, published: Instant?, embargo: Instant? = nil, expires: Instant? = nil,
      usage: UsageTerms = []
    ) {
      self.state = state
      self.published = published
      self.embargo = embargo
      self.expires = expires
      self.usage = usage
    }
  }

  /// Who looks.
  public enum Audience: Sendable, Hashable, CaseIterable {
    /// Anybody.
    case reader
    /// Staff at the desk.
    case staff
  }

  /// Where it would be seen.
  public enum Channel: Sendable, Hashable, CaseIterable {
    /// The story's own page.
    case page
    /// Fronts, sections and other lists of the site.
    case list
    /// RSS, Atom and JSON feeds.
    case feed
    /// The site's search.
    case search
    /// Sitemaps for search engines.
    case sitemap
    /// The public API.
    case api
    /// A preview at the desk.
    case preview
    /// A Telegram channel.
    case telegram
    /// A newsletter.
    case mail
    /// ActivityPub.
    case fediverse
  }

  /// Why a story is not shown.
  public enum Reason: Sendable, Hashable {
    /// No act has published it.
    case unpublished
    /// It is scheduled for later.
    case scheduled
    /// An embargo holds it.
    case embargoed
    /// Its time is over, or the terms do not let it be kept.
    case expired
    /// The terms keep it off this channel.
    case terms
    /// It was retracted and this channel shows no notices.
    case retracted
  }

  /// What may be shown.
  public enum Outcome: Sendable, Hashable {
    /// The whole story.
    case story
    /// The notice of its retraction in its place.
    case notice
    /// Nothing.
    case hidden(Reason)
  }

  /// What may be shown, and the instant at which that changes by itself.
  public struct Verdict: Sendable, Hashable {
    /// What may be shown.
    public var outcome: Outcome
    /// The first instant at which the outcome may be another; nil when only an act changes it.
    public var until: Instant?

    /// Whether the whole story may be shown.
    public var isStory: Bool { outcome == .story }
  }

  /// Decides.
  public static func verdict(
    _ facts: Facts, for audience: Audience, on channel: Channel, at now: Instant
  ) -> Verdict {
    if audience == .staff, channel == .preview { return Verdict(outcome: .story) }
    guard let published = facts.published else { return Verdict(outcome: .hidden(.unpublished)) }
    switch facts.state {
    case .published: break
    case .retracted:
      return Verdict(outcome: channel == .page ? .notice : .hidden(.retracted))
    case .idea, .draft, .inReview, .ready: return Verdict(outcome: .hidden(.unpublished))
    }
    if let wait = waiting(facts, published: published, at: now) { return wait }
    let end = end(facts, published: published)
    if let end, now >= end { return Verdict(outcome: .hidden(.expired)) }
    if !allows(facts.usage, on: channel) { return Verdict(outcome: .hidden(.terms)) }
    return Verdict(outcome: .story, until: end)
  }

  private static func waiting(_ facts: Facts, published: Instant, at now: Instant) -> Verdict? {
    if let embargo = facts.embargo, now < embargo {
      return Verdict(outcome: .hidden(.embargoed), until: embargo)
    }
    return now < published ? Verdict(outcome: .hidden(.scheduled), until: published) : nil
  }

  private static func end(_ facts: Facts, published: Instant) -> Instant? {
    let archived = facts.usage.contains(.noArchive) ? published + archiveAfter : nil
    return [facts.expires, archived].compactMap(\.self).min()
  }

  private static func allows(_ usage: UsageTerms, on channel: Channel) -> Bool {
    switch channel {
    case .page, .list, .api, .preview, .fediverse: true
    case .feed: !usage.contains(.noFeeds)
    case .search, .sitemap: !usage.contains(.noSearch)
    case .telegram: !usage.contains(.noTelegram)
    case .mail: !usage.contains(.noMail)
    }
  }
}
