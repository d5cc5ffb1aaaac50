import Database
import News
import Text
import Times

/// What is wrong with a draft, as far as it can be told without the database.
struct DraftFaults: Sendable {
  private(set) var faults: [Refusal.Fault] = []

  init(_ story: PreparedStory) {
    let draft = story.draft
    checkTexts(draft)
    checkSlugs(draft)
    checkByline(draft.byline)
    checkLists(draft)
    checkBody(story)
    checkActs(draft.acts)
  }

  /// What is wrong with a draft that is saved and need not be fit to be published.
  init(saving draft: StoryDraft) {
    checkTexts(draft)
    checkSlugs(draft)
    checkByline(draft.byline)
    checkLists(draft)
    switch draft.body {
    case .markdown(let text), .html(let text): checkLength(text)
    }
  }

  mutating func add(_ field: String, _ message: String) {
    faults.append(Refusal.Fault(field: field, message: message))
  }

  /// Throws all faults at once.
  func check() throws(Refusal) {
    guard faults.isEmpty else { throw .invalid(faults) }
  }

  private mutating func checkTexts(_ draft: StoryDraft) {
    if draft.headline.allSatisfy(\.isWhitespace) { add("headline", "the headline is missing") }
    let texts: [(String, String, Int)] = [
      ("guid", draft.guid, 1000), ("translation", draft.translation, 1000),
      ("kicker", draft.kicker, 100), ("headline", draft.headline, 300),
      ("standfirst", draft.standfirst, 3000), ("dateline", draft.dateline, 200),
      ("source", draft.source, 1000), ("language", draft.language ?? "", 35),
      ("usage", draft.usageText, 5000), ("social.title", draft.social.title, 300),
      ("social.description", draft.social.description, 1000),
    ]
    for (field, text, most) in texts { checkText(field, text, most) }
    if let picture = draft.picture {
      checkText("picture", picture.reference, 4000)
      checkText("picture.alt", picture.alt, 2000)
      checkText("picture.caption", picture.caption, 3000)
      checkText("picture.credit", picture.credit, 1000)
    }
  }

  private mutating func checkText(_ field: String, _ text: String, _ most: Int) {
    // Characters are never more than bytes, and bytes are counted at once.
    if text.utf8.count > most, text.count > most {
      add(field, "the \(field) has \(text.count) characters; at most \(most) are taken")
    }
    checkControl(field, text)
  }

  private mutating func checkControl(_ field: String, _ text: String) {
    if text.holdsNUL { add(field, "the \(field) holds a NUL character") }
  }

  private mutating func checkSlugs(_ draft: StoryDraft) {
    for (field, slug) in [("slug", draft.slug), ("section", draft.section)] {
      guard !slug.isEmpty, !Slug.isValid(slug) else { continue }
      add(
        field,
        "“\(slug)” cannot stand in an address; “\(Slug.make(slug))” could")
    }
    if draft.section.isEmpty { add("section", "the section is missing") }
  }

  private mutating func checkByline(_ byline: [StoryDraft.Credit]) {
    checkCount("byline", byline.count, 50)
    for (index, credit) in byline.enumerated() {
      let (name, role) =
        switch credit {
        case .staff: ("staff", "")
        case .person(let name, let role): (name, role)
        case .agency(let name): (name, "")
        }
      let field = "byline[\(index + 1)]"
      if name.allSatisfy(\.isWhitespace) { add(field, "the name is missing") }
      checkText(field, name, 200)
      checkText(field, role, 200)
    }
  }

  private mutating func checkLists(_ draft: StoryDraft) {
    checkCount("topics", draft.topics.count, 100)
    checkCount("related", draft.related.count, 100)
    for topic in draft.topics { checkText("topics", topic, 200) }
    for guid in draft.related { checkText("related", guid, 1000) }
    for address in draft.oldAddresses {
      checkText("oldAddresses", address, 4000)
      if !address.hasPrefix("/") {
        add("oldAddresses", "“\(address)” is no path: it does not begin with a slash")
      }
    }
  }

  private mutating func checkCount(_ field: String, _ count: Int, _ most: Int) {
    if count > most { add(field, "there are \(count) \(field); at most \(most) are taken") }
  }

  private mutating func checkBody(_ story: PreparedStory) {
    let draft = story.draft
    let source =
      switch draft.body {
      case .markdown(let text), .html(let text): text
      }
    for text in [source, story.body, story.plainText] {
      checkLength(text)
    }
    if story.body.isEmpty, draft.standfirst.isEmpty, draft.picture == nil, story.missing.isEmpty {
      add("body", "there is no text, no standfirst and no picture")
    }
  }

  private mutating func checkLength(_ text: String) {
    checkControl("body", text)
    if text.utf8.count > Publishing.longestText {
      add("body", "the text has more than \(Publishing.longestText) bytes")
    }
  }

  private mutating func checkActs(_ acts: [Act]) {
    checkCount("corrections", acts.count, 1000)
    for (index, act) in acts.enumerated() {
      let field = "corrections[\(index + 1)]"
      if act.kind == .publish {
        add(field, "publication is told by the field published, not as a correction")
      }
      if act.kind.isCorrection, act.note.isEmpty {
        add(field, "the note for readers is missing")
      }
      checkText(field, act.note, 5000)
      if index > 0, act.at < acts[index - 1].at {
        add(field, "\(ISO8601.string(act.at)) is before the one above it")
      }
    }
  }
}
