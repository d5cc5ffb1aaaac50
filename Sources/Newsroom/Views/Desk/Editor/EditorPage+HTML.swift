public import Markup
import News
import Text

extension EditorPage {
  /// The page as a document.
  public func html(for staff: DeskStaff, in context: PageContext) -> HTML {
    DeskLayout(
      context: context, title: heading(context), staff: staff, place: .stories,
      script: context.assets.editorScript,
      main: """
        \(StoryWays(story: copy.id, at: .editor, context: context).html)\
        \(EditorHead(page: self, context: context).html(staff))\
        <form class="editor" id="editor" method="post" action="\(link: Links.deskStory(copy.id))"\
        \(data(context))>
        \(context.token(staff))\(context.hidden("base", String(base)))\
        \(context.hidden("was", planBefore))\
        \(if: rights.mayWrite, save(context))<div class="desk-split">
        <div class="copy">
        \(EditorText(page: self, context: context).html)</div>
        <div>
        \(EditorSide(page: self, context: context, me: staff.account).html)</div>
        </div>
        </form>

        """
    ).html
  }

  /// Stands first, for the key Enter presses a form's first button.
  private func save(_ context: PageContext) -> HTML {
    let field = EditorField(page: self, context: context)
    return """
      <div class="save">
      <p class="field">\(field.label("why", .whySaved))
      <input id="why" name="why" value="\(acts.why)" dir="auto"\
      \(field.described("why", nil))/>\(field.problems("why"))</p>
      <p class="buttons"><button type="submit">\(context.say(.save))</button>
      <button class="quiet" type="submit" formtarget="_blank" \
      formaction="\(link: Links.deskStory(copy.id, "preview"))">\
      \(context.say(.preview))</button></p>
      </div>

      """
  }

  private var planBefore: String { EditorPage(copy, in: edition).fields.planMark }

  private func heading(_ context: PageContext) -> String {
    let headline = fields[.headline].trimmed
    return headline.isEmpty ? context.say(.newStory) : headline
  }

  /// What the script has to know, its words among it.
  private func data(_ context: PageContext) -> HTML {
    guard rights.mayWrite else { return .empty }
    let words: [(StaticString, Message)] = [
      ("data-kept", .keptAt), ("data-offline", .keptHere), ("data-out", .signedOutHere),
      ("data-found", .foundHere),
      ("data-newer", .newerHere), ("data-take", .takeUp), ("data-throw", .throwAway),
    ]
    return """
       data-story="\(copy.id.rawValue)" data-head="\(copy.head)" \
      data-autosave="\(link: Links.deskStory(copy.id, "autosave"))" \
      data-preview="\(link: Links.deskStory(copy.id, "preview"))" \
      data-markdown="\(link: Links.deskMarkdown)"\(words, { name, message in
        "\(attribute: name, context.say(message, ["time": "{time}", "names": "{names}"]))"
      })
      """
  }
}

/// What stands above the form: how far the story has come, and what is to be known at once.
struct EditorHead {
  let page: EditorPage
  let context: PageContext

  func html(_ staff: DeskStaff) -> HTML {
    """
    \(page.news.map(news))\(summary)\(typed(staff))\
    <p class="standing"><b class="state">\(context.say(page.copy.state.message))</b> · \(saved) · \
    <span id="words">\(context.say(.storyWords, count: page.wordCount))</span> · \
    \(context.say(.storyMinutes, count: (page.wordCount + 199) / 200))\(ways)</p>
    \(others)\(scheduled)
    """
  }

  private func news(_ news: EditorPage.News) -> HTML {
    switch news {
    case .done(let done): "<p class=\"done\" role=\"status\">\(context.say(done.message))</p>\n"
    case .showsTyped(let at):
      """
      <p class="done" role="status">\
      \(context.say(.showsTyped, markup: ["time": context.exactly(at)]))</p>

      """
    case .stateConflict:
      "<p class=\"fault\" role=\"alert\">\(context.say(.stateConflict))</p>\n"
    }
  }

  /// Links from the top to every field that is wrong.
  private var summary: HTML {
    guard !page.faults.isEmpty else { return .empty }
    return """
      <div class="fault" role="alert">
      <p><b>\(context.say(.notDone))</b></p>
      <ul>
      \(page.faults, { fault in
        let field: HTML = fault.field.isEmpty
          ? "" : "<a href=\"\(link: Link("#\(fault.field)"))\">\(name(fault.field))</a>: "
        return "<li>\(field)\(context.sentence(fault.kind))</li>\n"
      })</ul>
      </div>

      """
  }

  private func name(_ field: String) -> String {
    StoryField(rawValue: field).map { context.say($0.message) } ?? field
  }

  private func typed(_ staff: DeskStaff) -> HTML {
    guard let at = page.typed else { return .empty }
    return """
      <form class="offer" method="post" action="\(link: Links.deskStory(page.copy.id, "throw"))">
      \(context.token(staff))<p>\
      \(context.say(.typedBefore, markup: ["time": context.exactly(at)]))</p>
      <p><a href="\(link: Links.deskStoryTyped(page.copy.id))">\(context.say(.takeUp))</a>
      <button class="quiet" type="submit">\(context.say(.throwAway))</button></p>
      </form>

      """
  }

  private var saved: HTML {
    guard page.copy.head > 0, let by = page.copy.savedBy else {
      return "\(context.say(.cameFromElsewhere))"
    }
    return context.say(
      .savedRevision,
      markup: [
        "number": "\(context.language.number(page.copy.head))", "name": "<bdi>\(by.name)</bdi>",
        "time": context.when(page.copy.saved),
      ])
  }

  private var ways: HTML {
    let file = page.rights.mayUseFile && page.link != nil
    return """
      \(page.link.map { " · <a href=\"\(link: $0)\">\(context.say(.asReadersSeeIt))</a>" })\
      \(if: file, " · <a href=\"\(link: Links.storyFile(page.link?.address))\">\(context.say(.asFile))</a>")
      """
  }

  /// There with or without names, for the script fills it.
  private var others: HTML {
    let names = context.language.list(page.others.map { "<bdi>\($0)</bdi>" as HTML })
    return """
      <p class="hint" id="others" role="status">\
      \(if: !page.others.isEmpty, context.say(.othersHere, markup: ["names": names]))</p>

      """
  }

  private var scheduled: HTML {
    let unseen: HTML? =
      page.copy.hasUnpublishedChanges && page.copy.head > 0
      ? "<p class=\"hint\">\(context.say(.unseenChanges))</p>\n" : nil
    guard let plan = page.copy.scheduled else { return unseen ?? .empty }
    let words = context.say(
      .revisionScheduled,
      markup: [
        "number": "\(context.language.number(plan.revision))", "time": context.exactly(plan.due),
      ])
    return "\(unseen)<p class=\"done\">\(words)</p>\n"
  }
}
