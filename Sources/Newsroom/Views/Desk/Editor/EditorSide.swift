import Markup
import News
import Times

/// What is done with a story: the boxes on the narrow side of the editor.
struct EditorSide {
  let page: EditorPage
  let context: PageContext
  let me: Account

  private var field: EditorField { EditorField(page: page, context: context) }

  var html: HTML {
    """
    \(if: page.rights.mayWrite, review)\
    \(if: page.rights.mayPublish, publish)\(if: isPublic, record)\(plan)\(notes)\
    \(if: mayModerate, conversation)
    """
  }

  private var isPublic: Bool { page.rights.mayPublish && page.copy.standing != nil }

  private var mayModerate: Bool { page.copy.standing != nil && me.mayAnywhere(.moderate) }

  /// Where readers' comments under the story are, and whether it takes any.
  private var conversation: HTML {
    let link = Links.deskComments([
      (name: "queue", value: "all"), (name: "story", value: String(page.copy.id.rawValue)),
    ])
    return box(
      .commentsOfReaders,
      "<p><a href=\"\(link: link)\">\(context.say(.queueOfStory))</a></p>\n")
  }

  private func button(_ label: Message, _ part: String?, quiet: Bool = false) -> HTML {
    """
    <button type="submit"\(attribute: "class", quiet ? "quiet" : nil)\
    \(attribute: "formaction", link: part.map { Links.deskStory(page.copy.id, $0) })>\
    \(context.say(label))</button>

    """
  }

  private func box(_ title: Message, _ content: HTML) -> HTML {
    """
    <section class="side-box">
    <h2>\(context.say(title))</h2>
    \(content)</section>

    """
  }

  private var review: HTML {
    let steps = DeskStep.allCases.filter { step in
      step.origins.contains(page.copy.state)
        && (step.permission == .write || page.rights.mayPublish)
    }
    guard !steps.isEmpty else { return .empty }
    return box(
      .groupReview,
      """
      <p class="field">\(field.label("word", .wordBack))
      <textarea id="word" name="word" rows="2" dir="auto"\(field.described("word", nil))>
      \(page.acts.word)</textarea>\(field.problems("word"))</p>
      <p class="buttons">\(steps, { step in
        """
        <button class="quiet" type="submit" name="step" value="\(step.rawValue)" \
        formaction="\(link: Links.deskStory(page.copy.id, "step"))">\
        \(context.say(step.message))</button>

        """
      })</p>

      """)
  }

  private var publish: HTML {
    let seen = try? DeskTime.instant(
      page.acts.due, which: page.acts.dueWhich, in: page.edition.zone)
    return box(
      .groupPublish,
      """
      \(checks)\(if: page.copy.standing != nil, change)\
      <p class="buttons">\(button(.publishNow, "publish"))</p>
      \(field.time(
        "due", page.acts.due, which: page.acts.dueWhich, .dueLabel, seen: seen))\
      <p class="buttons">\(button(.schedule, "schedule", quiet: true))\
      \(if: page.copy.scheduled != nil, button(.unschedule, "unschedule", quiet: true))</p>

      """)
  }

  private var checks: HTML {
    guard let checks = page.checks else { return .empty }
    guard !checks.isEmpty else { return "<p class=\"hint\">\(context.say(.checksGood))</p>\n" }
    return """
      <ul class="checks">
      \(checks, check)</ul>

      """
  }

  private func check(_ check: PublishingCheck) -> HTML {
    let word = context.say(check.isBlocking ? .checkBlocks : .checkWarns)
    let sentence = context.say(
      check.kind.message, markup: ["detail": "<bdi class=\"detail\">\(check.detail)</bdi>"])
    return """
      <li\(attribute: "class", check.isBlocking ? "blocks" : nil)><b>\(word):</b> \(sentence)</li>

      """
  }

  private var change: HTML {
    let kinds: [Act.Kind] = [.edit, .update, .clarify, .correct]
    return """
      <p class="field">\(field.label("kind", .actKind))
      <select id="kind" name="kind">
      \(kinds, { kind in
        """
        <option value="\(kind.rawValue)"\
        \(attribute: "selected", kind == page.acts.kind ? "selected" : nil)>\
        \(kind == .edit ? context.say(.quietEdit) : context.name(kind))</option>

        """
      })</select></p>
      <p class="field">\(field.label("note", .actNote))
      <textarea id="note" name="note" rows="3" dir="auto" lang="\(page.language)"\
      \(field.described("note", nil))>
      \(page.acts.note)</textarea>\(field.problems("note"))</p>

      """
  }

