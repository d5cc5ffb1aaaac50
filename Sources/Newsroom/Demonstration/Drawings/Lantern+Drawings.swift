extension Lantern {
  /// The illustrations that the demonstration's stories are pictured with.
  public static let drawings: [Drawing] = Drawings.all
}
