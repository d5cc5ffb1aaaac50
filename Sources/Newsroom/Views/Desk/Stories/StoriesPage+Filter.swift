import Markup
import News
import Text

extension StoriesPage {
  func filter(_ context: PageContext) -> HTML {
    """
    <form class="filter" method="get" action="\(link: Links.desk)" role="search" \
    aria-label="\(context.say(.filterTitle))">
    \(fields.view, { context.hidden("view", $0.rawValue) })\
    <p><label for="q">\(context.say(.filterText))</label>
    <input id="q" name="q" type="search" dir="auto" value="\(fields.text)"/></p>
    <p><button type="submit">\(context.say(.applyFilter))</button>\
    \(if: fields.isFiltered, clear(context))</p>
    <details\(attribute: "open", isNarrowed ? "open" : nil)>
    <summary>\(context.say(.filterTitle))</summary>
    <div class="fields">
    <p><label for="place">\(context.say(.filterSection))</label>
    <select id="place" name="place">
    \(option("", context.say(.anySection), fields.place))\
    \(context.editions, { places($0, context) })</select></p>
    <p><label for="owner">\(context.say(.filterOwner))</label>
    <select id="owner" name="owner">
    \(option("", context.say(.anybody), owner))\(colleagues, person)</select></p>
    <p><label for="author">\(context.say(.filterAuthor))</label>
    <input id="author" name="author" dir="auto" list="authors" value="\(fields.author)"/></p>
    <datalist id="authors">
    \(authors, { "<option value=\"\($0)\"></option>\n" })</datalist>
    <p><label for="state">\(context.say(.filterState))</label>
    <select id="state" name="state">
    \(option("", context.say(.anyState), fields.state?.rawValue ?? ""))\
    \(StoryState.allCases, { state($0, context) })</select></p>
    <p><label for="topic">\(context.say(.filterTopic))</label>
    <input id="topic" name="topic" dir="auto" list="topics" value="\(fields.topic)"/></p>
    <datalist id="topics">
    \(topics, { "<option value=\"\($0)\"></option>\n" })</datalist>
    </div>
    </details>
    </form>

    """
  }

  /// Whether more than words is asked for.
  private var isNarrowed: Bool {
    fields.parameters.contains { !["view", "q"].contains($0.name) }
  }

  private var owner: String { fields.owner.map { String($0.rawValue) } ?? "" }

  private func clear(_ context: PageContext) -> HTML {
    var bare = DeskListFields()
    bare.view = fields.view
    return " <a href=\"\(link: bare.link())\">\(context.say(.clearFilter))</a>"
  }

  private func places(_ edition: Edition, _ context: PageContext) -> HTML {
    let language = context.languages[edition.language]
    return """
      <optgroup label="\(language.ownName)">
      \(option("e\(edition.id.rawValue)", "\(language.ownName): \(context.say(.anySection))", fields.place))\
      \(sections[edition.id] ?? [], { option("s\($0.id.rawValue)", $0.name, fields.place) })\
      </optgroup>

      """
  }

  private func person(_ account: Account) -> HTML {
    option(String(account.id.rawValue), account.name, owner)
  }

  private func state(_ state: StoryState, _ context: PageContext) -> HTML {
    option(state.rawValue, context.say(state.message), fields.state?.rawValue ?? "")
  }

  /// The lists that somebody has named, and the form that names the present one.
  func keptFilters(_ staff: DeskStaff, _ context: PageContext) -> HTML {
    guard !filters.isEmpty || isNameable else { return .empty }
    return """
      <section class="kept" aria-labelledby="kept-title">
      <h2 id="kept-title">\(context.say(.savedFilters))</h2>
      \(if: !filters.isEmpty, "<ul>\n\(filters, { kept($0, staff, context) })</ul>\n")\
      \(if: isNameable, naming(staff, context))</section>

      """
  }

  /// Whether there is anything about the list that deserves a name.
  private var isNameable: Bool { fields.isFiltered || refusedName != nil }

  private func naming(_ staff: DeskStaff, _ context: PageContext) -> HTML {
    """
    <form method="post" action="\(link: Links.deskFilters)">
    \(context.token(staff))\(context.hidden("query", fields.query))\
    <label for="name">\(context.say(.filterName))</label>
    <input id="name" name="name" dir="auto" maxlength="100" value="\(refusedName ?? "")"\
    \(attribute: "aria-describedby", refusedName == nil ? nil : "name-fault")/>
    <button type="submit">\(context.say(.keepFilter))</button>
    \(if: refusedName != nil, nameFault(context))</form>

    """
  }

  private func nameFault(_ context: PageContext) -> HTML {
    "<p class=\"fault\" id=\"name-fault\">\(context.say(.filterNameFault))</p>\n"
  }

  private func kept(_ filter: Filter, _ staff: DeskStaff, _ context: PageContext) -> HTML {
    let link = Link("\(Links.desk.address)?\(filter.query)")
    return """
      <li><a dir="auto" href="\(link: link)">\(filter.name)</a>
      <form method="post" action="\(link: Links.deskFilter(filter.id))">
      \(context.token(staff))<button class="quiet" type="submit" \
      aria-label="\(context.say(.dropFilter, ["name": filter.name]))">×</button>
      </form></li>

      """
  }
}

/// One choice of a list of choices.
func option(_ value: String, _ words: String, _ chosen: String) -> HTML {
  """
  <option value="\(value)"\(attribute: "selected", value == chosen ? "selected" : nil)>\
  \(words)</option>

  """
}
