import Foundation
import News

extension StoryDraft {
  /// The draft with every text in Unicode's composed form (NFC), the only one that is stored.
  var composed: StoryDraft {
    var draft = self
    for field in Self.texts { draft[keyPath: field] = self[keyPath: field].composed }
    draft.topics = topics.map(\.composed)
    draft.related = related.map(\.composed)
    draft.byline = byline.map(\.composed)
    switch body {
    case .markdown(let text): draft.body = .markdown(text.composed)
    case .html(let text): draft.body = .html(text.composed)
    }
    if let picture {
      draft.picture = PictureDraft(
        reference: picture.reference, alt: picture.alt.composed, caption: picture.caption.composed,
        credit: picture.credit.composed)
    }
    for index in acts.indices { draft.acts[index].note = acts[index].note.composed }
    return draft
  }

  // Key paths are not Sendable; this list of them is never changed.
  private static var texts: [WritableKeyPath<StoryDraft, String>] {
    [
      \.section, \.sectionName, \.guid, \.translation, \.slug, \.headline, \.kicker, \.standfirst,
      \.dateline, \.source, \.usageText,
    ]
  }
}

extension StoryDraft.Credit {
  fileprivate var composed: StoryDraft.Credit {
    switch self {
    case .staff: .staff
    case .person(let name, let role): .person(name: name.composed, role: role.composed)
    case .agency(let name): .agency(name: name.composed)
    }
  }
}

extension String {
  /// The text in NFC; ASCII is in it already.
  fileprivate var composed: String {
    utf8.allSatisfy { $0 < 0x80 } ? self : precomposedStringWithCanonicalMapping
  }
}
