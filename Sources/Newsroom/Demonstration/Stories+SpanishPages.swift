extension Demonstration {
  /// The policy pages of the Spanish edition.
  static let spanishPages: [Page] = []
}
