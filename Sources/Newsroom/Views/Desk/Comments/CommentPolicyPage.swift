public import Markup
public import Moderation
import News
import Text

/// What the paper has decided about comments, as a form.
public struct CommentPolicyPage: Sendable {
  /// What is wrong with a field.
  public struct Fault: Sendable, Hashable {
    /// The field's path.
    public var field: String
    /// The line of a list.
    public var line: Int?
    /// What is wrong.
    public var reason: PolicyFault.Reason

    /// Makes a fault.
    public init(field: String, line: Int?, reason: PolicyFault.Reason) {
      self.field = field
      self.line = line
      self.reason = reason
    }
  }

  let staff: DeskStaff
  let values: [String: String]
  let takesGuests: Bool
  let webhookSecret: String
  /// What is wrong.
  public var faults: [Fault] = []
  /// Whether it was just saved.
  public var isSaved = false

  /// Makes a page of values by the paths of their fields; lists are `words.list` and `links.sites`.
  ///
  /// `webhookSecret` is what messages to the operator's program are signed with.
  public init(
    _ staff: DeskStaff, values: [String: String], takesGuests: Bool, webhookSecret: String
  ) {
    self.staff = staff
    self.values = values
    self.takesGuests = takesGuests
    self.webhookSecret = webhookSecret
  }

  /// The page as a document.
  public func html(in context: PageContext) -> HTML {
    DeskLayout(
      context: context, title: context.say(.commentPolicy), staff: staff, place: .comments,
      main: """
        \(if: isSaved, "<p class=\"done\" role=\"status\">\(context.say(.accountSaved))</p>\n")\
        \(if: !faults.isEmpty, "<p class=\"fault\" role=\"alert\">\(context.say(.policyFaulty))</p>\n")\
        <p class="standfirst">\(context.say(.commentPolicyHelp))</p>
        <form class="paper" method="post" action="\(link: Links.deskComments("policy"))">
        \(context.token(staff))\(tick("guests", context.say(.policyGuests), takesGuests))\
        \(ModerationPhase.Name.allCases, { phase($0, context) })\
        <p><button type="submit">\(context.say(.savePolicy))</button></p>
        </form>
        \(export(context))
        """
    ).html
  }

  private func export(_ context: PageContext) -> HTML {
    """
    <h2>\(context.say(.exportComments))</h2>
    <p class="hint">\(context.say(.exportCommentsHelp))</p>
    <form method="post" action="\(link: Links.deskComments("export"))">
    \(context.token(staff))\
    <p><button name="format" value="json">\(context.say(.exportCommentsJSON))</button>
    <button name="format" value="wxr">\(context.say(.exportCommentsWXR))</button></p>
    </form>

    """
  }

  private func phase(_ phase: ModerationPhase.Name, _ context: PageContext) -> HTML {
    let fields = PolicyField.all.filter { $0.phase == phase }
    // A ban always counts: it has no fields.
    guard !fields.isEmpty else { return .empty }
    return """
      <fieldset>
      <legend>\(context.say(phase.message))</legend>
      \(fields, { field($0, context) })\
      \(if: phase == .words, list("words.list", .policyWords, .policyWordsHelp, context))\
      \(if: phase == .links, list("links.sites", .policySites, .policySitesHelp, context))\
      \(if: phase == .webhook, secret(context))</fieldset>

      """
  }

  private func field(_ field: PolicyField, _ context: PageContext) -> HTML {
    let path = field.path
    let value = values[path] ?? ""
    switch field.kind {
    case .flag: return tick(path, context.say(.policyOn), value == "true")
    case .number:
      return wrapped(
        path, context.say(field.message),
        """
        <input id="\(Self.id(path))" name="\(path)" inputmode="numeric" dir="ltr" \
        value="\(value)"\(described(path))/>
        """, context)
    case .address:
      return wrapped(
        path, context.say(field.message),
        """
        <input id="\(Self.id(path))" name="\(path)" type="url" dir="ltr" \
        placeholder="https://" value="\(value)"\(described(path))/>
        """, context)
    case .action, .whom:
      return wrapped(
        path, context.say(field.message),
        """
        <select id="\(Self.id(path))" name="\(path)"\(described(path))>
        \(field.choices, { choice in
          """
          <option value="\(choice)"\(attribute: "selected", choice == value ? "selected" : nil)>\
          \(context.say(Self.name(choice)))</option>

          """
        })</select>
        """, context)
    }
  }

