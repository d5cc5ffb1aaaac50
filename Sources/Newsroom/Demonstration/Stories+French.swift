extension Lantern {
  /// The stories of the French edition, in the order of its sections.
  static let frenchStories: [String] = [
    frenchWorld, frenchPolitics, frenchBusiness, frenchCulture, frenchScience,
    frenchSport, frenchOpinion, frenchLocal,
  ].flatMap { $0 }
}
