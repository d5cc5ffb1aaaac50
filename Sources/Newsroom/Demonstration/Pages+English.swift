extension Demonstration {
  /// The policy pages of the English edition.
  static let englishPages: [Page] = []
}
