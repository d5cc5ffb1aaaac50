public import Markup
public import News
import Text

/// Whether a page of the desk is about people or about agencies.
public enum ContributorKind: String, Sendable, Hashable, CaseIterable {
  case people
  case agencies

  var place: PaperPlace { self == .people ? .people : .agencies }
}

/// People or agencies by address, to be found and opened, and a form for a new one.
public struct ContributorsPage: Sendable {
  private let kind: ContributorKind
  private let rows: [ContributorRow]
  private let text: String
  private let hasMore: Bool
  private let form: PaperForm

  /// Makes the page; the form is for a new one: `name`, `slug`.
  public init(
    _ kind: ContributorKind, rows: [ContributorRow], text: String, hasMore: Bool, form: PaperForm
  ) {
    self.kind = kind
    self.rows = rows
    self.text = text
    self.hasMore = hasMore
    self.form = form
  }

  /// The page as a document.
  public func html(for frame: PaperFrame, in context: PageContext) -> HTML {
    let list = Links.deskPaper(kind.rawValue)
    let fields = PaperFields(form: form, context: context)
    return PaperLayout(
      frame: frame, context: context, title: context.say(kind.place.message), place: kind.place,
      form: form,
      main: """
        \(PaperList(
          context: context, action: list, text: text,
          items: rows.map { ($0.name, $0.slug, $0.stories, Links.deskPaper(kind.rawValue, String($0.id))) },
          next: next(list)
        ).html)<h2>\(context.say(kind == .people ? .paperNewPerson : .paperNewAgency))</h2>
        <form class="paper" method="post" action="\(link: list)">
        \(fields.hidden(frame.staff))\(fields.line("name", .paperName))\
        \(fields.line("slug", .paperSlug, hint: .paperSlugEmpty))\(fields.submit(.paperAdd))</form>

        """
    ).html
  }

  private func next(_ list: Link) -> Link? {
    guard hasMore, let last = rows.last else { return nil }
    return Links.deskPaper(list, query: ["text": text, "after": last.slug])
  }
}

/// A person or an agency in every language, their merger into another one, their end.
public struct ContributorPage: Sendable {
  private let kind: ContributorKind
  private let id: Int64
  private let name: String
  private let languages: [String]
  private let form: PaperForm
  /// A person's picture as it is now.
  public var picture: Picture?
  /// Pictures that may be chosen, by their digests, with what they show.
  public var choices: [(digest: String, words: String)] = []

  /// Makes the page for the languages of the editions and of the record.
  ///
  /// The form has `slug`, `picture`, `credit`, `address`, and for each language `name-en`,
  /// `role-en`, `about-en`, `alt-en`.
  public init(
    _ kind: ContributorKind, id: Int64, name: String, languages: [String], form: PaperForm
  ) {
    self.kind = kind
    self.id = id
    self.name = name
    self.languages = languages
    self.form = form
  }

  /// The page as a document.
  public func html(for frame: PaperFrame, in context: PageContext) -> HTML {
    let action = Links.deskPaper(kind.rawValue, String(id))
    let fields = PaperFields(form: form, context: context)
    let end = PaperEnd(fields: fields, frame: frame, action: action)
    return PaperLayout(
      frame: frame, context: context, title: name, place: kind.place, form: form,
      main: """
        <form class="paper" method="post" action="\(link: action)">
        \(fields.hidden(frame.staff))\(fields.line("slug", .paperSlug, hint: .paperSlugHint))\
        \(own(fields))<div class="tongues">
        \(languages, { words($0, fields, context) })</div>
        \(fields.submit())</form>
        \(library)\
        <h2>\(context.say(.paperMergeOther))</h2>
        \(end.merger)<h2>\(context.say(.paperDeleteOne))</h2>
        \(end.deletion)
        """
    ).html
  }

  private func own(_ fields: PaperFields) -> HTML {
    guard kind == .people else {
      return fields.line("address", .paperSite, direction: "ltr", type: "url")
    }
    let view = PictureView(picture, as: .square, sizes: "9rem").map { view in
      "<figure class=\"portrait\">\(view.html)</figure>\n" as HTML
    }
    let line = fields.line(
      "picture", .paperPicture, hint: .paperPictureHint, direction: "ltr", list: "library")
    return (view ?? .empty) + line + fields.line("credit", .paperCredit)
  }

  private var library: HTML {
    guard kind == .people else { return .empty }
    return """
      <datalist id="library">
      \(choices, { "<option value=\"\($0.digest)\">\($0.words)</option>\n" })</datalist>

      """
  }

  private func words(
    _ language: String, _ fields: PaperFields, _ context: PageContext
  ) -> HTML {
    let isPerson = kind == .people
    return """
      <fieldset>
      <legend lang="\(language)">\(context.languages[language].ownName)</legend>
      \(fields.line("name-\(language)", .paperName, language: language))\
      \(if: isPerson, fields.line("role-\(language)", .paperRole, language: language))\
      \(fields.area(
        "about-\(language)", isPerson ? .paperBiography : .paperDescription, language: language))\
      \(if: isPerson, fields.line("alt-\(language)", .paperAlt, language: language))</fieldset>

      """
  }
}
