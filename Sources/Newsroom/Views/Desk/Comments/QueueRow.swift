import Markup
public import News
import Text

/// One comment of a moderator's queue.
struct QueueRow {
  let entry: CommentDeskPage.Entry
  let page: CommentDeskPage
  let context: PageContext

  private var comment: Comment { entry.comment }
  private var mark: String { comment.mark }
  private var isTyped: Bool { page.selected == [mark] && page.typed["bulk"] == nil }

  var html: HTML {
    """
    <li id="c-\(mark)">
    \(head)\(said)\(fallen)\(known)\(isTyped ? page.fault.map { page.wrong($0, context) } : nil)\
    \(deeds)\(refusal)\(noting)\(banning)</li>

    """
  }

  private var head: HTML {
    let isSelected = page.selected.contains(mark)
    return """
      <p class="head"><input type="checkbox" form="selected" name="mark" value="\(mark)" \
      aria-label="\(context.say(.selectComment, ["name": context.name(of: comment)]))"\
      \(attribute: "checked", isSelected ? "checked" : nil)/> \
      \(author) · <b>\(comment.state.title(in: context))</b> · \(context.when(comment.posted))</p>
      <p class="meta"><a href="\(link: context.links.comment(entry.address, mark))" dir="auto">\
      \(entry.headline)</a> · <a href="\(link: story)">\(context.say(.queueOfStory))</a></p>

      """
  }

  private var story: Link {
    Links.deskComments([
      (name: "queue", value: "all"), (name: "story", value: String(comment.story.rawValue)),
    ])
  }

  private var author: HTML {
    guard let commenter = entry.commenter else { return "<bdi>\(context.name(of: comment))</bdi>" }
    let link = Links.deskComments([
      (name: "queue", value: "all"), (name: "reader", value: commenter),
    ])
    let counts = Comment.State.allCases.compactMap { state -> String? in
      guard let count = entry.history[state], count > 0 else { return nil }
      return "\(state.title(in: context)): \(context.language.number(count))"
    }
    return """
      <a href="\(link: link)"><bdi>\(context.name(of: comment))</bdi></a> \
      <span class="hint">(\(counts.joined(separator: " · ")))</span>
      """
  }

  private var said: HTML {
    """
    \(answers)<div class="said"\(attribute: "lang", comment.language) \
    dir="\(comment.language == nil ? "auto" : comment.isRightToLeft ? "rtl" : "ltr")">
    \(HTML(trusted: comment.body))
    </div>

    """
  }

  private var answers: HTML {
    guard comment.parent != nil else { return .empty }
    guard let answered = entry.answered, !answered.body.isEmpty else {
      return "<p class=\"hint\">\(context.say(.inAnswerToGone))</p>\n"
    }
    let name: HTML = "<bdi>\(context.name(of: answered))</bdi>"
    return """
      <details>
      <summary>\(context.say(.inAnswerTo, markup: ["name": name]))</summary>
      <div class="said" dir="auto">
      \(HTML(trusted: answered.body))
      </div>
      </details>

      """
  }

  private var fallen: HTML {
    guard let fell = entry.pickFell else { return .empty }
    let words = context.say(.pickFell, markup: ["date": context.when(fell)])
    return "<p class=\"hint\">\(words)</p>\n"
  }

  private var known: HTML {
    HTML.empty
      + plain(entry.findings, .queueFindings) + lines(entry.reports, .queueReports)
      + lines(entry.decisions, .queueDecisions) + lines(entry.notes, .queueNotes)
      + lines(entry.appeal.map { [$0] } ?? [], .queueAppeal)
      + lines(entry.answer.map { [$0] } ?? [], .queueAnswer) + ban
  }

  private func plain(_ words: [String], _ title: Message) -> HTML {
    guard !words.isEmpty else { return .empty }
    return """
      <h3>\(context.say(title))</h3>
      <ul>
      \(words, { "<li dir=\"auto\">\($0)</li>\n" })</ul>

      """
  }

  private func lines(_ lines: [CommentDeskPage.Line], _ title: Message) -> HTML {
    guard !lines.isEmpty else { return .empty }
    return """
      <h3>\(context.say(title))</h3>
      <ul>
      \(lines, line)</ul>

      """
  }

  private func line(_ line: CommentDeskPage.Line) -> HTML {
    """
    <li>\(if: !line.name.isEmpty, "<bdi>\(line.name)</bdi> · ")<bdi>\(line.words)</bdi> \
    <span class="hint">\(context.when(line.at))</span></li>

    """
  }

  private var ban: HTML {
    guard let ban = entry.ban else { return .empty }
    return """
      <h3>\(context.say(.queueBan))</h3>
      <p><bdi>\(ban.name)</bdi> · <bdi>\(ban.reason)</bdi> · \(context.exactly(ban.until))</p>
      <form class="deeds" method="post" action="\(link: Links.deskComments("act"))">
      \(fields)\(context.hidden("ban", String(ban.id)))\
      <button type="submit" name="do" value="lift">\(context.say(.liftBan))</button>
      </form>

      """
  }

