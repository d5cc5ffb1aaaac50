public import News

/// A standing page, such as "About" or a policy.
public struct StandingPage: Sendable {
  /// The page.
  public var page: Page
  /// The page with the same role in other editions.
  public var counterparts: [Page]

  /// Makes a standing page.
  public init(page: Page, counterparts: [Page] = []) {
    self.page = page
    self.counterparts = counterparts
  }
}
