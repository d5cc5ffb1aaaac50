extension Lantern {
  /// A standing page of one edition, such as its corrections policy.
  public struct Page: Sendable {
    /// The language tag of the edition.
    public let edition: String
    /// The part of the address: `about`, `corrections-policy`, `ethics` or `privacy`.
    public let slug: String
    /// The title in the edition's language.
    public let title: String
    /// The text in CommonMark, without a heading of its own at the top.
    public let markdown: String
  }
}
