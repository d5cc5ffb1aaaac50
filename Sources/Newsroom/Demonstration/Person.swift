extension Lantern {
  /// Someone who writes, photographs or draws for the paper.
  public struct Person: Sendable {
    /// The part of the address, the same in every edition.
    public let slug: String
    /// The name by language tag, as bylines of that edition print it.
    public let names: [String: String]
    /// The role by language tag.
    public let roles: [String: String]
    /// Two sentences by language tag.
    public let biographies: [String: String]
  }
}
