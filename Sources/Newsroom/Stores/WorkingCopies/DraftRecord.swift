import Foundation
import News
import Times

/// A draft as the stores keep it: JSON with sorted keys, so that equal drafts are equal texts.
struct DraftRecord: Codable, Equatable {
  private var edition: String
  private var section: String
  private var guid: String
  private var translation: String
  private var slug: String
  private var headline: String
  private var kicker: String
  private var standfirst: String
  private var dateline: String
  private var byline: [Credit]
  private var source: String
  private var markdown: String?
  private var html: String?
  private var language: String?
  private var published: Int64?
  private var updated: Int64?
  private var embargo: Int64?
  private var expires: Int64?
  private var usage: Int64
  private var usageText: String
  private var topics: [String]
  private var picture: Picture?
  private var socialTitle: String
  private var socialDescription: String
  private var related: [String]

  fileprivate struct Credit: Codable, Equatable {
    var kind: String
    var name: String
    var role: String
  }

  fileprivate struct Picture: Codable, Equatable {
    var reference: String
    var alt: String
    var caption: String
    var credit: String
  }

  /// Takes what belongs to a revision: neither the acts, which are on record, nor old addresses.
  init(_ draft: StoryDraft) {
    edition = draft.edition
    section = draft.section
    guid = draft.guid
    translation = draft.translation
    slug = draft.slug
    headline = draft.headline
    kicker = draft.kicker
    standfirst = draft.standfirst
    dateline = draft.dateline
    byline = draft.byline.map(Credit.init)
    source = draft.source
    switch draft.body {
    case .markdown(let text): markdown = text
    case .html(let text): html = text
    }
    language = draft.language
    published = draft.published?.milliseconds
    updated = draft.updated?.milliseconds
    embargo = draft.embargo?.milliseconds
    expires = draft.expires?.milliseconds
    usage = draft.usage.rawValue
    usageText = draft.usageText
    topics = draft.topics
    picture = draft.picture.map {
      Picture(reference: $0.reference, alt: $0.alt, caption: $0.caption, credit: $0.credit)
    }
    socialTitle = draft.social.title
    socialDescription = draft.social.description
    related = draft.related
  }

  /// The draft again.
  var draft: StoryDraft {
    var draft = StoryDraft()
    draft.edition = edition
    draft.section = section
    draft.guid = guid
    draft.translation = translation
    draft.slug = slug
    draft.headline = headline
    draft.kicker = kicker
    draft.standfirst = standfirst
    draft.dateline = dateline
    draft.byline = byline.map(\.credit)
    draft.source = source
    draft.body = html.map { .html($0) } ?? .markdown(markdown ?? "")
    draft.language = language
    draft.published = published.map(Instant.init(milliseconds:))
    draft.updated = updated.map(Instant.init(milliseconds:))
    draft.embargo = embargo.map(Instant.init(milliseconds:))
    draft.expires = expires.map(Instant.init(milliseconds:))
    draft.usage = UsageTerms(rawValue: usage)
    draft.usageText = usageText
    draft.topics = topics
    draft.picture = picture.map {
      StoryDraft.PictureDraft(
        reference: $0.reference, alt: $0.alt, caption: $0.caption, credit: $0.credit)
    }
    draft.social = SocialTexts(title: socialTitle, description: socialDescription)
    draft.related = related
    return draft
  }
}

extension DraftRecord {
  /// The record as JSON; `StoryDraft` holds nothing that JSON cannot.
  var text: String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    guard let data = try? encoder.encode(self) else {
      preconditionFailure("a draft that cannot be written as JSON")
    }
    return String(decoding: data, as: UTF8.self)
  }

  /// Reads a record; throws when the text is none, which only a broken database could bring about.
  init(text: String) throws {
    self = try JSONDecoder().decode(DraftRecord.self, from: Data(text.utf8))
  }
}

extension DraftRecord.Credit {
  fileprivate init(_ credit: StoryDraft.Credit) {
    switch credit {
    case .staff: self.init(kind: "staff", name: "", role: "")
    case .person(let name, let role): self.init(kind: "person", name: name, role: role)
    case .agency(let name): self.init(kind: "agency", name: name, role: "")
    }
  }

  fileprivate var credit: StoryDraft.Credit {
    switch kind {
    case "person": .person(name: name, role: role)
    case "agency": .agency(name: name)
    default: .staff
    }
  }
}
