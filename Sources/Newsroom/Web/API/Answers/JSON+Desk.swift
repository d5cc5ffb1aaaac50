import Markup
import News
import Text
import Times
import Views

extension JSON {
  /// An instant as RFC 3339 writes it; null for none.
  init(_ instant: Instant?) {
    self = instant.map { .string(ISO8601.string($0)) } ?? .null
  }

  /// Somebody on the record.
  init(_ actor: Actor) {
    self = ["account": JSON(actor.account?.rawValue), "name": .string(actor.name)]
  }

  /// What a function makes of a value; null for none.
  init<Value>(_ value: Value?, _ json: (Value) -> JSON) {
    self = value.map(json) ?? .null
  }

  /// What the budget says of a story.
  init(_ plan: StoryPlan) {
    self = [
      "day": .string(ISO8601.string(plan.day)), "words": JSON(plan.words),
      "pictures": JSON(plan.pictures),
    ]
  }

  /// What will be published by itself.
  init(_ schedule: ScheduledPublication) {
    self = [
      "revision": JSON(schedule.revision), "due": JSON(schedule.due),
      "kind": .string(schedule.kind.rawValue), "note": .string(schedule.note),
      "by": JSON(schedule.by),
    ]
  }

  /// A saved revision without its text.
  init(_ revision: SavedRevision) {
    self = [
      "number": JSON(revision.number), "at": JSON(revision.at), "by": JSON(revision.by),
      "why": .string(revision.why), "headline": .string(revision.headline),
      "words": JSON(revision.words), "published": JSON(revision.published),
    ]
  }

  /// A note to colleagues.
  init(_ note: DeskNote) {
    self = [
      "id": JSON(note.id.rawValue), "at": JSON(note.at), "by": JSON(note.by),
      "passage": .string(note.passage), "text": .string(note.text), "settled": JSON(note.done),
      "settledBy": .string(note.doneBy),
    ]
  }

  /// What is wrong with a field.
  init(_ fault: Refusal.Fault) {
    self = ["field": .string(fault.field), "message": .string(fault.message)]
  }

  /// What a story lacks, with what to do about it in English.
  init(_ check: PublishingCheck) {
    self = [
      "field": .string(check.field), "message": .string(check.words(in: .english)),
      "check": .string(check.kind.rawValue),
    ]
  }

  /// A line of the audit log.
  init(_ entry: AuditEntry) {
    self = [
      "id": JSON(entry.id.rawValue), "at": JSON(entry.at), "by": JSON(entry.actor),
      "act": .string(entry.act), "subject": .string(entry.subject),
      "title": .string(entry.title), "detail": .string(entry.detail),
    ]
  }

  /// An account, as colleagues see it.
  init(_ account: Account) {
    self = [
      "id": JSON(account.id.rawValue), "name": .string(account.name),
      "role": .string(account.role.rawValue),
    ]
  }
}
