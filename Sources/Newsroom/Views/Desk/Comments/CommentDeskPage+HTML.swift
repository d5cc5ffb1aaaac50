public import Markup
import News
import Text

extension CommentDeskPage {
  /// The page as a document.
  public func html(in context: PageContext) -> HTML {
    DeskLayout(
      context: context, title: context.say(.moderation), staff: staff, place: .comments,
      script: context.assets.commentsScript,
      main: """
        \(outcome(context))\(tabs(context))\(ways(context))\(rule(context))\
        \(keys(context))\(bar(context))\
        \(if: entries.isEmpty, "<p>\(context.say(.queueEmpty))</p>\n")\
        \(if: !entries.isEmpty, list(context))\(more(context))
        """
    ).html
  }

  private func outcome(_ context: PageContext) -> HTML {
    if let fault, selected.count != 1 || typed["bulk"] != nil { return wrong(fault, context) }
    guard let done else { return .empty }
    return """
      <div class="done undo" role="status">
      <p>\(context.say(done.what.message, ["count": context.language.number(done.count)]))</p>
      \(if: !undoable.isEmpty, undo(context))</div>

      """
  }

  func wrong(_ fault: Fault, _ context: PageContext) -> HTML {
    "<p class=\"fault\" role=\"alert\">\(context.say(fault.message))</p>\n"
  }

  private func undo(_ context: PageContext) -> HTML {
    """
    <form method="post" action="\(link: Links.deskComments("undo"))">
    \(context.token(staff))\(back(context))\
    \(undoable, { context.hidden("decision", String($0)) })\
    <p><button type="submit">\(context.say(.undoDecision))</button></p>
    </form>

    """
  }

  /// The fields that bring one back to the same part of the queue.
  func back(_ context: PageContext) -> HTML {
    "\(query.map { context.hidden($0.name, $0.value) })"
  }

  private func tabs(_ context: PageContext) -> HTML {
    """
    <nav class="queues" aria-label="\(context.say(.moderation))">
    <ul>
    \(queues, { tab($0.word, $0.count, context) })</ul>
    </nav>

    """
  }

  private func tab(_ word: String, _ count: Int, _ context: PageContext) -> HTML {
    let link = Links.deskComments([(name: "queue", value: word)] + narrowed)
    let more = count >= mostCounted ? "+" : ""
    return """
      <li><a href="\(link: link)"\(attribute: "aria-current", word == queue ? "page" : nil)>\
      \(context.say(Self.name(word))) (\(context.language.number(count))\(more))</a></li>

      """
  }

  private static func name(_ word: String) -> Message {
    switch word {
    case "held": .queueHeld
    case "reported": .queueReported
    case "appealed": .queueAppealed
    case "rejected": .queueRejected
    default: .queueAll
    }
  }

  private func ways(_ context: PageContext) -> HTML {
    let all = Links.deskComments([(name: "queue", value: queue)])
    return """
      <p>\(if: !narrowed.isEmpty, "<a href=\"\(link: all)\">\(context.say(.queueWiden))</a> ")\
      \(if: mayArrange, way("rules", .commentRules, context))\
      \(if: mayAdminister, way("policy", .commentPolicy, context))\
      <a href="\(link: context.links.commentTally)">\(context.say(.commentTally))</a></p>

      """
  }

  private func way(_ part: String, _ message: Message, _ context: PageContext) -> HTML {
    "<a href=\"\(link: Links.deskComments(part))\">\(context.say(message))</a> · "
  }

  private func rule(_ context: PageContext) -> HTML {
    guard let story else { return .empty }
    return """
      <form class="paper" method="post" action="\(link: Links.deskComments("story"))">
      <h2 dir="auto">\(story.headline)</h2>
      \(context.token(staff))\(back(context))\
      <p class="field"><label for="mode">\(context.say(.commentMode))</label>
      <select id="mode" name="mode">
      <option value="">\(context.say(.modeOfSection))</option>
      \(CommentRule.Mode.allCases, { $0.option(isChosen: $0 == story.mode, context) })</select></p>
      <p><button type="submit">\(context.say(.paperSave))</button></p>
      </form>

      """
  }

