import Markup
import News
import Times

extension StoryDraft {
  /// Takes the fields that an object has, which is of the shape of a draft; others stay.
  mutating func take(_ json: JSON) {
    for member in json.members ?? [] { take(member.name, member.value) }
  }

  private mutating func take(_ name: String, _ value: JSON) {
    let text = value.text?.withPlainLines ?? ""
    switch name {
    case "edition": edition = text
    case "section": section = text
    case "headline": headline = text
    case "kicker": kicker = text
    case "standfirst": standfirst = text
    case "dateline": dateline = text
    case "byline": byline = (value.values ?? []).map(Credit.init)
    case "source": source = text
    case "body": body = .markdown(text)
    case "language": language = value.text
    case "slug": slug = text
    case "translation": translation = text
    case "embargo": embargo = value.text.flatMap(Shape.instant)
    case "expires": expires = value.text.flatMap(Shape.instant)
    case "usage": usage = UsageTerms(words: value.texts)
    case "usageTerms": usageText = text
    case "topics": topics = value.texts
    case "picture": picture = value == .null ? nil : PictureDraft(value)
    case "social":
      social = SocialTexts(title: value.line("title"), description: value.line("description"))
    case "related": related = value.texts
    default: preconditionFailure("the shape of a draft has a field \(name) that nobody takes")
    }
  }
}

extension StoryDraft.Credit {
  fileprivate init(_ json: JSON) {
    switch json.line("kind") {
    case "person": self = .person(name: json.line("name"), role: json.line("role"))
    case "agency": self = .agency(name: json.line("name"))
    default: self = .staff
    }
  }
}

extension StoryDraft.PictureDraft {
  fileprivate init(_ json: JSON) {
    self.init(
      reference: json.line("digest"), alt: json.line("alt"), caption: json.line("caption"),
      credit: json.line("credit"))
  }
}

extension UsageTerms {
  fileprivate init(words: [String]) {
    self = UsageTerms.words.reduce(into: []) { terms, known in
      if words.contains(known.word) { terms.insert(known.terms) }
    }
  }
}

extension JSON {
  /// The texts of a list.
  fileprivate var texts: [String] { (values ?? []).compactMap(\.text) }

  /// A member's text with plain lines; empty when there is none.
  fileprivate func line(_ name: String) -> String { self[name]?.text?.withPlainLines ?? "" }
}
