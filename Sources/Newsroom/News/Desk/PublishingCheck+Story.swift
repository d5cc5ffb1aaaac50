public import Times

extension PublishingCheck {
  /// What is known of a story that somebody wants to publish.
  public struct Look: Sendable {
    /// The story.
    public var draft: StoryDraft
    /// Whether its edition has its section.
    public var hasSection = true
    /// The pictures within the text.
    public var pictures: [StoryDraft.PictureDraft] = []
    /// Pictures, the lead among them, that are not in the library.
    public var unknownPictures: [String] = []
    /// Addresses of this site in the text that lead nowhere.
    public var deadLinks: [String] = []
    /// Related stories that readers cannot find.
    public var unknownRelated: [String] = []
    /// Whether readers have seen the story before, so that an embargo that is past is history.
    public var isKnown = false
    /// Whether somebody else has to approve it first.
    public var needsOtherEyes = false
    /// The present.
    public var now: Instant

    /// Looks at a story.
    public init(_ draft: StoryDraft, at now: Instant) {
      self.draft = draft
      self.now = now
    }
  }

  /// Everything that a story lacks, what blocks it first.
  public static func all(_ look: Look) -> [PublishingCheck] {
    let all = texts(look) + pictures(look) + times(look) + places(look)
    return all.filter(\.isBlocking) + all.filter { !$0.isBlocking }
  }

  private static func texts(_ look: Look) -> [PublishingCheck] {
    let draft = look.draft
    let text =
      switch draft.body {
      case .markdown(let text), .html(let text): text
      }
    var checks: [PublishingCheck] = []
    if isBlank(draft.headline) { checks.append(.init(.headline)) }
    if !look.hasSection { checks.append(.init(.section)) }
    if isBlank(text), isBlank(draft.standfirst), draft.picture == nil {
      checks.append(.init(.body))
    }
    if draft.byline.isEmpty { checks.append(.init(.byline)) }
    if !isBlank(draft.usageText), draft.usage.isEmpty { checks.append(.init(.terms)) }
    if look.needsOtherEyes { checks.append(.init(.fourEyes)) }
    return checks
  }

  private static func pictures(_ look: Look) -> [PublishingCheck] {
    var checks: [PublishingCheck] = []
    if let lead = look.draft.picture {
      if isBlank(lead.alt) { checks.append(.init(.leadAlt)) }
      if isBlank(lead.credit) { checks.append(.init(.leadCredit)) }
    }
    for picture in look.pictures {
      if isBlank(picture.alt) { checks.append(.init(.bodyAlt, picture.reference)) }
      if isBlank(picture.credit) { checks.append(.init(.bodyCredit, picture.reference)) }
    }
    return checks + look.unknownPictures.map { .init(.picture, $0) }
  }

  private static func times(_ look: Look) -> [PublishingCheck] {
    let (embargo, expires) = (look.draft.embargo, look.draft.expires)
    var checks: [PublishingCheck] = []
    if let embargo, embargo <= look.now, !look.isKnown { checks.append(.init(.embargoPast)) }
    if let expires, expires <= look.now { checks.append(.init(.expiryPast)) }
    if let embargo, let expires, expires <= embargo, expires > look.now {
      checks.append(.init(.expiryBeforeEmbargo))
    }
    return checks
  }

  private static func places(_ look: Look) -> [PublishingCheck] {
    look.deadLinks.map { .init(.link, $0) } + look.unknownRelated.map { .init(.related, $0) }
  }

  private static func isBlank(_ text: String) -> Bool { text.allSatisfy(\.isWhitespace) }
}
