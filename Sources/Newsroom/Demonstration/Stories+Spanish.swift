extension Demonstration {
  /// The stories of the Spanish edition.
  static let spanishStories: [String] = []
}
