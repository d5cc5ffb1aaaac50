public import Markup
public import News
public import Text

/// Two versions of a story put together: what both have changed stands side by side, to choose.
public struct MergePage: Sendable {
  /// The story.
  public var story: ID<Story>
  /// Who has saved the other version, and its number.
  public var by: String
  /// The revision on which the result is saved.
  public var head: Int
  /// The language of the text.
  public var language: String
  /// What only one side has changed, or neither.
  public var fields: StoryFields
  /// Fields that both have changed: one's own version and the other's.
  public var clashes: [(field: StoryField, mine: String, theirs: String)] = []
  /// The text as far as it could be put together.
  public var text: ParagraphMerge
  /// The fields for acts, to go along.
  public var rest: [(name: String, value: String)] = []

  /// Makes the page.
  public init(
    story: ID<Story>, by: String, head: Int, language: String, fields: StoryFields,
    text: ParagraphMerge
  ) {
    self.story = story
    self.by = by
    self.head = head
    self.language = language
    self.fields = fields
    self.text = text
  }

  /// The page as a document.
  public func html(for staff: DeskStaff, in context: PageContext) -> HTML {
    let isClean = clashes.isEmpty && text.conflicts == 0
    return DeskLayout(
      context: context, title: context.say(.mergeTitle), staff: staff, place: .stories,
      main: """
        <p class="standfirst">\(context.say(
          .mergeHelp,
          markup: ["name": "<bdi>\(by)</bdi>", "number": "\(context.language.number(head))"]))\
        \(if: isClean, " \(context.say(.mergeClean))")</p>
        <form class="editor merge" method="post" \
        action="\(link: Links.deskStory(story, "merge"))">
        \(context.token(staff))\(context.hidden("base", String(head)))\(carried(context))\
        \(clashes, { clash($0, context) })\(body(context))\
        <p><button type="submit">\(context.say(.mergeSave))</button></p>
        </form>

        """
    ).html
  }

  /// The fields about which there is no doubt.
  private func carried(_ context: PageContext) -> HTML {
    let doubtful = Set(clashes.map(\.field))
    var hidden = HTML.empty
    for field in StoryField.allCases where field != .body && !doubtful.contains(field) {
      hidden += context.hidden(field.rawValue, fields[field])
      let which = fields.which(field)
      if !which.isEmpty { hidden += context.hidden(field.which, which) }
    }
    for (name, value) in rest { hidden += context.hidden(name, value) }
    return hidden
  }

  private func clash(
    _ clash: (field: StoryField, mine: String, theirs: String), _ context: PageContext
  ) -> HTML {
    sides(
      clash.field.rawValue, context.say(clash.field.message), clash.mine, clash.theirs,
      both: false, context)
  }

  private func body(_ context: PageContext) -> HTML {
    var (html, number) = (HTML.empty, 0)
    for (index, piece) in text.pieces.enumerated() {
      switch piece {
      case .settled(let text):
        html += """
          <p class="field"><label for="text.\(index)">\(context.say(.mergeText))</label>
          <textarea id="text.\(index)" name="text.\(index)" rows="\(Self.rows(text))" dir="auto" \
          lang="\(language)">
          \(text)</textarea></p>

          """
      case .conflict(let mine, let theirs):
        number += 1
        let title = context.say(.mergePassage, ["number": context.language.number(number)])
        html += sides("text.\(index)", title, mine, theirs, both: true, context)
      }
    }
    return html + context.hidden("pieces", String(text.pieces.count))
  }

  /// Two versions side by side, each to be chosen and changed.
  private func sides(
    _ name: String, _ title: String, _ mine: String, _ theirs: String, both: Bool,
    _ context: PageContext
  ) -> HTML {
    """
    <fieldset class="clash">
    <legend>\(title)</legend>
    <div class="pair">
    \(side(name, "mine", context.say(.mergeMine), mine, isChosen: true))\
    \(side(name, "theirs", context.say(.mergeTheirs), theirs, isChosen: false))</div>
    \(if: both, """
      <p class="choice"><label><input type="radio" name="\(name).pick" value="both"/> \
      \(context.say(.mergeBoth))</label></p>

      """)</fieldset>

    """
  }

  private func side(
    _ name: String, _ side: String, _ label: String, _ text: String, isChosen: Bool
  ) -> HTML {
    """
    <div class="field choice"><label><input type="radio" name="\(name).pick" value="\(side)"\
    \(attribute: "checked", isChosen ? "checked" : nil)/> \(label)</label>
    <textarea name="\(name).\(side)" rows="\(Self.rows(text))" dir="auto" lang="\(language)" \
    aria-label="\(label)">
    \(text)</textarea></div>

    """
  }

  private static func rows(_ text: String) -> Int {
    min(18, 2 + text.count / 70 + text.count { $0 == "\n" })
  }
}
