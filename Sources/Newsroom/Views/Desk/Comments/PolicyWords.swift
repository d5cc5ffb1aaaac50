import Moderation

extension ModerationPhase.Name {
  /// What the phase is called in forms and tallies.
  var message: Message {
    switch self {
    case .ban: .phaseBan
    case .trap: .phaseTrap
    case .length: .phaseLength
    case .name: .phaseName
    case .links: .phaseLinks
    case .words: .phaseWords
    case .noise: .phaseNoise
    case .echo: .phaseEcho
    case .pace: .phasePace
    case .history: .phaseHistory
    case .newcomer: .phaseNewcomer
    case .premoderation: .phasePremoderation
    case .classifier: .phaseClassifier
    case .webhook: .phaseWebhook
    }
  }
}

extension PolicyField {
  /// What the field is called in forms.
  var message: Message {
    switch path {
    case "length.least": .policyLengthLeast
    case "length.most": .policyLengthMost
    case "links.allowed": .policyLinksAllowed
    case "links.newcomer": .policyLinksNewcomer
    case "noise.capitals": .policyCapitals
    case "noise.run": .policyRun
    case "noise.signs": .policySigns
    case "noise.hidden": .policyHidden
    case "pace.seconds": .policySeconds
    case "pace.hour": .policyHour
    case "pace.day": .policyDay
    case "pace.network minute": .policyNetworkMinute
    case "pace.network hour": .policyNetworkHour
    case "history.rejected": .policyRejected
    case "history.percent": .policyPercent
    case "newcomer.approved": .policyApproved
    case "premoderation.whom": .policyWhom
    case "classifier.tag": .policyTagFrom
    case "webhook.address": .policyAddress
    case "webhook.seconds": .policyPatience
    case "webhook.silence": .policySilence
    case "classifier.hold", "echo.hold": .policyHoldFrom
    case "classifier.reject", "echo.reject", "links.reject": .policyRejectFrom
    default: .policyAction
    }
  }
}
