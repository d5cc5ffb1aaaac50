extension Demonstration {
  /// The policy pages of the Arabic edition.
  static let arabicPages: [Page] = []
}
