public import Markup
import News
import Text
import Times

extension ChangesPage {
  /// The log as data: each act with its class, sentence and time, and the runs of words that went
  /// and came.
  public func json(in context: PageContext) -> JSON {
    let zone = context.edition.zone
    let place = Place.changes(story.address)
    return .present([
      "url": .string(context.absolute(context.links[.story(story.address)]).address),
      "changes_url": .string(context.absolute(context.links[place]).address),
      "headline": .string(story.headline), "language": .string(context.edition.language),
      "published": .string(ISO8601.string(story.published, in: zone)),
      "retracted": story.facts.state == .retracted ? true : false,
      "changes": JSON(log.entries) { entry in
        .present([
          "class": .string(entry.act.kind.rawValue),
          "at": .string(ISO8601.string(entry.act.at, in: zone)),
          "reason": entry.act.note.isEmpty ? .null : .string(entry.act.note),
          "version": JSON(entry.revision), "differences": Self.differences(entry),
        ])
      },
      "older": older.map {
        let page = context.links.changesData(story.address).address
        return .string(context.absolute(Link("\(page)?before=\($0)")).address)
      } ?? .null,
    ])
  }

  private static func differences(_ entry: ChangeLog.Entry) -> JSON {
    guard let text = entry.text, let before = entry.before else { return .null }
    return .present([
      "headline": runs(before.headline, text.headline),
      "standfirst": runs(before.standfirst, text.standfirst),
      "text": runs(before.plainText, text.plainText),
    ])
  }

  /// Pairs of `equal`, `deleted` or `inserted` and the words; nothing when nothing differs.
  private static func runs(_ old: String, _ new: String) -> JSON {
    guard old != new else { return .null }
    return JSON(TextDifference(from: old, to: new).runs) { run in
      let kind: JSON =
        switch run.kind {
        case .equal: "equal"
        case .deleted: "deleted"
        case .inserted: "inserted"
        }
      return [kind, .string(run.text)]
    }
  }
}
