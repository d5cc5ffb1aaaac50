import Markup
import News

extension LibraryPage {
  func search(_ context: PageContext) -> HTML {
    """
    <form class="filters" method="get" action="\(link: Links.deskPictures)">
    <p><label for="q">\(context.say(.libraryWords))</label>
    <input id="q" name="q" type="search" value="\(filters.text)" dir="auto"/></p>
    <p><label for="by">\(context.say(.libraryUploader))</label>
    <select id="by" name="by">
    <option value="">\(context.say(.anybody))</option>
    \(accounts, { person($0.name) })</select></p>
    \(day("from", filters.from, .auditFrom, context))\(day("to", filters.to, .auditTo, context))\
    <p><label for="in">\(context.say(.usedInEdition))</label>
    <select id="in" name="in">
    <option value="">\(context.say(.anyEdition))</option>
    \(editions, { edition($0) })</select></p>
    <p><label for="expiring">\(context.say(.expiringOnly))</label>
    <select id="expiring" name="expiring">
    \(option("", .no, !filters.isExpiring, context))\(option("1", .yes, filters.isExpiring, context))\
    </select></p>
    \(context.hidden("for", filters.story.map { String($0.rawValue) } ?? ""))\
    <p><button type="submit">\(context.say(.showEntries))</button></p>
    </form>

    """
  }

  private func person(_ name: String) -> HTML {
    """
    <option value="\(name)"\(attribute: "selected", name == filters.uploader ? "selected" : nil)>\
    \(name)</option>

    """
  }

  private func edition(_ edition: Edition) -> HTML {
    let isChosen = edition.language == filters.edition
    return """
      <option value="\(edition.language)" lang="\(edition.language)"\
      \(attribute: "selected", isChosen ? "selected" : nil)>\(edition.name)</option>

      """
  }

  private func option(
    _ value: String, _ words: Message, _ isChosen: Bool, _ context: PageContext
  ) -> HTML {
    """
    <option value="\(value)"\(attribute: "selected", isChosen ? "selected" : nil)>\
    \(context.say(words))</option>

    """
  }

  private func day(
    _ name: String, _ value: String, _ label: Message, _ context: PageContext
  ) -> HTML {
    let isFaulty = faulty.contains(name)
    let words: HTML = """
      <span class="fault" id="\(name)-fault">\(context.say(.badDate, ["date": value]))</span>
      """
    return """
      <p><label for="\(name)">\(context.say(label))</label>
      <input id="\(name)" name="\(name)" type="date" value="\(value)"\
      \(attribute: "aria-describedby", isFaulty ? "\(name)-fault" : nil)/>\(if: isFaulty, words)</p>

      """
  }
}
