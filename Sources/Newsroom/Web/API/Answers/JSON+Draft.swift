import Markup
import News
import Times

extension JSON {
  /// A draft, whole.
  init(_ draft: StoryDraft) {
    let body: (markdown: JSON, html: JSON) =
      switch draft.body {
      case .markdown(let text): (.string(text), .null)
      case .html(let text): (.null, .string(text))
      }
    self = [
      "edition": .string(draft.edition), "section": .string(draft.section),
      "headline": .string(draft.headline), "kicker": .string(draft.kicker),
      "standfirst": .string(draft.standfirst), "dateline": .string(draft.dateline),
      "byline": JSON(draft.byline, JSON.credit), "source": .string(draft.source),
      "body": body.markdown, "html": body.html, "language": JSON(draft.language),
      "slug": .string(draft.slug), "translation": .string(draft.translation),
      "embargo": JSON(draft.embargo), "expires": JSON(draft.expires),
      "usage": JSON(UsageTerms.words.filter { draft.usage.contains($0.terms) }) {
        .string($0.word)
      },
      "usageTerms": .string(draft.usageText), "topics": JSON(draft.topics, JSON.string),
      "picture": JSON(draft.picture) {
        [
          "digest": .string($0.reference), "alt": .string($0.alt),
          "caption": .string($0.caption), "credit": .string($0.credit),
        ]
      },
      "social": [
        "title": .string(draft.social.title), "description": .string(draft.social.description),
      ],
      "related": JSON(draft.related, JSON.string),
    ]
  }

  private static func credit(_ credit: StoryDraft.Credit) -> JSON {
    let (kind, name, role) =
      switch credit {
      case .staff: ("staff", "", "")
      case .person(let name, let role): ("person", name, role)
      case .agency(let name): ("agency", name, "")
      }
    return ["kind": .string(kind), "name": .string(name), "role": .string(role)]
  }
}
