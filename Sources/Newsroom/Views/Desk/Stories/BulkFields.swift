import Markup
import News
import Text

/// What to do with the stories that are selected.
struct BulkFields {
  let colleagues: [Account]
  let sections: [ID<Edition>: [Section]]
  let context: PageContext

  var html: HTML {
    """
    <fieldset class="bulk">
    <legend>\(context.say(.bulkTitle))</legend>
    <p><label for="act">\(context.say(.bulkAct))</label>
    <select id="act" name="act">
    \(option("", "—", ""))\(BulkAct.allCases, { option($0.rawValue, context.say($0.message), "") })\
    </select></p>
    <p><label for="to">\(context.say(.bulkOwner))</label>
    <select id="to" name="to" aria-describedby="to-hint">
    \(option("", context.say(.nobody), ""))\
    \(colleagues, { option(String($0.id.rawValue), $0.name, "") })</select>
    <span class="hint" id="to-hint">\(context.say(.bulkOwnerHint))</span></p>
    <p><label for="to-place">\(context.say(.bulkPlace))</label>
    <select id="to-place" name="place" aria-describedby="to-place-hint">
    \(option("", "—", ""))\(context.editions, places)</select>
    <span class="hint" id="to-place-hint">\(context.say(.bulkPlaceHint))</span></p>
    <p><label for="note">\(context.say(.bulkNote))</label>
    <textarea id="note" name="note" rows="2" dir="auto" aria-describedby="note-hint">
    </textarea>
    <span class="hint" id="note-hint">\(context.say(.bulkNoteHint))</span></p>
    <p><button type="submit">\(context.say(.bulkPreview))</button></p>
    </fieldset>

    """
  }

  private func places(_ edition: Edition) -> HTML {
    """
    <optgroup label="\(context.languages[edition.language].ownName)">
    \(sections[edition.id] ?? [], { option("s\($0.id.rawValue)", $0.name, "") })</optgroup>

    """
  }
}

/// Something that is done to several stories at once.
public enum BulkAct: String, Sendable, Hashable, CaseIterable {
  /// Give them to somebody, or to nobody.
  case assign
  /// Move them to a section.
  case move
  /// Send them to review.
  case submit
  /// Approve them.
  case approve
  /// Bring them before readers.
  case publish
  /// Retract them.
  case retract

  var message: Message {
    switch self {
    case .assign: .bulkAssign
    case .move: .bulkMove
    case .submit: .bulkSubmit
    case .approve: .bulkApprove
    case .publish: .bulkPublish
    case .retract: .bulkRetract
    }
  }
}
