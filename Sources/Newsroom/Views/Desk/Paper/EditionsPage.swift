public import Markup
public import News
import Text

/// The editions of the paper: their order, and a form for a new one.
public struct EditionsPage: Sendable {
  private let editions: [Edition]
  private let order: PaperForm
  private let added: PaperForm

  /// Makes the page; the form for a new edition has `language`, `slug`, `name`, `tagline`, `zone`,
  /// `telegram`.
  public init(editions: [Edition], order: PaperForm, added: PaperForm) {
    self.editions = editions
    self.order = order
    self.added = added
  }

  /// The page as a document.
  public func html(for frame: PaperFrame, in context: PageContext) -> HTML {
    let fields = PaperFields(form: added, context: context)
    let order = PaperOrder(
      frame: frame, context: context, action: Links.deskPaper("editions", "order"),
      items: editions.map { edition in
        (
          id: String(edition.id.rawValue), name: edition.name,
          link: Links.deskPaper("editions", edition.language),
          note: context.languages[edition.language].ownName
        )
      }, form: self.order)
    return PaperLayout(
      frame: frame, context: context, title: context.say(.paperEditions), place: .editions,
      form: self.order.present != nil || self.order.isSaved ? self.order : added, hasRows: true,
      main: """
        \(order.html)<h2>\(context.say(.paperNewEdition))</h2>
        <form class="paper" method="post" action="\(link: Links.deskPaper("editions"))">
        \(fields.hidden(frame.staff))\
        \(fields.choice("language", context.say(.paperLanguage), languages(fields, context)))\
        \(fields.line("slug", .paperSlug, direction: "ltr"))\
        \(EditionPage.fields(fields))\(fields.submit(.paperAdd))</form>

        """
    ).html
  }

  /// The languages that are installed and have no edition yet.
  private func languages(_ fields: PaperFields, _ context: PageContext) -> HTML {
    let free = context.languages.all.filter { language in
      !editions.contains { $0.language == language.tag }
    }
    return "\(free, { fields.option("language", $0.tag, $0.ownName) })"
  }
}

/// The words and the zone of one edition.
public struct EditionPage: Sendable {
  private let edition: Edition
  private let form: PaperForm

  /// Makes the page; the form has `name`, `tagline`, `zone`, `telegram`.
  public init(_ edition: Edition, form: PaperForm) {
    self.edition = edition
    self.form = form
  }

  /// The page as a document.
  public func html(for frame: PaperFrame, in context: PageContext) -> HTML {
    let fields = PaperFields(form: form, context: context)
    let action = Links.deskPaper("editions", edition.language)
    return PaperLayout(
      frame: frame, context: context, title: edition.name, place: .editions, form: form,
      main: """
        <form class="paper" method="post" action="\(link: action)">
        \(fields.hidden(frame.staff))\(Self.fields(fields))\(fields.submit())</form>

        """
    ).html
  }

  static func fields(_ fields: PaperFields) -> HTML {
    """
    \(fields.line("name", .paperName))\(fields.line("tagline", .paperTagline))\
    \(fields.line("zone", .paperZone, hint: .paperZoneHint, direction: "ltr"))\
    \(fields.line("telegram", .paperTelegram, direction: "ltr", type: "url"))
    """
  }
}
