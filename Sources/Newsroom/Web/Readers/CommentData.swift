import HTTP
import Markup
import Moderation
import News
import Stores
import Text
import Times
import Views

/// What is kept of a reader in the conversation under the stories, for the file of their data.
struct CommentData {
  let visit: Visit
  let reader: ID<Reader>

  private var store: Comments { visit.site.comments }

  /// What they have written, with what moderation made of it.
  func comments() throws -> JSON {
    let appeals = try store.appeals(of: reader)
    let decisions = try store.decisions(of: reader)
    return JSON(try store.all(of: reader)) { record in
      let comment = record.comment
      return .present([
        "posted": .string(ISO8601.string(comment.posted)), "name": .string(comment.author),
        "text": .string(record.source), "state": .string(comment.state.rawValue),
        "votes": JSON(comment.votes),
        "found": listed(Finding.read(record.findings)) { .string(words($0)) },
        "decisions": listed(decisions[comment.id] ?? [], decision),
        "appeal": appeals[comment.id].map(appeal) ?? .null,
      ])
    }
  }

  /// What they have voted for.
  func votes() throws -> JSON {
    JSON(try store.votes(of: reader)) { .string(address($0)) }
  }

  /// What they have reported.
  func reports() throws -> JSON {
    JSON(try store.reports(of: reader)) { report in
      .present([
        "comment": .string(address(report.spot)), "at": .string(ISO8601.string(report.at)),
        "reason": .string(report.reason.rawValue), "words": .string(report.words),
        "settled": JSON(report.settled.map { ISO8601.string($0) }),
      ])
    }
  }

  /// That they may not comment now; null when they may.
  func ban() throws -> JSON {
    guard let ban = try store.ban(of: reader, network: nil, at: visit.now) else { return .null }
    return [
      "until": .string(ISO8601.string(ban.until)), "reason": .string(ban.reason),
    ]
  }

  private func address(_ spot: CommentSpot) -> String {
    let links = visit.links(spot.story.edition) ?? visit.links
    return links.comment(spot.story, CommentMark(spot.comment).text).address
  }

  private func words(_ finding: Finding) -> String {
    visit.site.languages[visit.edition.language].words(finding, visit.edition.zone)
  }

  private func decision(_ decision: CommentDecision) -> JSON {
    .present([
      "at": .string(ISO8601.string(decision.at)), "state": .string(decision.state.rawValue),
      "reason": JSON(decision.reason?.rawValue),
      "note": decision.note.isEmpty ? .null : .string(decision.note),
    ])
  }

  private func appeal(_ appeal: CommentAppeal) -> JSON {
    .present([
      "at": .string(ISO8601.string(appeal.at)), "words": .string(appeal.words),
      "answered": JSON(appeal.answered.map { ISO8601.string($0) }),
      "answer": appeal.answer.isEmpty ? .null : .string(appeal.answer),
    ])
  }

  /// The elements as a list; null when there are none.
  private func listed<Element>(_ elements: [Element], _ value: (Element) -> JSON) -> JSON {
    elements.isEmpty ? .null : JSON(elements, value)
  }
}
