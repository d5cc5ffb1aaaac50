import HTTP
import News
import Stores
import Text
import Views

extension EditorWork {
  /// What became of a form that was to be saved.
  enum Saving {
    /// It is saved as this revision; `isMerged` together with what another had saved.
    case saved(Int, isMerged: Bool)
    /// It is not: the page that says why, with all that was typed.
    case refused(Response)
  }

  /// Saves the form, with plan and owner.
  ///
  /// When another revision came in between, both are put together by paragraph. Where that leaves
  /// no choice, and `merging` is true, the result is saved; else it is shown to be looked through.
  func save(merging: Bool, why: String? = nil) throws -> Saving {
    let (draft, faults) = try draft()
    guard faults.isEmpty else { return .refused(try refused(faults)) }
    try checkMayWrite()
    do {
      guard form.base == copy.head else { return try merge(draft, saves: merging) }
      return try finish(draft, on: form.base, why ?? form.acts.why, isMerged: false)
    } catch Refusal.conflict {
      let work = try reopened()
      guard work.copy.head != form.base else { return .refused(try work.conflicted()) }
      return try work.save(merging: merging, why: why)
    } catch Refusal.invalid(let faults) {
      return .refused(try refused(faults.map(FieldFault.init)))
    }
  }

  private func finish(
    _ draft: StoryDraft, on base: Int, _ why: String, isMerged: Bool
  ) throws -> Saving {
    let owner = try form.changesPlan ? owner() : nil
    let saved = try desk.save(draft, of: copy.id, on: base, why: why)
    if form.changesPlan {
      let plan = form.fields.plan().plan
      if plan != copy.plan { try desk.plan(plan, for: copy.id) }
      if copy.owner?.account != owner?.id { try desk.assign(copy.id, to: owner) }
    }
    try copies.dropAutosave(of: copy.id, by: staff.account.id)
    return .saved(saved.number, isMerged: isMerged)
  }

  /// The account that the story is assigned to; throws `Refusal.invalid` when there is none such.
  private func owner() throws -> Account? {
    let chosen = form.fields[.owner]
    guard !chosen.isEmpty else { return nil }
    let accounts = try visit.site.accounts.all()
    guard let account = accounts.first(where: { String($0.id.rawValue) == chosen }) else {
      throw Refusal.invalid([.init(field: "owner", message: "there is no such account")])
    }
    return account
  }

  private func merge(_ draft: StoryDraft, saves: Bool) throws -> Saving {
    let theirs = StoryFields(copy.draft, in: edition.zone)
    let merge = FieldMerge(
      base: StoryFields(try base(), in: edition.zone),
      mine: StoryFields(draft, in: edition.zone), theirs: theirs)
    if let fields = merge.fields {
      let (merged, faults) = fields.draft(of: copy.draft, in: edition.zone)
      // The same form sent twice, or a change that both have made.
      let isNew = StoryFields(merged, in: edition.zone) != theirs
      if faults.isEmpty, !isNew || saves {
        return try finish(merged, on: copy.head, form.acts.why, isMerged: isNew)
      }
    }
    return .refused(try choices(merge))
  }

  private func choices(_ merge: FieldMerge) throws -> Response {
    var fields = merge.settled
    for field in [StoryField.day, .words, .pictures, .owner] {
      fields[field] = form.fields[field]
    }
    var page = MergePage(
      story: copy.id, by: copy.savedBy?.name ?? "", head: copy.head,
      language: copy.draft.language ?? copy.draft.edition, fields: fields, text: merge.text)
    page.clashes = merge.clashes
    let names = ["why", "word", "kind", "note", "due", "due.which", "sentence", "was"]
    page.rest = names.compactMap { name in form.sent[name].map { (name, $0) } }
    return visit.page(page.html(for: staff.staff, in: try visit.context()), status: .conflict)
  }
}
