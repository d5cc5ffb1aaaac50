extension Demonstration {
  /// The policy pages of the French edition.
  static let frenchPages: [Page] = []
}
