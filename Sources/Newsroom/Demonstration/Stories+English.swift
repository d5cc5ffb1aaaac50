extension Lantern {
  /// The stories of the English edition, in the order of its sections.
  static let englishStories: [String] = [
    englishWorld, englishPolitics, englishBusiness, englishCulture, englishScience,
    englishSport, englishOpinion, englishLocal,
  ].flatMap { $0 }
}
