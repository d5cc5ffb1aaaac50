public import Markup
public import News
import Text

/// The standing pages of an edition in their order.
public struct StandingPagesPage: Sendable {
  private let pages: [Page]
  private let order: PaperForm

  /// Makes the page.
  public init(pages: [Page], order: PaperForm) {
    self.pages = pages
    self.order = order
  }

  /// The page as a document.
  public func html(for frame: PaperFrame, in context: PageContext) -> HTML {
    let language = frame.edition?.language ?? ""
    let order = PaperOrder(
      frame: frame, context: context, action: Links.deskPaper(language, "pages", "order"),
      items: pages.map { page in
        (
          id: page.slug, name: page.title, link: Links.deskPage(language, page.slug),
          note: context.say(page.role.message)
        )
      }, form: self.order)
    return PaperLayout(
      frame: frame, context: context, title: context.say(.paperPages), place: .pages,
      form: self.order, hasRows: true,
      main: """
        \(order.html)<p><a href="\(link: Links.deskPaper(language, "pages", "new"))">\
        \(context.say(.paperNewPage))</a></p>

        """
    ).html
  }
}

/// The text of one standing page, or of a new one.
public struct StandingPageEditor: Sendable {
  private let page: Page?
  private let form: PaperForm
  private let preview: HTML?

  /// Makes the editor; the form has `title`, `slug`, `role`, `text`.
  ///
  /// `page` is nil for a new one; `preview` the text as readers would see it, when that was asked
  /// for.
  public init(_ page: Page?, form: PaperForm, preview: HTML? = nil) {
    self.page = page
    self.form = form
    self.preview = preview
  }

  /// The page as a document.
  public func html(for frame: PaperFrame, in context: PageContext) -> HTML {
    let language = frame.edition?.language ?? ""
    let fields = PaperFields(form: form, context: context)
    let action = page.map { Links.deskPage(language, $0.slug) }
    return PaperLayout(
      frame: frame, context: context, title: page?.title ?? context.say(.paperNewPage),
      place: .pages, form: form,
      main: """
        \(shown(language, context))<form class="paper wide" method="post" \
        action="\(link: action ?? Links.deskPaper(language, "pages", "new"))">
        \(fields.hidden(frame.staff))\(fields.line("title", .paperTitle, language: language))\
        \(fields.line(
          "slug", .paperSlug, hint: page == nil ? .paperSlugEmpty : .paperSlugHint))\
        \(fields.choice("role", context.say(.paperPageRole), roles(fields, context)))\
        \(imported(context))\(fields.area("text", .paperText, rows: 24, language: language))\
        <p class="buttons"><button type="submit">\(context.say(.paperSave))</button>
        <button type="submit" name="preview" value="yes">\(context.say(.paperPreview))</button></p>
        </form>
        \(action.map { deletion(fields, frame, $0, context) })
        """
    ).html
  }

  private func shown(_ language: String, _ context: PageContext) -> HTML? {
    preview.map { text in
      """
      <section class="preview" aria-labelledby="preview">
      <h2 id="preview">\(context.say(.paperPreview))</h2>
      <div lang="\(language)" dir="\(context.languages[language].direction.rawValue)">
      \(text)</div>
      </section>

      """
    }
  }

  private func imported(_ context: PageContext) -> HTML {
    guard let page, page.markdown.isEmpty, !page.body.isEmpty else { return .empty }
    return "<p class=\"hint\">\(context.say(.paperImported))</p>\n"
  }

  private func roles(_ fields: PaperFields, _ context: PageContext) -> HTML {
    "\(Page.Role.allCases, { fields.option("role", $0.rawValue, context.say($0.message)) })"
  }

  private func deletion(
    _ fields: PaperFields, _ frame: PaperFrame, _ action: Link, _ context: PageContext
  ) -> HTML {
    """
    <h2>\(context.say(.paperDeletePage))</h2>
    \(PaperEnd(fields: fields, frame: frame, action: action).deletion)
    """
  }
}

extension Page.Role {
  var message: Message {
    switch self {
    case .about: .paperAbout
    case .corrections: .paperCorrections
    case .ethics: .paperEthics
    case .privacy: .paperPrivacy
    case .other: .paperOther
    }
  }
}
