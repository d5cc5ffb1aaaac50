extension Lantern {
  /// A news agency whose copy the paper takes.
  public struct Agency: Sendable {
    /// The part of the address, the same in every edition.
    public let slug: String
    /// The name by language tag, as bylines of that edition print it.
    public let names: [String: String]
    /// One sentence by language tag.
    public let descriptions: [String: String]
  }
}
