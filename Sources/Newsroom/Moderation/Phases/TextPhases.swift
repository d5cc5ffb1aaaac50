import Text

extension ModerationPhase {
  static let length = ModerationPhase(.length) { comment, policy in
    let most = policy.length.most
    // Markup may be longer than what it shows, but not without end.
    let source = comment.source.unicodeScalars.count
    let found = comment.plain.unicodeScalars.count
    if found > most || source > most * 2 + 1_000 {
      return [(.reject, .tooLong(found: max(found, source), allowed: most))]
    }
    let seen = Noise(comment.plain, most: .max).seen
    if seen == 0 { return [(.reject, .nothingToRead)] }
    let least = policy.length.least
    return seen < least ? [(.reject, .tooShort(found: seen, least: least))] : []
  }

  static let noise = ModerationPhase(.noise) { comment, policy in
    let noise = Noise(comment.plain)
    let limits = policy.noise
    var reasons: [Finding.Reason] = []
    if noise.casedLetters >= Self.fewest, noise.capitalPercent >= limits.capitals {
      reasons.append(.shouting(percent: noise.capitalPercent))
    }
    if noise.longestRun >= limits.run { reasons.append(.repeatedSign(times: noise.longestRun)) }
    if noise.seen >= Self.fewest, noise.signPercent >= limits.signs {
      reasons.append(.mostlySigns(percent: noise.signPercent))
    }
    if noise.hidden > limits.hidden { reasons.append(.hiddenCharacters(noise.hidden)) }
    if noise.overrides > 0 || Noise(comment.source).overrides > 0 { reasons.append(.turnedText) }
    if noise.deepestPile > Noise.mostMarks { reasons.append(.piledMarks) }
    return reasons.map { (limits.action, $0) }
  }

  /// Of shorter texts no shares are taken: `OK!` is no shouting.
  private static let fewest = 20

  static let words = ModerationPhase(.words) { comment, policy in
    policy.words.list.matches(in: comment.plain, language: comment.language).map {
      ($0.action, .wordOnList($0.word))
    }
  }

  static let echo = ModerationPhase(.echo) { comment, policy in
    let echoes = comment.echoes
    guard echoes.times > 0 else { return [] }
    let action = Finding.Action(
      echoes.times, tag: 1, hold: policy.echo.hold, reject: policy.echo.reject)
    let reason = Finding.Reason.saidBefore(times: echoes.times, writers: max(echoes.writers, 1))
    return action.map { [($0, reason)] } ?? []
  }

  static let classifier = ModerationPhase(.classifier) { comment, policy in
    guard let opinion = comment.opinion else { return [] }
    let limits = policy.classifier
    let action = Finding.Action(
      opinion.percent, tag: limits.tag, hold: limits.hold, reject: limits.reject)
    let reason = Finding.Reason.looksUnwanted(
      percent: opinion.percent, words: opinion.against.map(\.word))
    return action.map { [($0, reason)] } ?? []
  }
}

extension Finding.Action {
  /// The strictest action whose least value is reached; 0 stands for never.
  fileprivate init?(_ value: Int, tag: Int, hold: Int, reject: Int) {
    if reject > 0, value >= reject {
      self = .reject
    } else if hold > 0, value >= hold {
      self = .hold
    } else if tag > 0, value >= tag {
      self = .tag
    } else {
      return nil
    }
  }
}