  private func keys(_ context: PageContext) -> HTML {
    let keys: [(String, Message)] = [
      ("j", .keyNextComment), ("k", .keyPreviousComment), ("a", .approveComment),
      ("r", .rejectComment), ("h", .holdComment), ("u", .undoDecision), ("?", .keyHelp),
    ]
    return """
      <details class="keys" id="keys" hidden="hidden">
      <summary>\(context.say(.keysTitle))</summary>
      <ul>
      \(keys, { "<li><kbd>\($0.0)</kbd> \(context.say($0.1))</li>\n" })</ul>
      </details>

      """
  }

  private func bar(_ context: PageContext) -> HTML {
    guard entries.count > 1 else { return .empty }
    let isTyped = typed["bulk"] != nil
    return """
      <form class="paper selection-bar" id="selected" method="post" action="\(link: Links.deskComments("act"))">
      <h2>\(context.say(.selectedComments))</h2>
      \(context.token(staff))\(back(context))\(context.hidden("bulk", "yes"))\
      <div class="deeds"><button type="submit" name="do" value="approve">\
      \(context.say(.approveComment))</button>
      <button type="submit" name="do" value="hold">\(context.say(.holdComment))</button></div>
      \(reasons("all", isTyped, context))\
      <p><button type="submit" name="do" value="reject">\(context.say(.rejectComment))</button></p>
      </form>

      """
  }

  /// Why something is refused, and more words for its author.
  func reasons(_ id: String, _ isTyped: Bool, _ context: PageContext) -> HTML {
    let (reason, note) =
      isTyped ? (typed["reason"] ?? "", typed["note"] ?? "") : ("", "")
    return """
      <p class="field"><label for="reason-\(id)">\(context.say(.rejectWhy))</label>
      <select id="reason-\(id)" name="reason">
      <option value="">\(context.say(.rejectChoose))</option>
      \(RemovalReason.allCases, { item in
        """
        <option value="\(item.rawValue)"\
        \(attribute: "selected", item.rawValue == reason ? "selected" : nil)>\
        \(item.title(in: context))</option>

        """
      })</select></p>
      <p class="field"><label for="words-\(id)">\(context.say(.rejectNote))</label>
      <input id="words-\(id)" name="note" dir="auto" maxlength="1000" value="\(note)"/></p>

      """
  }

  private func list(_ context: PageContext) -> HTML {
    """
    <ol class="queue">
    \(entries, { QueueRow(entry: $0, page: self, context: context).html })</ol>

    """
  }

  private func more(_ context: PageContext) -> HTML {
    guard let next else { return .empty }
    let link = Links.deskComments(query + [(name: "after", value: next)])
    return "<p><a rel=\"next\" href=\"\(link: link)\">\(context.say(.moreComments))</a></p>\n"
  }
}

extension CommentRule.Mode {
  var message: Message {
    switch self {
    case .open: .modeOpen
    case .moderated: .modeModerated
    case .closed: .modeClosed
    }
  }

  func option(isChosen: Bool, _ context: PageContext) -> HTML {
    """
    <option value="\(rawValue)"\(attribute: "selected", isChosen ? "selected" : nil)>\
    \(context.say(message))</option>

    """
  }
}

extension CommentDeskPage.Fault {
  fileprivate var message: Message {
    switch self {
    case .noneSelected: .moderationNone
    case .noReason: .moderationNoReason
    case .noWords: .needsText
    case .noTime: .moderationNoTime
    case .noBanReason: .moderationNoBanReason
    }
  }
}

extension CommentDeskPage.Done {
  fileprivate var message: Message {
    switch self {
    case .approve: .doneApproved
    case .reject: .doneRejected
    case .hold: .doneHeld
    case .undo: .doneUndone
    case .ban: .doneBanned
    default: .doneOther
    }
  }
}
