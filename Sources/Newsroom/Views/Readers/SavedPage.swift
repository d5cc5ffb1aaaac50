public import Markup
public import News
import Text

/// A reader's own list of stories.
public struct SavedPage: Sendable {
  /// Whose it is; nil for a browser that has kept nothing.
  public var owner: ReaderOwn?
  /// What the reader asks for.
  public var fields: SavedFields
  /// The entries of this part, the one that was saved last first.
  public var entries: [SavedEntry]
  /// How many entries fit in all.
  public var count: Int
  /// How many there are in all.
  public var total: Int
  /// The sections of which stories are saved.
  public var sections: [SavedSection]
  /// Whether this is not the first part.
  public var isFurther = false
  /// The mark for the part with older entries; nil on the last.
  public var older: String?
  /// What the address of the private feed has of the reader.
  public var feedKey = ""
  /// How many parts the book of the list has.
  public var books = 1
  /// What was typed into a form that could not be followed.
  public var typed: Typed?

  /// A note that was not kept.
  public struct Typed: Sendable, Hashable {
    /// The mark of the entry that it is for.
    public var mark: String
    /// The note.
    public var note: String
    /// Whether the entry is on the list no more; else the form was too old.
    public var isEntryGone: Bool

    /// Makes a note that was not kept.
    public init(mark: String, note: String, isEntryGone: Bool) {
      self.mark = mark
      self.note = note
      self.isEntryGone = isEntryGone
    }
  }

  /// Makes a page of a list.
  public init(
    owner: ReaderOwn?, fields: SavedFields = SavedFields(), entries: [SavedEntry] = [],
    count: Int = 0, total: Int = 0, sections: [SavedSection] = []
  ) {
    self.owner = owner
    self.fields = fields
    self.entries = entries
    self.count = count
    self.total = total
    self.sections = sections
  }

  /// The page as a document.
  public func html(in context: PageContext) -> HTML {
    var about = context.say(.savedAbout)
    if let login = owner?.login {
      about = context.say(.savedAboutAccount, ["name": login])
    } else if owner?.hasMail == true {
      about = context.say(.savedAboutMail)
    }
    let fields = fields
    return ReaderLayout(
      context: context, title: context.say(.savedTitle), about: about,
      same: { $0.saved(fields) }, keepsOffline: owner != nil,
      main: """
        \(typed, { fault($0, context) })\(ways(context))\
        \(if: total > 0, filters(context))\(list(context))\(steps(context))\
        \(if: total > 0, along(context))
        """
    ).html
  }
}

extension SavedPage {
  /// Why a note was not kept; with the note itself when its entry is not on this page.
  private func fault(_ typed: Typed, _ context: PageContext) -> HTML {
    let fault = context.fault(context.say(typed.isEntryGone ? .savedEntryGone : .staleForm))
    let hasEntry = entries.contains { $0.mark == typed.mark }
    guard !hasEntry, !typed.note.isEmpty else { return fault }
    return """
      \(fault)<div class="fields">
      <p><label for="typed">\(context.say(.savedNote))</label>
      <textarea id="typed" rows="4" dir="auto" readonly="readonly">
      \(typed.note)</textarea></p>
      </div>

      """
  }

  private func ways(_ context: PageContext) -> HTML {
    let links: [(Link, Message)] = [
      (context.links.following, .followingTitle), (context.links.bringBookmarks, .bringBookmarks),
      (context.links.you, .youLink),
    ]
    return """
      <ul class="ways">
      \(links, { "<li><a href=\"\(link: $0.0)\">\(context.say($0.1))</a></li>\n" })\
      \(if: owner?.hasAccount != true, signIn(context))</ul>

      """
  }

  private func signIn(_ context: PageContext) -> HTML {
    """
    <li><a href="\(link: context.links.readerSignIn)">\(context.say(.readerSignIn))</a></li>

    """
  }

