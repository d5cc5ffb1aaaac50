public import Markup
import News

/// Why the desk did not do what was sent, with what was typed kept.
public struct DeskNotice: Sendable {
  /// The reasons.
  public enum Kind: Sendable {
    /// Nobody is signed in.
    case notSignedIn
    /// The form was made for another session.
    case oldForm
    /// The form is not the desk's.
    case refusedForm
    /// The role of the one who is signed in does not allow it.
    case mayNot
    /// The story was changed after the form was made; where its form is now.
    case conflict(story: String)
    /// The paper wants a second pair of eyes, which a file does not have.
    case fourEyes
    /// The site cannot save anything just now.
    case broken
  }

  /// What was typed, and the form that would send it again.
  public struct Kept: Sendable {
    /// Where the form was sent.
    public var action: Link
    /// Its other fields.
    public var fields: [(name: String, value: String)]
    /// The name of the field with the text.
    public var name: String
    /// The text.
    public var text: String

    /// Keeps what was typed.
    public init(
      action: Link, fields: [(name: String, value: String)], name: String, text: String
    ) {
      self.action = action
      self.fields = fields
      self.name = name
      self.text = text
    }
  }

  private let kind: Kind
  private let staff: DeskStaff?
  private let kept: Kept?

  /// Makes a notice.
  public init(_ kind: Kind, staff: DeskStaff? = nil, kept: Kept? = nil) {
    self.kind = kind
    self.staff = staff
    self.kept = kept
  }

  /// The page as a document.
  public func html(in context: PageContext) -> HTML {
    DeskLayout(
      context: context, title: context.say(words.title), staff: staff,
      main: """
        <p class="standfirst">\(help(context))</p>
        \(way(context))\(kept.map { form($0, context) })
        """
    ).html
  }

  private var words: (title: Message, help: Message) {
    switch kind {
    case .notSignedIn: (.notSignedIn, .notSignedInHelp)
    case .oldForm: (.oldForm, .oldFormHelp)
    case .refusedForm: (.refusedForm, .refusedFormHelp)
    case .mayNot: (.mayNot, .mayNotHelp)
    case .conflict: (.conflict, .conflictHelp)
    case .broken: (.notSaved, .notSavedHelp)
    case .fourEyes: (.notDone, .checkFourEyes)
    }
  }

  private func help(_ context: PageContext) -> String {
    let role = staff.map { context.say($0.account.role.message) } ?? ""
    return context.say(words.help, ["role": role])
  }

  private func way(_ context: PageContext) -> HTML? {
    guard case .conflict(let story) = kind else { return nil }
    return """
      <p><a href="\(link: Links.storyFile(story))">\(context.say(.presentVersion))</a></p>

      """
  }

  private var maySendAgain: Bool {
    switch kind {
    case .notSignedIn, .oldForm, .broken: true
    case .refusedForm, .mayNot, .conflict, .fourEyes: false
    }
  }

  private func form(_ kept: Kept, _ context: PageContext) -> HTML {
    let fields = kept.fields.map { context.hidden($0.name, $0.value) }
    let field: HTML = """
      <p><label for="kept">\(context.say(.kept))</label></p>
      <textarea id="kept" name="\(kept.name)" rows="24" dir="auto">
      \(kept.text)</textarea>

      """
    guard maySendAgain else { return "<div class=\"file\">\n\(field)</div>\n" }
    return """
      <form class="file" method="post" action="\(link: kept.action)">
      \(context.token(staff))\(fields)\(field)\
      <p><button type="submit">\(context.say(.sendAgain))</button></p>
      </form>

      """
  }
}
