extension Lantern {
  /// A section of one edition.
  public struct Section: Sendable {
    /// The part of the address, the same in every edition.
    public let slug: String
    /// The name in the edition's language.
    public let name: String
    /// One sentence on what the section holds.
    public let description: String
  }
}
