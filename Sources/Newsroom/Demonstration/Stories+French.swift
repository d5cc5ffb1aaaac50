extension Demonstration {
  /// The stories of the French edition, in the order of its sections.
  static let frenchStories: [String] = [
    frenchWorld
  ].flatMap { $0 }
}
