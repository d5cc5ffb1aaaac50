public import Feeds
public import News
public import Times

/// Makes a story of an agency's item.
public enum WireStory {
  /// What became of an item, and what an editor should know of it.
  public struct Outcome: Sendable, Hashable {
    /// The story.
    public var draft: StoryDraft
    /// Addresses of pictures that the item names and does not bring.
    public var missingPictures: [String]
    /// What was guessed, left out or needs a hand, as sentences.
    public var remarks: [InputFaults.Fault]
    /// Whether it may only be kept as a draft, for want of a headline or text.
    public var isIncomplete: Bool
  }

  /// How an item is placed where it does not say so itself.
  public struct Placement: Sendable {
    /// The language for items that name none.
    public var language: String
    /// The section's slug for a language and the names of an item's subjects.
    public var section: @Sendable (_ language: String, _ subjects: [String]) -> String?
    /// What is published of an item already, by its uri; nil when nothing is.
    public var standing: @Sendable (_ uri: String) -> Standing?

    /// Makes a placement.
    public init(
      language: String,
      section: @escaping @Sendable (_ language: String, _ subjects: [String]) -> String?,
      standing: @escaping @Sendable (_ uri: String) -> Standing? = { _ in nil }
    ) {
      self.language = language
      self.section = section
      self.standing = standing
    }
  }

  /// The times of the version of an item that is published.
  public struct Standing: Sendable, Hashable {
    /// When the first version was published.
    public var published: Instant
    /// When the version that readers see was made.
    public var updated: Instant

    /// Names the times.
    public init(published: Instant, updated: Instant) {
      self.published = published
      self.updated = updated
    }
  }

  /// Makes a story of an item.
  ///
  /// Fails when the item is withheld or cancelled, or has an embargo that cannot be read: such an
  /// item must not come out. Fails too when an item that says it is a text has no headline, and
  /// when a younger version of the item is published.
  public static func outcome(
    _ item: WireItem, placement: Placement
  ) throws(InputFaults) -> Outcome {
    try checkRelease(item)
    try checkHeadline(item)
    let standing = placement.standing(item.uri)
    try checkAge(of: item, standing)
    var draft = StoryDraft()
    draft.edition = item.language.isEmpty ? placement.language : item.language
    draft.guid = item.uri
    draft.headline = headline(of: item)
    draft.standfirst = item.body?.value == item.summary ? "" : item.summary
    draft.dateline = item.located
    draft.byline = WireByline.credits(item.byline, agencies: item.sources)
    draft.source = item.copyright
    draft.body = body(of: item)
    // A story keeps its day and with it its address, whatever time a later version bears.
    draft.published = standing?.published ?? item.firstCreated ?? item.versionCreated
    draft.updated = max(item.versionCreated, draft.published)
    draft.embargo = item.embargo
    draft.expires = item.expires
    draft.usageText = item.usageTerms
    draft.topics = item.subjects
    var outcome = Outcome(
      draft: draft, missingPictures: missingPictures(of: item), remarks: [], isIncomplete: false)
    place(&outcome, subjects: item.subjects, placement: placement)
    remark(on: item, in: &outcome)
    return outcome
  }

  private static func checkRelease(_ item: WireItem) throws(InputFaults) {
    if ["withheld", "canceled"].contains(item.status) {
      let message = "the agency has marked this item '\(item.status)'; it is not published."
      throw InputFaults([.init(field: "pubStatus", message: message)])
    }
    if item.embargo == nil, !item.embargoText.isEmpty {
      let message =
        "'\(item.embargoText)' is no date and time that can be read; it is not published unread."
      throw InputFaults([.init(field: "embargoed", message: message)])
    }
  }

  /// A picture or a package may wait for a headline at the desk; a text comes with one.
  private static func checkHeadline(_ item: WireItem) throws(InputFaults) {
    guard item.type == "text", headline(of: item).isEmpty else { return }
    throw InputFaults([
      .init(field: "headline", message: "is missing; an item of the type 'text' needs one.")
    ])
  }

  private static func checkAge(
    of item: WireItem, _ standing: Standing?
  ) throws(InputFaults) {
    guard let standing, let created = item.versionCreated, created < standing.updated else {
      return
    }
    let message =
      "this version of \(ISO8601.string(created)) is older than the one that is published, "
      + "of \(ISO8601.string(standing.updated))."
    throw InputFaults([.init(field: "versionCreated", message: message)])
  }

  private static func max(_ one: Instant?, _ other: Instant?) -> Instant? {
    guard let one, let other else { return one }
    return one < other ? other : one
  }

  private static func headline(of item: WireItem) -> String {
    [item.headline, item.title, item.slugline].first { !$0.isEmpty } ?? ""
  }

  private static func body(of item: WireItem) -> StoryDraft.Body {
    guard let body = item.body else { return .markdown("") }
    return body.isHTML ? .html(body.value) : .markdown(PlainText.markdown(body.value))
  }

  private static func missingPictures(of item: WireItem) -> [String] {
    let nested = item.associations.flatMap { missingPictures(of: $0.item) }
    if let address = item.largestRendition?.address { return [address] + nested }
    let isPicture = ["picture", "graphic"].contains(item.type)
    return (isPicture && item.renditions.isEmpty == false ? [item.uri] : []) + nested
  }

  private static func place(
    _ outcome: inout Outcome, subjects: [String], placement: Placement
  ) {
    let language = outcome.draft.edition
    if let section = placement.section(language, subjects) {
      outcome.draft.section = section
    }
  }

  private static func remark(on item: WireItem, in outcome: inout Outcome) {
    func add(_ field: String, _ message: String) {
      outcome.remarks.append(InputFaults.Fault(field: field, message: message))
    }
    if outcome.draft.headline.isEmpty {
      outcome.isIncomplete = true
      add("headline", "is missing; the item is kept as a draft until it has one.")
    } else if item.headline.isEmpty {
      add("headline", "is missing; the item's title stands in for it.")
    }
    if item.body == nil {
      outcome.isIncomplete = true
      add("body", "is missing; the item is kept as a draft until it has a text.")
    }
    for address in outcome.missingPictures {
      add("renditions", "the picture \(address) is named but not here.")
    }
    if !item.unread.isEmpty {
      add("", "fields that are not read: \(item.unread.joined(separator: ", ")).")
    }
  }
}
