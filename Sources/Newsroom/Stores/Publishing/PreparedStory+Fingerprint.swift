import News
import Times

extension PreparedStory {
  /// Tells apart what readers or the gate could see differ.
  var fingerprint: String {
    var print = Fingerprint()
    print.add([
      draft.edition, draft.section, draft.guid, draft.translation, draft.slug, draft.headline,
      draft.kicker, draft.standfirst, draft.dateline, draft.source, draft.language ?? "",
      draft.usageText, picture ?? "",
    ])
    switch draft.body {
    case .markdown(let text): print.add(["markdown", text])
    case .html(let text): print.add(["html", text])
    }
    for instant in [draft.published, draft.updated, draft.embargo, draft.expires] {
      print.add(instant)
    }
    print.add(draft.usage.rawValue)
    print.add(draft.byline.flatMap(\.words))
    for list in [draft.topics, draft.related, draft.oldAddresses, missing] { print.add(list) }
    if let picture = draft.picture {
      print.add([picture.reference, picture.alt, picture.caption, picture.credit])
    }
    // Those that have none keep the hash that they had before there were such texts.
    if draft.social != SocialTexts() { print.add([draft.social.title, draft.social.description]) }
    print.add(Int64(draft.acts.count))
    for act in draft.acts {
      print.add([act.kind.rawValue, act.note])
      print.add(act.at)
    }
    return print.text
  }
}

extension StoryDraft.Credit {
  fileprivate var words: [String] {
    switch self {
    case .staff: ["staff", "", ""]
    case .person(let name, let role): ["person", name, role]
    case .agency(let name): ["agency", name, ""]
    }
  }
}
