public import Markup
public import News

/// The menus of an edition.
public struct MenusPage: Sendable {
  /// What links may lead to, in an edition.
  public struct Targets: Sendable {
    /// The sections.
    public var sections: [Section]
    /// The topics that stories have now, and those that the menus lead to.
    public var topics: [Topic]
    /// The standing pages.
    public var pages: [Page]

    /// Puts them together.
    public init(sections: [Section], topics: [Topic], pages: [Page]) {
      self.sections = sections
      self.topics = topics
      self.pages = pages
    }
  }

  private let targets: Targets
  private let forms: [Menu.Kind: PaperForm]
  private let counts: [Menu.Kind: Int]

  /// Makes the page; the forms have `target-0` as `Menu.Target.mark`, or `address`, `address-0`,
  /// `words-0`, …, so many rows as `counts` says.
  public init(targets: Targets, forms: [Menu.Kind: PaperForm], counts: [Menu.Kind: Int]) {
    self.targets = targets
    self.forms = forms
    self.counts = counts
  }

  /// The page as a document.
  public func html(for frame: PaperFrame, in context: PageContext) -> HTML {
    let told = forms.values.first { $0.isSaved || $0.present != nil || !$0.faults.isEmpty }
    return PaperLayout(
      frame: frame, context: context, title: context.say(.paperMenus), place: .menus, form: told,
      hasRows: true,
      main: """
        <p class="hint">\(context.say(.paperMenuHint))</p>
        <div class="pair">
        \(Menu.Kind.allCases, { menu($0, frame, context) })</div>

        """
    ).html
  }

  private func menu(_ kind: Menu.Kind, _ frame: PaperFrame, _ context: PageContext) -> HTML {
    guard let form = forms[kind] else { return .empty }
    let fields = PaperFields(form: form, context: context, prefix: "\(kind.rawValue)-")
    let action = Links.deskPaper(frame.edition?.language ?? "", "menus", kind.rawValue)
    let rows = PaperRows(
      fields: fields, context: context, count: counts[kind] ?? 0,
      name: { context.say(.paperLink, ["number": String($0 + 1)]) },
      row: { row($0, fields, context) })
    return """
      <section>
      <h2>\(context.say(kind == .masthead ? .paperMasthead : .paperFooter))</h2>
      <form class="paper" method="post" action="\(link: action)">
      \(fields.hidden(frame.staff))\(rows.html)\(fields.submit())</form>
      </section>

      """
  }

  private func row(_ index: Int, _ fields: PaperFields, _ context: PageContext) -> HTML {
    let name = "target-\(index)"
    let label = context.say(.paperLink, ["number": String(index + 1)])
    return """
      \(fields.choice(name, label, options(name, fields, context)))\
      \(fields.line("address-\(index)", .paperOwnAddress, direction: "ltr"))\
      \(fields.line("words-\(index)", .paperWords))
      """
  }

  private func options(_ name: String, _ fields: PaperFields, _ context: PageContext) -> HTML {
    """
    \(fields.option(name, "", context.say(.paperEmpty)))\
    \(fields.option(name, "address", context.say(.paperOwnAddress)))\
    \(group(.paperSections, targets.sections.map { (.section($0.id), $0.name) }, name, fields))\
    \(group(.paperTopics, targets.topics.map { (.topic($0), $0.name) }, name, fields))\
    \(group(.paperPages, targets.pages.map { (.page($0.slug), $0.title) }, name, fields))\
    \(group(
      .paperLists, Menu.List.allCases.map { (.list($0), context.say($0.message)) }, name, fields))
    """
  }

  private func group(
    _ message: Message, _ targets: [(target: Menu.Target, words: String)], _ name: String,
    _ fields: PaperFields
  ) -> HTML {
    guard !targets.isEmpty else { return .empty }
    return """
      <optgroup label="\(fields.context.say(message))">
      \(targets, { fields.option(name, $0.target.mark, $0.words) })</optgroup>

      """
  }
}
