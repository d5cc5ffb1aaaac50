public import Markup
public import News
import Text

/// Begins a story: its section and a headline are enough.
public struct NewStoryPage: Sendable {
  /// The editions with the sections in which whoever looks may write.
  public var places: [(edition: Edition, sections: [Section])]
  /// The place that is chosen, as edition, slash and section.
  public var place = ""
  /// The headline as it was typed.
  public var headline = ""
  /// What is wrong with it.
  public var faults: [FieldFault] = []

  /// Makes the page.
  public init(places: [(edition: Edition, sections: [Section])]) {
    self.places = places
  }

  /// The value of a place in the form.
  public static func place(_ edition: Edition, _ section: Section) -> String {
    "\(edition.language)/\(section.slug)"
  }

  /// The place that is chosen; nil when it is none of those.
  public var chosen: (edition: Edition, section: Section)? {
    for (edition, sections) in places {
      for section in sections where Self.place(edition, section) == place {
        return (edition, section)
      }
    }
    return nil
  }

  /// The page as a document.
  public func html(for staff: DeskStaff, in context: PageContext) -> HTML {
    DeskLayout(
      context: context, title: context.say(.newStory), staff: staff, place: .stories,
      main: """
        <p class="standfirst">\(context.say(.newStoryHelp))</p>
        <form class="editor begin" method="post" action="\(link: Links.newStory)">
        \(context.token(staff))\
        <p class="field"><label for="place">\(context.say(.fieldSection))</label>
        <select id="place" name="place"\(wrong("place"))>
        \(places, { group($0.edition, $0.sections, context) })</select>\
        \(problems("place", context))</p>
        <p class="field"><label for="headline">\(context.say(.fieldHeadline))</label>
        <textarea id="headline" name="headline" rows="2" dir="auto"\(wrong("headline"))>
        \(headline)</textarea>\(problems("headline", context))</p>
        <p class="buttons"><button type="submit" name="as" value="draft">\
        \(context.say(.beginWriting))</button>
        <button class="quiet" type="submit" name="as" value="idea">\
        \(context.say(.keepIdea))</button></p>
        </form>

        """
    ).html
  }

  private func group(
    _ edition: Edition, _ sections: [Section], _ context: PageContext
  ) -> HTML {
    let language = context.languages[edition.language]
    return """
      <optgroup label="\(edition.name) (\(language.ownName))">
      \(sections, { section in
        let value = Self.place(edition, section)
        return """
          <option value="\(value)" lang="\(edition.language)" dir="auto"\
          \(attribute: "selected", value == place ? "selected" : nil)>\(section.name)</option>

          """
      })</optgroup>

      """
  }

  private func wrong(_ field: String) -> HTML {
    guard faults.contains(where: { $0.field == field }) else { return .empty }
    return " aria-invalid=\"true\" aria-describedby=\"\(field)-fault\""
  }

  private func problems(_ field: String, _ context: PageContext) -> HTML {
    let faults = faults.filter { $0.field == field }
    guard !faults.isEmpty else { return .empty }
    return """
      <span class="wrong" id="\(field)-fault">\
      \(faults, { context.sentence($0.kind) })</span>
      """
  }
}
