extension Demonstration {
  /// The stories of the Arabic edition.
  static let arabicStories: [String] = []
}
