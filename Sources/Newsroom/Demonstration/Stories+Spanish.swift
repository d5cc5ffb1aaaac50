extension Lantern {
  /// The stories of the Spanish edition, in the order of its sections.
  static let spanishStories: [String] = [
    spanishWorld, spanishPolitics, spanishBusiness, spanishCulture, spanishScience,
    spanishSport, spanishOpinion, spanishLocal,
  ].flatMap { $0 }
}
