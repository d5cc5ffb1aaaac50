extension Language {
  /// The words for every age, for a program that counts on by itself.
  ///
  /// The first list has the words for less than a minute; the others have those for 1, 2 and more
  /// minutes, hours, days, weeks, months and, as many as asked for, years.
  public func ages(years: Int) -> [[String]] {
    [[message("ages.now")]]
      + AgeStep.most.map { unit, most in words(unit, through: most) }
      + [words("year", through: years)]
  }

  private func words(_ unit: String, through most: Int) -> [String] {
    (1...max(most, 1)).map { message("ages.\(unit)", count: $0) }
  }
}

extension AgeStep {
  /// The largest count of each unit below a year.
  fileprivate static let most = [
    ("minute", 59), ("hour", 23), ("day", 13), ("week", 4), ("month", 11),
  ]
}
