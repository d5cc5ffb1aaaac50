import HTTP
import Markup
import Moderation
import News
import Secrets
import Stores
import Synchronization
import Views

/// The last phase of moderation: the operator's own program is asked about a comment that the others
/// let pass or held.
///
/// The question and the answer are those of docs/formats/moderation.md.
final class OperatorsOpinion: Sendable {
  /// How many comments may wait for an answer at once: those beyond are judged as without one, so
  /// that a slow program holds up comments and nothing else.
  private static let most = 4
  /// The longest reason, in characters.
  private static let longestReason = 300

  private let waiting = Mutex(0)

  /// What the program finds; nothing when it is not asked.
  func findings(
    on typed: CommentText, _ judgement: Judgement, by writer: CommentWriter,
    under story: StorySummary, _ visit: Visit
  ) throws -> [Finding] {
    let webhook = judgement.webhook
    guard let webhook, writer.staff == nil, judgement.verdict.outcome != .reject else { return [] }
    let message = WebhookMessage(
      question(typed, judgement, writer, story, visit), secret: try visit.site.moderationSecret(),
      version: visit.site.settings.version, at: visit.now)
    switch ask(webhook, message, visit.site) {
    case .success(let answer): return answer.map { [$0] } ?? []
    case .failure(let silence):
      visit.site.log(
        LogLine(
          .warning, requestID: visit.request.id,
          "the program that judges comments gave no answer: \(silence.words)"))
      return [Finding(phase: .webhook, action: webhook.silence, reason: .webhookSilent)]
    }
  }

  private func ask(
    _ webhook: ModerationPolicy.Webhook, _ message: WebhookMessage, _ site: Site
  ) -> Result<Finding?, WebhookCaller.Silence> {
    guard let caller = site.webhookCaller else {
      return .failure(.init("this program calls nobody"))
    }
    let isInTurn = waiting.withLock { waiting in
      guard waiting < Self.most else { return false }
      waiting += 1
      return true
    }
    guard isInTurn else { return .failure(.init("\(Self.most) other comments wait for it")) }
    defer { waiting.withLock { $0 -= 1 } }
    return caller.ask(webhook.address, message, webhook.seconds).flatMap(Self.read)
  }

  /// What is told of a comment: what everybody will see of it, and what was found.
  private func question(
    _ typed: CommentText, _ judgement: Judgement, _ writer: CommentWriter, _ story: StorySummary,
    _ visit: Visit
  ) -> JSON {
    [
      "comment": [
        "name": .string(typed.name), "text": .string(typed.text), "html": .string(typed.body),
        "language": JSON(judgement.language),
        "writer": .string(writer.isMember ? "member" : "guest"),
      ],
      "story": [
        "address": .string(visit.info.absolute(visit.links[.story(story.address)]).address),
        "headline": .string(story.headline), "language": .string(visit.edition.language),
      ],
      "outcome": .string(judgement.verdict.outcome.rawValue),
      "findings": JSON(judgement.verdict.findings, \.json),
    ]
  }

  /// Reads an answer; nil when it has no objection.
  private static func read(_ body: [UInt8]) -> Result<Finding?, WebhookCaller.Silence> {
    guard let json = try? JSON(reading: body), let action = json["action"]?.text else {
      return .failure(.init("the answer is no JSON object with an action"))
    }
    if action == "pass" { return .success(nil) }
    guard let action = Finding.Action(rawValue: action) else {
      return .failure(.init("the answer has an action that is none of pass, tag, hold and reject"))
    }
    let words = String(
      (json["reason"]?.text ?? "").filter { !$0.isNewline }.prefix(longestReason))
    guard words.contains(where: { !$0.isWhitespace }) else {
      return .failure(.init("the answer gives no reason"))
    }
    return .success(Finding(phase: .webhook, action: action, reason: .webhook(words)))
  }
}

extension Visit {
  /// Judges a text by all phases; `record` is the comment that it changes.
  func judge(
    _ typed: CommentText, by writer: CommentWriter, under story: StorySummary,
    mode: CommentRule.Mode, editing record: CommentRecord? = nil
  ) throws -> Judgement {
    var judgement = try site.moderator.judge(
      typed, by: writer, under: story, at: now, mode: mode, editing: record)
    let more = try site.operatorsOpinion.findings(
      on: typed, judgement, by: writer, under: story, self)
    judgement.verdict = judgement.verdict.adding(more)
    return judgement
  }
}

extension Site {
  /// What questions to the operator's program are signed with.
  func moderationSecret() throws -> String {
    Seal(of: Array("moderation-webhook".utf8), key: try readersKey()).text
  }
}
