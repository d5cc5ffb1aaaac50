public import Markup
public import News

/// What an act on several stories will do to each, or has done.
public struct BulkPage: Sendable {
  /// One story and its lot.
  public struct Line: Sendable {
    /// The story; nil when there is none.
    public var story: DeskStory?
    /// The field that selects it in the form that does the act; empty when it is left as it is.
    public var field: String
    /// What will happen, or has.
    public var lot: Lot

    /// Makes a line.
    public init(story: DeskStory?, field: String = "", lot: Lot) {
      self.story = story
      self.field = field
      self.lot = lot
    }
  }

  /// What becomes of a story.
  public enum Lot: Sendable, Hashable {
    /// It is assigned to somebody, or to nobody.
    case assign(String?)
    /// It moves to a section; readers of a published story find it there with the next publication.
    case move(String, isPublic: Bool)
    /// It takes a step, or is published or retracted, for the first time or as an update.
    case act(BulkAct, isUpdate: Bool)
    /// It was done.
    case done
    /// Nothing: whoever asks may not.
    case notAllowed
    /// Nothing: its state does not allow it.
    case state(StoryState)
    /// Nothing: somebody else has to approve it first.
    case eyes
    /// Nothing: readers see it all.
    case noChanges
    /// Nothing: there is no such story.
    case gone
    /// Nothing: it was changed since it was selected.
    case changed
    /// Nothing: the section is another edition's.
    case otherEdition
    /// Nothing: it is in the section already.
    case alreadyThere
    /// Nothing: readers must not get it as it is.
    case unfit([PublishingCheck])
    /// Nothing: the sentence for readers is missing.
    case noSentence
    /// Nothing: what is wrong with it, as sentences in English.
    case faults(String)

    /// Whether something will be done.
    public var isDoing: Bool {
      switch self {
      case .assign, .move, .act: true
      default: false
      }
    }
  }

  /// The act.
  public var act: BulkAct
  /// Its other fields, to be sent along.
  public var fields: [(name: String, value: String)]
  /// The sentence for readers.
  public var note: String
  /// The stories.
  public var lines: [Line]
  /// Where the list is.
  public var back: Link
  /// Whether it has been done.
  public var isDone: Bool

  /// Makes a page.
  public init(
    act: BulkAct, fields: [(name: String, value: String)], note: String, lines: [Line],
    back: Link, isDone: Bool
  ) {
    self.act = act
    self.fields = fields
    self.note = note
    self.lines = lines
    self.back = back
    self.isDone = isDone
  }
}

extension BulkPage {
  /// The page as a document.
  public func html(for staff: DeskStaff, in context: PageContext) -> HTML {
    let title = isDone ? Message.bulkHappened : .bulkWillHappen
    return DeskLayout(
      context: context, title: "\(context.say(act.message)): \(context.say(title))",
      staff: staff, place: .stories,
      main: """
        \(if: !note.isEmpty, "<blockquote class=\"sentence\" dir=\"auto\">\(note)</blockquote>\n")\
        <ol class="lots">
        \(lines, { line($0, context) })</ol>
        \(if: !isDone, form(staff, context))\
        <p><a href="\(link: back)">\(context.say(.backToStories))</a></p>

        """
    ).html
  }

  private func line(_ line: Line, _ context: PageContext) -> HTML {
    let isGood = line.lot.isDoing || line.lot == .done
    return """
      <li>\(line.story, { headline($0, context) })
      <p class="\(isGood ? "will" : "wont")">\
      \(if: !isGood, "<b>\(context.say(.bulkLeft))</b>: ")\(words(line.lot, context))</p></li>

      """
  }

  private func headline(_ story: DeskStory, _ context: PageContext) -> HTML {
    """
    <p class="head"><a dir="auto" href="\(link: Links.deskStory(story.id))">\(story.headline)</a> \
    \(StateWord(state: story.state, context: context).html)</p>
    """
  }

  private func words(_ lot: Lot, _ context: PageContext) -> String {
    switch lot {
    case .assign(let name?): context.say(.willAssign, ["name": name])
    case .assign(nil): context.say(.willUnassign)
    case .move(let section, let isPublic):
      context.say(isPublic ? .willMovePublished : .willMove, ["section": section])
    case .act(.submit, _): context.say(.willSubmit)
    case .act(.approve, _): context.say(.willApprove)
    case .act(.retract, _): context.say(.willRetract)
    case .act(_, let isUpdate): context.say(isUpdate ? .willUpdate : .willPublish)
    case .done: context.say(.bulkDone)
    case .notAllowed: context.say(.reasonNotAllowed)
    case .state(let state): context.say(.reasonState, ["state": context.say(state.message)])
    case .eyes: context.say(.reasonEyes)
    case .noChanges: context.say(.reasonNoChanges)
    case .gone: context.say(.reasonGone)
    case .changed: context.say(.reasonChanged)
    case .otherEdition: context.say(.reasonOtherEdition)
    case .alreadyThere: context.say(.reasonAlreadyThere)
    case .unfit(let checks):
      checks.map { $0.words(in: context.language) }.joined(separator: " ")
    case .noSentence: context.say(.noteMissing)
    case .faults(let faults): context.say(.reasonFaults, ["faults": faults])
    }
  }

  private func form(_ staff: DeskStaff, _ context: PageContext) -> HTML {
    let chosen = lines.filter { $0.lot.isDoing }
    guard !chosen.isEmpty else { return .empty }
    return """
      <form method="post" action="\(link: Links.doSelectedStories)">
      \(context.token(staff))\(fields.map { context.hidden($0.name, $0.value) })\
      \(chosen.map { context.hidden("story", $0.field) })\
      <p><button type="submit">\(context.say(.bulkConfirm, count: chosen.count))</button></p>
      </form>

      """
  }
}
