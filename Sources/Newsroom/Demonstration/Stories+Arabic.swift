extension Lantern {
  /// The stories of the Arabic edition, in the order of its sections.
  static let arabicStories: [String] = [
    arabicWorld, arabicWorld2, arabicPolitics, arabicBusiness, arabicCulture, arabicScience,
    arabicSport, arabicOpinion, arabicLocal,
  ].flatMap { $0 }
}
