import HTTP
import Markup
import News
import Stores
import Times
import Views

/// An act on several stories: what it would do to each, and the doing, each on its own.
struct BulkWork {
  /// How many stories are taken at once.
  static let most = 100

  /// One of the stories: its number and the revision that was selected.
  struct Selected {
    let field: String
    let story: ID<Story>
    let head: Int

    init?(_ field: String) {
      let parts = field.split(separator: ".", omittingEmptySubsequences: false)
      guard parts.count == 2, let story = Int64(parts[0]), let head = Int(parts[1]) else {
        return nil
      }
      (self.field, self.story, self.head) = (field, ID(rawValue: story), head)
    }
  }

  let desk: StoryDesk
  let act: BulkAct
  /// Whom the stories are assigned to; nil for nobody.
  let owner: Account?
  /// Where the stories are moved to; nil when nothing was chosen.
  let place: (edition: Edition, section: Section)?
  let note: String
  let fourEyes: Bool

  /// What would be done to a story.
  func lot(_ selected: Selected) throws -> BulkPage.Lot {
    let copy: WorkingCopy
    do {
      copy = try desk.copy(selected.story)
    } catch Refusal.notFound {
      return .gone
    }
    guard copy.head == selected.head else { return .changed }
    switch act {
    case .assign: return try assigning(copy)
    case .move: return try moving(copy)
    case .submit: return try step(.submit, copy)
    case .approve: return try step(.approve, copy)
    case .publish: return try publishing(copy)
    case .retract:
      guard try desk.may(.publish, copy.draft) else { return .notAllowed }
      guard copy.standing == .published else { return .state(copy.state) }
      return note.isEmpty ? .noSentence : .act(.retract, isUpdate: false)
    }
  }

  private func assigning(_ copy: WorkingCopy) throws -> BulkPage.Lot {
    let own = desk.account.id
    let isOwn =
      (owner == nil || owner?.id == own) && (copy.owner == nil || copy.owner?.account == own)
    guard try desk.may(isOwn ? .write : .publish, copy.draft) else { return .notAllowed }
    return .assign(owner?.name)
  }

  private func moving(_ copy: WorkingCopy) throws -> BulkPage.Lot {
    guard let place else { return .state(copy.state) }
    guard copy.draft.edition == place.edition.language else { return .otherEdition }
    guard copy.draft.section != place.section.slug else { return .alreadyThere }
    guard try desk.may(.write, copy.draft),
      try desk.may(.write, moved(copy.draft, to: place.section))
    else { return .notAllowed }
    return .move(place.section.name, isPublic: copy.standing != nil)
  }

  private func moved(_ draft: StoryDraft, to section: Section) -> StoryDraft {
    var draft = draft
    draft.section = section.slug
    return draft
  }

  private func step(_ step: DeskStep, _ copy: WorkingCopy) throws -> BulkPage.Lot {
    guard try desk.may(step.permission, copy.draft) else { return .notAllowed }
    guard step.origins.contains(copy.state) else { return .state(copy.state) }
    return .act(act, isUpdate: false)
  }

  private func publishing(_ copy: WorkingCopy) throws -> BulkPage.Lot {
    guard try desk.may(.publish, copy.draft) else { return .notAllowed }
    guard copy.standing != .retracted else { return .state(.retracted) }
    let isUpdate = copy.standing == .published
    if isUpdate, !copy.hasUnpublishedChanges { return .noChanges }
    if fourEyes, let writer = copy.savedBy?.account, writer == desk.account.id {
      let approval = copy.approval
      guard approval?.revision == copy.head, approval?.by != writer else { return .eyes }
    }
    if isUpdate, note.isEmpty { return .noSentence }
    do {
      let blocking = try desk.checks(copy.draft, of: copy).filter(\.isBlocking)
      guard blocking.isEmpty else { return .unfit(blocking) }
      _ = try desk.prepare(copy.draft)
    } catch Refusal.invalid(let faults) {
      return .faults(Self.words(faults))
    }
    return .act(.publish, isUpdate: isUpdate)
  }

  /// Does it to a story; what comes in between is told as its lot.
  func done(_ selected: Selected) throws -> BulkPage.Lot {
    let lot = try lot(selected)
    guard lot.isDoing else { return lot }
    let story = selected.story
    do {
      switch lot {
      case .assign: try desk.assign(story, to: owner)
      case .move: try move(story, from: selected.head)
      case .act(.submit, _): try desk.take(.submit, on: story, note: "")
      case .act(.approve, _): try desk.take(.approve, on: story, note: "")
      case .act(.publish, let isUpdate):
        _ = try desk.publish(
          story, revision: selected.head, kind: isUpdate ? .update : .publish,
          note: isUpdate ? note : "")
      case .act(.retract, _): _ = try desk.act(.retract, on: story, note: note)
      default: break
      }
      return .done
    } catch Refusal.notAllowed {
      return .notAllowed
    } catch Refusal.notFound {
      return .gone
    } catch Refusal.conflict {
      return .changed
    } catch Refusal.invalid(let faults) {
      return .faults(Self.words(faults))
    } catch let unfit as Unfit {
      return .unfit(unfit.checks)
    }
  }

  private func move(_ story: ID<Story>, from head: Int) throws {
    guard let place else { return }
    let draft = moved(try desk.copy(story).draft, to: place.section)
    _ = try desk.save(draft, of: story, on: head)
  }

  private static func words(_ faults: [Refusal.Fault]) -> String {
    faults.map { $0.field.isEmpty ? $0.message : "\($0.field): \($0.message)" }
      .joined(separator: "; ")
  }
}
