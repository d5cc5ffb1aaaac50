extension Lantern {
  /// The demonstration paper as a whole.
  public struct Site: Sendable {
    /// The name on the masthead when an edition does not give its own.
    public let name: String
    /// The year of the first number.
    public let founded: Int
    /// The language tag of the edition that lives at `/`.
    public let defaultEdition: String
  }
}
