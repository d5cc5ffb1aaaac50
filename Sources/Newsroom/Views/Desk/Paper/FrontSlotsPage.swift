public import Markup
public import News
import Times

/// The places of a front, and the stories that the desk puts there.
public struct FrontSlotsPage: Sendable {
  /// A story that may be chosen.
  public struct Choice: Sendable {
    /// Its path.
    public var path: String
    /// Its headline.
    public var headline: String

    /// Makes a choice.
    public init(path: String, headline: String) {
      self.path = path
      self.headline = headline
    }
  }

  /// The section whose front it is; nil for the edition's.
  public var section: Section?
  /// The sections whose fronts somebody may change.
  public var sections: [Section]
  /// Whether they may change the edition's front.
  public var mayFront: Bool
  /// How many places there are.
  public var count: Int
  /// The newest stories.
  public var choices: [Choice]
  /// The headlines of stories by path, with those that readers do not see.
  public var headlines: [String: String]
  /// The paths of stories in places that readers do not see there now.
  public var hidden: Set<String>
  /// The form: `story-0`, `until-0`, ….
  public var form: PaperForm

  /// Makes the page.
  public init(
    section: Section?, sections: [Section], mayFront: Bool, count: Int, choices: [Choice],
    headlines: [String: String], hidden: Set<String>, form: PaperForm
  ) {
    self.section = section
    self.sections = sections
    self.mayFront = mayFront
    self.count = count
    self.choices = choices
    self.headlines = headlines
    self.hidden = hidden
    self.form = form
  }

  /// The page as a document.
  public func html(for frame: PaperFrame, in context: PageContext) -> HTML {
    let language = frame.edition?.language ?? ""
    let fields = PaperFields(form: form, context: context)
    let rows = PaperRows(
      fields: fields, context: context, count: count, name: { name($0, context) },
      row: { row($0, frame, fields, context) })
    return PaperLayout(
      frame: frame, context: context, title: section?.name ?? context.say(.paperFront),
      place: .front, form: form, hasRows: true,
      main: """
        \(fronts(language, context))<p class="hint">\(context.say(.paperFrontHint))</p>
        <form class="paper wide" method="post" \
        action="\(link: Links.deskFront(language, section: section?.slug))">
        \(fields.hidden(frame.staff))\(rows.html)\(fields.submit())</form>
        <datalist id="newest">
        \(choices, { "<option value=\"\($0.path)\">\($0.headline)</option>\n" })</datalist>

        """
    ).html
  }

  private func name(_ index: Int, _ context: PageContext) -> String {
    index == 0
      ? context.say(.paperLead) : context.say(.paperPlace, ["number": String(index + 1)])
  }

  private func row(
    _ index: Int, _ frame: PaperFrame, _ fields: PaperFields, _ context: PageContext
  ) -> HTML {
    let path = form["story-\(index)"]
    let hint = context.say(.paperUntilHint, ["zone": frame.edition?.zone.name ?? ""])
    let headline: HTML? = headlines[path].map { "<p class=\"head\" dir=\"auto\">\($0)</p>\n" }
    return """
      <h2>\(name(index, context))</h2>
      \(headline)\(if: hidden.contains(path), "<p class=\"wrong\">\(context.say(.paperNotShown))</p>\n")\
      \(fields.line("story-\(index)", .paperStoryAddress, direction: "ltr", list: "newest"))\
      \(fields.time("until-\(index)", hint))
      """
  }

  private func fronts(_ language: String, _ context: PageContext) -> HTML {
    let front: HTML = """
      <li><a href="\(link: Links.deskFront(language, section: nil))"\
      \(attribute: "aria-current", section == nil ? "page" : nil)>\
      \(context.say(.paperFront))</a></li>

      """
    return """
      <nav class="parts" aria-label="\(context.say(.paperSections))">
      <ul>
      \(if: mayFront, front)\(sections, { item($0, language) })</ul>
      </nav>

      """
  }

  private func item(_ section: Section, _ language: String) -> HTML {
    """
    <li><a href="\(link: Links.deskFront(language, section: section.slug))"\
    \(attribute: "aria-current", section.id == self.section?.id ? "page" : nil)>\
    \(section.name)</a></li>

    """
  }
}