  /// By what the operator's program knows that it is asked by this site.
  private func secret(_ context: PageContext) -> HTML {
    """
    <p class="hint">\(context.say(.policySecret)) <code dir="ltr">\(webhookSecret)</code></p>

    """
  }

  private static func name(_ choice: String) -> Message {
    switch choice {
    case "tag": .actionTag
    case "hold": .actionHold
    case "reject": .actionReject
    case "nobody": .whomNobody
    case "guests": .whomGuests
    default: .whomEverybody
    }
  }

  private static func id(_ path: String) -> String {
    path.replacing(".", with: "-").replacing(" ", with: "-")
  }

  private func tick(_ path: String, _ words: String, _ isOn: Bool) -> HTML {
    """
    <p class="field tick"><input id="\(Self.id(path))" name="\(path)" type="checkbox" \
    value="true"\(attribute: "checked", isOn ? "checked" : nil)/>
    <label for="\(Self.id(path))">\(words)</label></p>

    """
  }

  private func list(
    _ path: String, _ label: Message, _ help: Message, _ context: PageContext
  ) -> HTML {
    wrapped(
      path, context.say(label),
      """
      <textarea id="\(Self.id(path))" name="\(path)" rows="8" dir="auto"\(described(path))>
      \(values[path] ?? "")</textarea>
      <span class="hint">\(context.say(help))</span>
      """, context)
  }

  private func wrapped(
    _ path: String, _ label: String, _ control: HTML, _ context: PageContext
  ) -> HTML {
    """
    <p class="field"><label for="\(Self.id(path))">\(label)</label>
    \(control)
    \(wrong(path, context))</p>

    """
  }

  private func described(_ path: String) -> HTML {
    guard faults.contains(where: { $0.field == path }) else { return .empty }
    return " aria-invalid=\"true\" aria-describedby=\"\(Self.id(path))-wrong\""
  }

  private func wrong(_ path: String, _ context: PageContext) -> HTML {
    let found = faults.filter { $0.field == path }.prefix(20).map { fault in
      let words = fault.reason.words(in: context)
      return fault.line.map {
        context.say(.policyLine, ["number": context.language.number($0), "text": words])
      } ?? words
    }
    guard !found.isEmpty else { return .empty }
    return """
      <span class="wrong" id="\(Self.id(path))-wrong">\(found.joined(separator: " "))</span>
      """
  }
}

extension PolicyFault.Reason {
  fileprivate func words(in context: PageContext) -> String {
    let language = context.language
    return switch self {
    case .notANumber(let range):
      context.say(
        .policyNumber,
        ["least": language.number(range.lowerBound), "most": language.number(range.upperBound)])
    case .below(let least): context.say(.policyBelow, ["least": language.number(least)])
    case .notAWord: context.say(.policyNoWord)
    case .notASite: context.say(.policyNoSite)
    case .notALanguage: context.say(.policyNoLanguage)
    case .notAnAddress: context.say(.webhookMalformed)
    case .inTheClear: context.say(.webhookInTheClear)
    case .inTheHouse: context.say(.webhookInTheHouse)
    case .tooMany(let most): context.say(.policyTooMany, ["most": language.number(most)])
    case .notAChoice(let choices):
      context.say(.policyNoChoice, ["choices": choices.joined(separator: ", ")])
    case .notJSON, .unknown, .notAnObject, .notAList, .notAFlag:
      context.say(.policyNoChoice, ["choices": "true, false"])
    }
  }
}
