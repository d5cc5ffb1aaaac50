public import Moderation
public import Text
public import Times

extension Language {
  /// What moderation found in a comment, as a sentence for the moderator and for its writer.
  ///
  /// The end of a ban is told by the clocks of the zone. One switch, so that no reason is forgotten.
  public func words(_ finding: Finding, _ zone: Zone) -> String {
    switch finding.reason {
    case .banned(let until?, let reason):
      say(.reasonBanned, ["date": dateTime(until, zone), "text": reason])
    case .banned(nil, let reason): say(.reasonBannedForEver, ["text": reason])
    case .trap: say(.reasonTrap)
    case .nothingToRead: say(.reasonNothingToRead)
    case .tooShort(let found, let least): say(.reasonTooShort, found, "least", number(least))
    case .tooLong(let found, let most): say(.reasonTooLong, found, "most", number(most))
    case .unreadableName: say(.reasonUnreadableName)
    case .likeStaff(let name): say(.reasonLikeStaff, ["name": quoted(name)])
    case .tooManyLinks(let found, let most):
      say(.reasonTooManyLinks, found, "most", number(most))
    case .siteOnList(let site): say(.reasonSiteOnList, ["site": site])
    case .wordOnList(let word): say(.reasonWordOnList, ["word": quoted(word)])
    case .shouting(let percent): say(.reasonShouting, ["percent": number(percent)])
    case .repeatedSign(let times): say(.reasonRepeatedSign, times)
    case .mostlySigns(let percent): say(.reasonMostlySigns, ["percent": number(percent)])
    case .hiddenCharacters(let found): say(.reasonHiddenCharacters, found)
    case .turnedText: say(.reasonTurnedText)
    case .piledMarks: say(.reasonPiledMarks)
    case .saidBefore(let times, let writers):
      say(.reasonSaidBefore, times, "writers", number(writers))
    case .tooFast(let seconds): message(Message.reasonTooFast.rawValue, count: seconds)
    case .tooMany(let found, let time): say(.reasonTooMany, found, "stretch", stretch(time))
    case .busyNetwork(let found, let time):
      say(.reasonBusyNetwork, found, "stretch", stretch(time))
    case .rejectedBefore(let found): say(.reasonRejectedBefore, found)
    case .newcomer: say(.reasonNewcomer)
    case .premoderated: say(.reasonPremoderated)
    case .looksUnwanted(let percent, let words): likeness(percent, words)
    case .webhook(let words): say(.reasonWebhook, ["text": words])
    case .webhookSilent: say(.reasonWebhookSilent)
    }
  }

  private func likeness(_ percent: Int, _ words: [String]) -> String {
    words.isEmpty
      ? say(.reasonLooksUnwanted, ["percent": number(percent)])
      : say(
        .reasonLooksUnwantedFor,
        ["percent": number(percent), "words": list(words.map { quoted($0) })])
  }

  private func stretch(_ stretch: Finding.Stretch) -> String {
    switch stretch {
    case .minute: say(.reasonMinute)
    case .hour: say(.reasonHour)
    case .day: say(.reasonDay)
    }
  }

  private func say(_ message: Message, _ values: KeyValuePairs<String, String> = [:]) -> String {
    self.message(message.rawValue, values)
  }

  /// A message with a number and perhaps one more value.
  private func say(_ message: Message, _ found: Int, _ name: String = "", _ value: String = "")
    -> String
  {
    say(message, ["found": number(found), name: value])
  }
}
