public import Markup
public import News

/// A story as a file in a form, and the form that puts an act on its record.
public struct EditPage: Sendable {
  /// What is wrong with what was sent.
  public struct Fault: Sendable, Hashable {
    /// The line of the file, from 1; nil when the fault has none.
    public var line: Int?
    /// The field; empty when the whole is at fault.
    public var field: String
    /// What is wrong, as a sentence in English.
    public var message: String

    /// Makes a fault.
    public init(line: Int?, field: String, message: String) {
      self.line = line
      self.field = field
      self.message = message
    }
  }

  /// The path of the story.
  public var story: String
  /// Its headline as published.
  public var headline: String
  /// The language of its text.
  public var language: String
  /// The file: as it is published, or as it was typed.
  public var text: String
  /// Stands for the state of the record that the text rests on.
  public var basis: String
  /// Whether the text came as HTML.
  public var isConverted = false
  /// Whether the story is retracted.
  public var isRetracted = false
  /// What is wrong with the text.
  public var faults: [Fault] = []
  /// What is wrong with the act.
  public var actFaults: [Fault] = []
  /// The act as it was typed.
  public var act: (kind: Act.Kind, note: String) = (.correct, "")

  /// Makes the form of a story.
  public init(story: String, headline: String, language: String, text: String, basis: String) {
    self.story = story
    self.headline = headline
    self.language = language
    self.text = text
    self.basis = basis
  }

  /// The acts that a form may put on record now.
  public static func kinds(isRetracted: Bool) -> [Act.Kind] {
    [.correct, .clarify, .update, isRetracted ? .restore : .retract]
  }
}

extension EditPage {
  /// The page as a document.
  public func html(for staff: DeskStaff, in context: PageContext) -> HTML {
    DeskLayout(
      context: context, title: headline, staff: staff,
      main: """
        <p><a href="\(link: Link(story))">\(context.say(.asReadersSeeIt))</a></p>
        \(if: isRetracted, "<p class=\"fault\">\(context.say(.isRetracted))</p>\n")\
        \(faultBox(faults, context))<div class="work">
        \(file(staff, context))\(acts(staff, context))</div>

        """
    ).html
  }

  private func file(_ staff: DeskStaff, _ context: PageContext) -> HTML {
    """
    <form class="file" method="post" action="\(link: Links.storyFile())">
    \(context.token(staff))\(context.hidden("story", story))\(context.hidden("basis", basis))\
    <p><label for="text">\(context.say(.storyFile))</label></p>
    <p class="hint" id="text-hint">\(context.say(.storyFileHint))\
    \(if: isConverted, " \(context.say(.converted))")</p>
    <textarea id="text" name="text" rows="30" dir="auto" lang="\(language)" \
    aria-describedby="text-hint" spellcheck="true">
    \(text)</textarea>
    <p><button type="submit">\(context.say(.publishChange))</button></p>
    </form>

    """
  }

  private func acts(_ staff: DeskStaff, _ context: PageContext) -> HTML {
    """
    <form class="acts" method="post" action="\(link: Links.actOnStory)">
    <h2>\(context.say(.onRecord))</h2>
    \(context.token(staff))\(context.hidden("story", story))\(faultBox(actFaults, context))\
    <p><label for="kind">\(context.say(.actKind))</label>
    <select id="kind" name="kind">
    \(Self.kinds(isRetracted: isRetracted), { option($0, context) })</select></p>
    <p><label for="note">\(context.say(.actNote))</label>
    <textarea id="note" name="note" rows="4" dir="auto" lang="\(language)" \
    aria-describedby="note-hint" required="required">
    \(act.note)</textarea></p>
    <p class="hint" id="note-hint">\(context.say(.onRecordHint))</p>
    <p><button type="submit">\(context.say(.putOnRecord))</button></p>
    </form>

    """
  }

  private func option(_ kind: Act.Kind, _ context: PageContext) -> HTML {
    """
    <option value="\(kind.rawValue)"\
    \(attribute: "selected", kind == act.kind ? "selected" : nil)>\(context.name(kind))</option>

    """
  }

  private func faultBox(_ faults: [Fault], _ context: PageContext) -> HTML? {
    guard !faults.isEmpty else { return nil }
    return """
      <div class="fault" role="alert">
      <p><b>\(context.say(.faults))</b></p>
      <ul>
      \(faults, { fault($0, context) })</ul>
      </div>

      """
  }

  private func fault(_ fault: Fault, _ context: PageContext) -> HTML {
    let line = fault.line.map { "\(context.say(.line, ["number": String($0)])): " } ?? ""
    let field: HTML = fault.field.isEmpty ? "" : "<code>\(fault.field)</code>: "
    return "<li>\(line)\(field)<span lang=\"en\" dir=\"ltr\">\(fault.message)</span></li>\n"
  }
}