  private var record: HTML {
    let isRetracted = page.copy.standing == .retracted
    let kind: Act.Kind = isRetracted ? .restore : .retract
    return box(
      .groupRecord,
      """
      \(if: isRetracted, "<p>\(context.say(.isRetracted))</p>\n")\
      <p class="field">\(field.label("sentence", .recordSentence))
      <textarea id="sentence" name="sentence" rows="3" dir="auto" lang="\(page.language)"\
      \(field.described("sentence", nil))>
      \(page.acts.sentence)</textarea>\(field.problems("sentence"))</p>
      <p class="buttons"><button class="quiet" type="submit" name="act" value="\(kind.rawValue)" \
      formaction="\(link: Links.deskStory(page.copy.id, "record"))">\
      \(context.say(isRetracted ? .restoreNow : .retractNow))</button></p>

      """)
  }

  private var plan: HTML {
    box(
      .groupPlan,
      """
      <p class="field">\(field.label("owner", .fieldOwner))
      <select id="owner" name="owner"\(field.described("owner", nil))>
      <option value="">\(context.say(.nobodyOwns))</option>
      \(owners, { id, name in
        """
        <option value="\(id)"\
        \(attribute: "selected", page.fields[.owner] == String(id) ? "selected" : nil)>\
        \(name)</option>

        """
      })</select>\(field.problems("owner"))</p>
      \(field.line(.day, .fieldDay, type: "date"))<div class="pair">
      \(field.line(.words, .fieldWords))\(field.line(.pictures, .fieldPictures))</div>

      """)
  }

  /// Those whom it may be assigned to: by whoever does not publish, only they themselves.
  private var owners: [(id: Int64, name: String)] {
    let accounts = page.rights.mayPublish ? page.accounts : page.accounts.filter { $0.id == me.id }
    var all = accounts.map { (id: $0.id.rawValue, name: $0.name) }
    if let owner = page.copy.owner, let id = owner.account?.rawValue,
      !all.contains(where: { $0.id == id })
    {
      all.append((id, owner.name))
    }
    return all
  }

  private var notes: HTML {
    box(
      .groupNotes,
      """
      \(if: !page.notes.isEmpty, """
        <ul class="desk-notes">
        \(page.notes, note)</ul>

        """)\(if: page.rights.mayWrite, newNote)
      """)
  }

  private func note(_ note: DeskNote) -> HTML {
    """
    <li\(attribute: "class", note.done == nil ? nil : "settled")>
    \(if: !note.passage.isEmpty, "<blockquote dir=\"auto\">\(note.passage)</blockquote>\n")\
    <p dir="auto">\(note.text)</p>
    <p class="hint"><bdi>\(note.by.name)</bdi>, \(context.when(note.at))\
    \(if: note.done != nil, """
       · \(context.say(.settledBy, markup: ["name": "<bdi>\(note.doneBy)</bdi>"]))
      """)</p>
    \(if: note.done == nil && page.rights.mayWrite, """
      <p><button class="quiet" type="submit" name="settled" value="\(note.id.rawValue)" \
      formaction="\(link: Links.deskStory(page.copy.id, "settle"))">\
      \(context.say(.settleNote))</button></p>

      """)</li>

    """
  }

  private var newNote: HTML {
    """
    <p class="field">\(field.label("remark", .noteLabel))
    <textarea id="remark" name="remark" rows="2" dir="auto"\(field.described("remark", nil))>
    \(page.acts.remark.text)</textarea>\(field.problems("remark"))</p>
    <p class="field">\(field.label("passage", .passageLabel))
    <textarea id="passage" name="passage" rows="2" dir="auto"\
    \(field.described("passage", nil))>
    \(page.acts.remark.passage)</textarea>\(field.problems("passage"))</p>
    <p class="buttons">\(button(.addNote, "note", quiet: true))</p>

    """
  }
}