  private var fields: HTML {
    "\(context.token(page.staff))\(page.back(context))\(context.hidden("mark", mark))"
  }

  private func button(_ act: String, _ message: Message) -> HTML {
    "<button type=\"submit\" name=\"do\" value=\"\(act)\">\(context.say(message))</button>\n"
  }

  private var deeds: HTML {
    guard comment.state != .withdrawn else { return .empty }
    return """
      <form class="deeds" method="post" action="\(link: Links.deskComments("act"))">
      \(fields)\
      \(if: comment.state != .approved || entry.waitingReports > 0, button("approve", .approveComment))\
      \(if: comment.state != .held, button("hold", .holdComment))\
      \(if: comment.state == .approved && !comment.isPicked, button("pick", .pickComment))\
      \(if: comment.isPicked, button("unpick", .unpickComment))\
      \(if: entry.waitingReports > 0, button("dismiss", .dismissReports))</form>

      """
  }

  /// A part that opens by itself when it was sent with something wrong.
  private func part(
    _ act: String, _ message: Message, look: HTML = "part", _ content: HTML
  ) -> HTML {
    """
    <details class="\(look)"\
    \(attribute: "open", isTyped && page.typed["do"] == act ? "open" : nil)>
    <summary>\(context.say(message))</summary>
    <form class="paper" method="post" action="\(link: Links.deskComments("act"))">
    \(fields)\(content)\
    <p><button type="submit" name="do" value="\(act)">\(context.say(message))</button></p>
    </form>
    </details>

    """
  }

  private var refusal: HTML {
    guard comment.state != .withdrawn else { return .empty }
    let isWrong = isTyped && page.typed["do"] == "reject"
    return part(
      "reject", .rejectComment, look: "refuse", page.reasons(mark, isWrong, context))
  }

  private func words(_ act: String, _ label: Message) -> HTML {
    let id = "\(act)-\(mark)"
    let typed = isTyped && page.typed["do"] == act ? page.typed["words"] ?? "" : ""
    return """
      <p class="field"><label for="\(id)">\(context.say(label))</label>
      <textarea id="\(id)" name="words" rows="2" dir="auto" maxlength="2000">
      \(typed)</textarea></p>

      """
  }

  private var noting: HTML {
    let answer =
      entry.appeal != nil && entry.answer == nil
      ? part("answer", .answerAppeal, words("answer", .answerWords)) : HTML.empty
    return answer + part("note", .noteComment, words("note", .noteWords))
  }

  private var banning: HTML {
    guard entry.commenter != nil, entry.ban == nil else { return .empty }
    let typed = isTyped && page.typed["do"] == "ban" ? page.typed : [:]
    let isWide = typed["network"] != nil
    return part(
      "ban", .banCommenter,
      """
      <p class="field"><label for="amount-\(mark)">\(context.say(.banTime))</label>
      <input id="amount-\(mark)" name="amount" inputmode="numeric" size="4" \
      value="\(typed["amount"] ?? "1")"/>
      <select name="unit" aria-label="\(context.say(.banUnit))">
      \(BanUnit.allCases, { unit in
        """
        <option value="\(unit.rawValue)"\
        \(attribute: "selected", unit.rawValue == (typed["unit"] ?? "days") ? "selected" : nil)>\
        \(context.say(unit.message))</option>

        """
      })</select></p>
      <p class="field"><label for="ban-\(mark)">\(context.say(.banReason))</label>
      <textarea id="ban-\(mark)" name="words" rows="2" dir="auto" maxlength="1000">
      \(typed["words"] ?? "")</textarea></p>
      <p class="field tick"><input id="net-\(mark)" type="checkbox" name="network" value="yes"\
      \(attribute: "checked", isWide ? "checked" : nil)/>
      <label for="net-\(mark)">\(context.say(.banNetwork))</label></p>

      """)
  }
}

/// In what the length of a ban is said.
public enum BanUnit: String, Sendable, CaseIterable {
  /// The units.
  case hours, days, weeks

  var message: Message {
    switch self {
    case .hours: .banHours
    case .days: .banDays
    case .weeks: .banWeeks
    }
  }

  /// How many hours one has.
  public var hours: Int {
    switch self {
    case .hours: 1
    case .days: 24
    case .weeks: 168
    }
  }
}

extension Comment.State {
  /// The state in words, for moderators.
  public func title(in context: PageContext) -> String {
    switch self {
    case .approved: context.say(.stateApproved)
    case .held: context.say(.stateHeld)
    case .rejected: context.say(.stateRejected)
    case .withdrawn: context.say(.stateWithdrawn)
    }
  }

  /// What was decided, in words; what was taken back is said to be.
  public func decided(isUndone: Bool, in context: PageContext) -> String {
    isUndone ? context.say(.decisionUndone, ["state": title(in: context)]) : title(in: context)
  }
}