  private func filters(_ context: PageContext) -> HTML {
    """
    <nav class="views" aria-label="\(context.say(.savedViews))">
    <ul>
    \(SavedView.allCases, { view($0, context) })</ul>
    </nav>
    <form class="search" role="search" method="get" action="\(link: context.links.saved)">
    \(if: fields.view != .current, context.hidden("show", fields.view.rawValue))\
    <p class="words"><label for="q">\(context.say(.savedSearch))</label>
    <input type="search" id="q" name="q" value="\(fields.text)" maxlength="200" dir="auto"/>
    <button type="submit">\(context.say(.search))</button></p>
    \(if: sections.count > 1, section(context))</form>

    """
  }

  private func view(_ view: SavedView, _ context: PageContext) -> HTML {
    var fields = fields
    fields.view = view
    return """
      <li><a href="\(link: context.links.saved(fields))"\
      \(attribute: "aria-current", view == self.fields.view ? "true" : nil)>\
      \(context.name(view))</a></li>

      """
  }

  private func section(_ context: PageContext) -> HTML {
    """
    <p class="of"><label for="section">\(context.say(.section))</label>
    <select id="section" name="section">
    <option value="">\(context.say(.allSections))</option>
    \(sections, { option($0, context) })</select></p>

    """
  }

  private func option(_ saved: SavedSection, _ context: PageContext) -> HTML {
    guard let edition = context.edition(saved.section.edition) else { return .empty }
    let value = "\(edition.language)/\(saved.section.slug)"
    let own = edition.id == context.edition.id
    let words = own ? saved.section.name : "\(saved.section.name) – \(edition.name)"
    return """
      <option value="\(value)"\(attribute: "selected", value == fields.section ? "selected" : nil)>\
      \(words) (\(context.language.number(saved.count)))</option>

      """
  }

  private func list(_ context: PageContext) -> HTML {
    guard !entries.isEmpty else { return nothing(context) }
    return """
      <p class="label">\(context.say(.savedCount, count: count))</p>
      <ol class="entries">
      \(entries, { SavedEntryView(entry: $0, page: self, context: context).html })</ol>

      """
  }

  private func nothing(_ context: PageContext) -> HTML {
    guard total > 0 else {
      return """
        <section class="notice">
        <h2>\(context.say(.savedNone))</h2>
        <p>\(context.say(.savedNoneHelp))</p>
        </section>

        """
    }
    let words: Message = fields.text.isEmpty ? .savedNothingHere : .savedNothingFound
    return """
      <div class="notice">
      <p>\(context.say(words))</p>
      \(if: fields != SavedFields(), """
        <p><a href="\(link: context.links.saved)">\(context.say(.savedWhole))</a></p>

        """)</div>

      """
  }

  private func steps(_ context: PageContext) -> HTML {
    Steps(
      label: context.say(.moreStories),
      previous: older.map {
        (context.links.saved(fields, before: $0), context.say(.olderStories))
      },
      next: isFurther ? (context.links.saved(fields), context.say(.newerStories)) : nil
    ).html
  }

  private func along(_ context: PageContext) -> HTML {
    """
    <section class="along" aria-labelledby="along-title">
    <h2 id="along-title">\(context.say(.takeAlong))</h2>
    <ul>
    \(file("html", context.say(.exportBookmarks), context))\(file("csv", "CSV", context))\
    \(file("json", "JSON", context))\(1..<max(1, books + 1), { book($0, context) })</ul>
    \(if: books > 0, "<p class=\"hint\">\(context.say(.exportBookHelp))</p>\n")\
    \(FeedKeys(key: feedKey, isOfList: true, owner: owner, context: context).html)</section>

    """
  }

  private func file(
    _ format: String, _ words: String, _ context: PageContext, part: Int = 1
  ) -> HTML {
    let link = context.links.savedExport(format, part: part)
    return "<li><a href=\"\(link: link)\" download=\"\">\(words)</a></li>\n"
  }

  private func book(_ part: Int, _ context: PageContext) -> HTML {
    let number = context.language.number(part)
    let words =
      books > 1
      ? context.say(.exportBookPart, ["number": number]) : context.say(.exportBook)
    return file("epub", words, context, part: part)
  }
}

extension PageContext {
  /// What a part of a reader's list is called.
  func name(_ view: SavedView) -> String {
    switch view {
    case .current: say(.savedCurrent)
    case .unread: say(.savedUnread)
    case .read: say(.savedRead)
    case .archived: say(.savedArchived)
    }
  }
}
