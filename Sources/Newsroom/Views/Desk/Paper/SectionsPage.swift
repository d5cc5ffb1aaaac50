public import Markup
public import News

/// The sections of an edition: their order, and a form for a new one.
public struct SectionsPage: Sendable {
  /// The sections in the order that the page shows.
  public var sections: [Section]
  /// The form that puts them in order.
  public var order: PaperForm
  /// The form for a new section: `name`, `slug`, `description`.
  public var added: PaperForm

  /// Makes the page.
  public init(sections: [Section], order: PaperForm, added: PaperForm) {
    self.sections = sections
    self.order = order
    self.added = added
  }

  /// The page as a document.
  public func html(for frame: PaperFrame, in context: PageContext) -> HTML {
    let language = frame.edition?.language ?? ""
    let fields = PaperFields(form: added, context: context)
    let order = PaperOrder(
      frame: frame, context: context, action: Links.deskPaper(language, "sections", "order"),
      items: sections.map { section in
        (
          id: String(section.id.rawValue), name: section.name,
          link: Links.deskPaper(language, "sections", String(section.id.rawValue)),
          note: section.slug
        )
      }, form: self.order)
    return PaperLayout(
      frame: frame, context: context, title: context.say(.paperSections), place: .sections,
      form: self.order.present != nil || self.order.isSaved ? self.order : added, hasRows: true,
      main: """
        \(order.html)<h2>\(context.say(.paperNewSection))</h2>
        <form class="paper" method="post" action="\(link: Links.deskPaper(language, "sections"))">
        \(fields.hidden(frame.staff))\(fields.line("name", .paperName, language: language))\
        \(fields.line("slug", .paperSlug, hint: .paperSlugEmpty))\
        \(fields.area("description", .paperDescription, language: language))\
        \(fields.submit(.paperAdd))</form>

        """
    ).html
  }
}

/// The words and the address of one section.
public struct SectionPage: Sendable {
  /// The section as it is.
  public var section: Section
  /// The form: `name`, `slug`, `description`.
  public var form: PaperForm

  /// Makes the page.
  public init(_ section: Section, form: PaperForm) {
    self.section = section
    self.form = form
  }

  /// The page as a document.
  public func html(for frame: PaperFrame, in context: PageContext) -> HTML {
    let language = frame.edition?.language ?? ""
    let action = Links.deskPaper(language, "sections", String(section.id.rawValue))
    let fields = PaperFields(form: form, context: context)
    return PaperLayout(
      frame: frame, context: context, title: section.name, place: .sections, form: form,
      main: """
        <form class="paper" method="post" action="\(link: action)">
        \(fields.hidden(frame.staff))\(fields.line("name", .paperName, language: language))\
        \(fields.line("slug", .paperSlug, hint: .paperSlugHint))\
        \(fields.area("description", .paperDescription, language: language))\
        \(fields.submit())</form>
        <p><a href="\(link: Links.deskFront(language, section: section.slug))">\
        \(context.say(.paperOpenFront))</a></p>

        """
    ).html
  }
}
