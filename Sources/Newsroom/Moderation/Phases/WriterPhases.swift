import Text

extension ModerationPhase {
  static let ban = ModerationPhase(.ban) { comment, _ in
    comment.ban.map { [(.reject, .banned(until: $0.until, reason: $0.reason))] } ?? []
  }

  static let trap = ModerationPhase(.trap) { comment, _ in
    comment.filledTrap ? [(.reject, .trap)] : []
  }

  static let name = ModerationPhase(.name) { comment, policy in
    if !PlainName.faults(comment.name).isEmpty { return [(.reject, .unreadableName)] }
    let isAlike = comment.staffNames.areLike(comment.name)
    return isAlike ? [(policy.name.action, .likeStaff(comment.name))] : []
  }

  static let pace = ModerationPhase(.pace) { comment, policy in
    let pace = policy.pace
    if let seconds = comment.pace.secondsSinceLast, seconds < pace.seconds {
      return [(.reject, .tooFast(seconds: pace.seconds - max(seconds, 0)))]
    }
    var findings: [(Finding.Action, Finding.Reason)] = []
    for (found, most, stretch) in [
      (comment.pace.hour, pace.hour, Finding.Stretch.hour), (comment.pace.day, pace.day, .day),
    ] where found >= most {
      findings.append((.hold, .tooMany(found: found, within: stretch)))
    }
    for (found, most, stretch) in [
      (comment.networkPace.minute, pace.networkMinute, Finding.Stretch.minute),
      (comment.networkPace.hour, pace.networkHour, .hour),
    ] where found >= most {
      findings.append((.hold, .busyNetwork(found: found, within: stretch)))
    }
    return findings
  }

  static let history = ModerationPhase(.history) { comment, policy in
    let history = comment.history
    let decided = history.approved + history.rejected
    let isBad =
      history.rejected >= policy.history.rejected
      && history.rejected * 100 >= decided * policy.history.percent
    return isBad ? [(.hold, .rejectedBefore(history.rejected))] : []
  }

  static let newcomer = ModerationPhase(.newcomer) { comment, policy in
    comment.isNewcomer(policy) ? [(policy.newcomer.action, .newcomer)] : []
  }

  static let premoderation = ModerationPhase(.premoderation) { comment, policy in
    let waits =
      switch (comment.section, policy.premoderation.whom) {
      case (.open, _), (.paper, .nobody): false
      case (.held, _), (.paper, .everybody): true
      case (.paper, .guests): comment.commenter == .guest
      }
    return waits ? [(.hold, .premoderated)] : []
  }
}
