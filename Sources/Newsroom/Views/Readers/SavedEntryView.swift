import Markup
import News
import Text

/// One entry of a reader's list, with what can be done to it.
struct SavedEntryView {
  let entry: SavedEntry
  let page: SavedPage
  let context: PageContext

  var html: HTML {
    """
    <li class="entry" id="e-\(entry.mark)">
    \(subject)\(changes)<p class="meta">\
    \(context.say(.savedOn, markup: ["date": context.when(entry.saved)]))\
    \(if: entry.read != nil, " · <b>\(context.say(.savedIsRead))</b>")</p>
    \(if: !entry.note.isEmpty, "<p class=\"own-note\" dir=\"auto\">\(lines(entry.note))</p>\n")\
    \(acts)</li>

    """
  }

  private func lines(_ text: String) -> HTML {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { HTML(text: String($0)) }.joined("<br/>")
  }

  private var subject: HTML {
    switch entry.subject {
    case .story(let story):
      """
      \(kicker(story))<h2\(foreign(story))>\(headline(story))</h2>
      \(if: !story.standfirst.isEmpty, "<p class=\"standfirst\"\(foreign(story))>\(story.standfirst)</p>\n")
      """
    case .retracted(let story):
      "\(kicker(story))<h2\(foreign(story))><s>\(headline(story))</s></h2>\n"
    case .gone: "<h2>\(context.say(.savedGone))</h2>\n"
    case .link(let address, let title): link(address, title)
    }
  }

  private func link(_ address: String, _ title: String) -> HTML {
    let link = Link(address)
    let host = link.address.split(separator: "/").dropFirst().first.map(String.init) ?? ""
    return """
      <p class="kicker">\(context.say(.savedElsewhere, markup: [
        "host": "<bdi dir=\"ltr\">\(host)</bdi>",
      ]))</p>
      <h2><a rel="nofollow noreferrer" dir="auto" href="\(link: link)">\
      \(title.isEmpty ? address : title)</a></h2>

      """
  }

  private func kicker(_ story: StorySummary) -> HTML {
    let edition = context.edition(story.address.edition)
    let isOther = edition?.id != context.edition.id
    return """
      <p class="kicker"><bdi>\(story.sectionName)</bdi>\
      \(if: isOther, " · <bdi>\(edition?.name)</bdi>")</p>

      """
  }

  private func headline(_ story: StorySummary) -> HTML {
    let links = context.edition(story.address.edition).map(Links.init) ?? context.links
    return "<a href=\"\(link: links[.story(story.address)])\">\(story.headline)</a>"
  }

  /// The language of another edition's words.
  private func foreign(_ story: StorySummary) -> HTML {
    guard let edition = context.edition(story.address.edition), edition.id != context.edition.id
    else { return .empty }
    let direction = context.languages[edition.language].direction.rawValue
    return " lang=\"\(edition.language)\" dir=\"\(direction)\""
  }

  private var changes: HTML {
    guard !entry.changes.isEmpty || entry.hasDifference, let story = entry.story else {
      return .empty
    }
    return """
      <div class="since">
      <p class="meta">\(context.say(.savedSince))</p>
      \(if: !entry.changes.isEmpty, "<ul>\n\(entry.changes, { change($0, story) })</ul>\n")\
      \(if: entry.hasDifference, difference(story))</div>

      """
  }

  private func change(_ act: Act, _ story: StorySummary) -> HTML {
    """
    <li><b>\(context.name(act.kind))</b> <span class="meta">\(context.when(act.at))</span>\
    \(if: !act.note.isEmpty, "<br/><span dir=\"auto\">\(act.note)</span>")</li>

    """
  }

  private func difference(_ story: StorySummary) -> HTML {
    let links = context.edition(story.address.edition).map(Links.init) ?? context.links
    let path = links[.story(story.address)].address
    return """
      <p><a href="\(link: context.links.savedChanges(of: path))">\
      \(context.say(.savedDifference))</a></p>

      """
  }

  private var acts: HTML {
    """
    <div class="acts">
    <form method="post" action="\(link: context.links.changeSaved)">
    \(fields)<p>\(entry.read == nil ? act("read", .markRead) : act("unread", .markUnread))
    \(entry.archived == nil ? act("archive", .putAway) : act("restore", .takeBackSaved))
    \(act("remove", .removeSaved))</p>
    </form>
    \(note)</div>

    """
  }

  private var fields: HTML {
    "\(context.token(page.owner))\(context.hidden("entry", entry.mark))"
  }

  private func act(_ name: String, _ words: Message) -> HTML {
    context.button(words, name: "act", value: name, look: "quiet")
  }

  private var note: HTML {
    let typed = page.typed?.mark == entry.mark ? page.typed?.note : nil
    let id = "note-\(entry.mark)"
    return """
      <details class="fold"\(attribute: "open", typed == nil ? nil : "open")>
      <summary>\(context.say(entry.note.isEmpty ? .addSavedNote : .changeSavedNote))</summary>
      <form method="post" action="\(link: context.links.changeSaved)">
      \(fields)<p><label for="\(id)">\(context.say(.savedNote))</label>
      <textarea id="\(id)" name="note" rows="4" dir="auto" maxlength="\(Reader.longestNote)">
      \(typed ?? entry.note)</textarea></p>
      <p>\(context.button(.keepSavedNote, name: "act", value: "note"))</p>
      </form>
      </details>

      """
  }
}
