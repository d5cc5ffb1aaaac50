/// Something that a story lacks before readers may or should see it.
public struct PublishingCheck: Sendable, Hashable {
  /// What is the matter.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// There is no headline.
    case headline
    /// There is no such section.
    case section
    /// There is neither text nor standfirst nor picture.
    case body
    /// Nobody is named as its writer.
    case byline
    /// The lead picture does not say what is to be seen.
    case leadAlt = "lead-alt"
    /// The lead picture does not say whose it is.
    case leadCredit = "lead-credit"
    /// A picture in the text does not say what is to be seen; the detail names it.
    case bodyAlt = "body-alt"
    /// A picture in the text does not say whose it is; the detail names it.
    case bodyCredit = "body-credit"
    /// A picture is not in the library; the detail names it.
    case picture
    /// A link leads to no page of the site; the detail is its address.
    case link
    /// A related story is not here or was never published; the detail is its guid.
    case related
    /// The embargo has passed and holds nothing back.
    case embargoPast = "embargo-past"
    /// The story would be gone at once.
    case expiryPast = "expiry-past"
    /// The story would be gone before its embargo ends.
    case expiryBeforeEmbargo = "expiry-before-embargo"
    /// The terms have words and no flag that the program acts on.
    case terms
    /// Somebody else has to approve what one person has saved.
    case fourEyes = "four-eyes"
  }

  /// What is the matter.
  public var kind: Kind
  /// Which picture, link or story; empty where there is only one.
  public var detail: String

  /// Notes something.
  public init(_ kind: Kind, _ detail: String = "") {
    self.kind = kind
    self.detail = detail
  }

  /// Whether the story cannot be published so; else an editor decides.
  public var isBlocking: Bool {
    switch kind {
    case .byline, .bodyCredit, .link, .related, .embargoPast, .terms: false
    case .headline, .section, .body, .leadAlt, .leadCredit, .bodyAlt, .picture, .expiryPast,
      .expiryBeforeEmbargo, .fourEyes:
      true
    }
  }

  /// The field of the story that it is about; empty for the whole.
  public var field: String {
    switch kind {
    case .headline, .section, .body, .byline, .related: kind.rawValue
    case .leadAlt: "picture.alt"
    case .leadCredit: "picture.credit"
    case .bodyAlt, .bodyCredit, .picture, .link: "body"
    case .embargoPast: "embargo"
    case .expiryPast, .expiryBeforeEmbargo: "expires"
    case .terms: "usage.text"
    case .fourEyes: ""
    }
  }
}
