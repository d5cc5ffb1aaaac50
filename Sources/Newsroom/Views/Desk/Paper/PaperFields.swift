import Markup
import News

/// The fields of a form about the paper: each with its label, a hint, what is wrong with it and, when
/// somebody else changed it, what it is now.
struct PaperFields {
  let form: PaperForm
  let context: PageContext
  /// Goes before the identities of the elements, where a page has two forms.
  var prefix = ""

  /// A line of text.
  func line(
    _ name: String, _ label: Message, hint: Message? = nil, direction: String = "auto",
    list: String? = nil, language: String? = nil, type: String = "text"
  ) -> HTML {
    wrapped(
      name, context.say(label), hint.map { context.say($0) },
      """
      <input id="\(prefix)\(name)" name="\(name)" type="\(type)" value="\(form[name])" \
      dir="\(direction)"\(attribute: "lang", language)\(attribute: "list", list)\
      \(described(name, hint != nil))/>
      """)
  }

  /// An instant by the clock of an edition.
  func time(_ name: String, _ hint: String) -> HTML {
    wrapped(
      name, context.say(.paperUntil), hint,
      """
      <input id="\(prefix)\(name)" name="\(name)" type="datetime-local" \
      value="\(form[name])" dir="ltr"\(described(name, true))/>
      """)
  }

  /// A text of several lines.
  func area(_ name: String, _ label: Message, rows: Int = 4, language: String? = nil) -> HTML {
    wrapped(
      name, context.say(label), nil,
      """
      <textarea id="\(prefix)\(name)" name="\(name)" rows="\(rows)" dir="auto"\
      \(attribute: "lang", language)\(described(name, false))>
      \(form[name])</textarea>
      """)
  }

  /// One of several values.
  func choice(_ name: String, _ label: String, _ options: HTML) -> HTML {
    wrapped(
      name, label, nil,
      """
      <select id="\(prefix)\(name)" name="\(name)"\(described(name, false))>
      \(options)</select>
      """)
  }

  /// An option of a choice.
  func option(_ name: String, _ value: String, _ words: String) -> HTML {
    """
    <option value="\(value)"\(attribute: "selected", form[name] == value ? "selected" : nil)>\
    \(words)</option>

    """
  }

  /// A box to be ticked before something is taken away.
  func sure(_ name: String = "sure") -> HTML {
    """
    <p class="field tick"><input id="\(prefix)\(name)" name="\(name)" type="checkbox" \
    value="yes"\(described(name, false))/>
    <label for="\(prefix)\(name)">\(context.say(.paperDeleteSure))</label>\(wrong(name))</p>

    """
  }

  /// What every form carries: the token and the state that it rests on.
  func hidden(_ staff: DeskStaff) -> HTML {
    "\(context.token(staff))\(context.hidden("base", form.base.text))"
  }

  /// A button that sends the form.
  func submit(_ message: Message = .paperSave) -> HTML {
    "<p><button type=\"submit\">\(context.say(message))</button></p>\n"
  }

  func fault(_ name: String) -> PaperFault? {
    form.faults.first { $0.field == name }.flatMap { PaperFault(rawValue: $0.message) }
  }

  /// What is wrong with a field that stands elsewhere, such as the row of a list.
  func wrong(_ name: String) -> HTML? {
    fault(name).map {
      "<span class=\"wrong\" id=\"\(prefix)\(name)-wrong\">\(context.say($0.message))</span>"
    }
  }

  private func wrapped(_ name: String, _ label: String, _ hint: String?, _ control: HTML) -> HTML {
    """
    <p class="field"><label for="\(prefix)\(name)">\(label)</label>
    \(control)
    \(hint.map { "<span class=\"hint\" id=\"\(prefix)\(name)-hint\">\($0)</span>\n" as HTML })\
    \(now(name))\(wrong(name))</p>

    """
  }

  private func now(_ name: String) -> HTML? {
    guard name != "sure", let present = form.present?[name], present != form[name] else {
      return nil
    }
    let words = present.isEmpty ? context.say(.paperNothing) : present
    return """
      <span class="present" id="\(prefix)\(name)-now">\
      \(context.say(.paperNow, markup: ["value": "<bdi>\(words)</bdi>"]))</span>

      """
  }

  private func described(_ name: String, _ hasHint: Bool) -> HTML {
    let isWrong = fault(name) != nil
    var ids: [String] = []
    if hasHint { ids.append("\(prefix)\(name)-hint") }
    if now(name) != nil { ids.append("\(prefix)\(name)-now") }
    if isWrong { ids.append("\(prefix)\(name)-wrong") }
    return """
      \(attribute: "aria-invalid", isWrong ? "true" : nil)\
      \(attribute: "aria-describedby", ids.isEmpty ? nil : ids.joined(separator: " "))
      """
  }
}

extension PaperFault {
  var message: Message {
    switch self {
    case .missing: .paperMissing
    case .tooLong: .paperTooLong
    case .badText: .paperBadText
    case .badSlug: .paperBadSlug
    case .reservedSlug: .paperReservedSlug
    case .takenSlug: .paperTakenSlug
    case .takenName: .paperTakenName
    case .badZone: .paperBadZone
    case .badLanguage: .paperBadLanguage
    case .badAddress: .paperBadAddress
    case .badTime: .paperBadTime
    case .past: .paperPast
    case .noStory: .paperNoStory
    case .hiddenStory: .paperHiddenStory
    case .twice: .paperTwice
    case .noPicture: .paperNoPicture
    case .noSuch: .paperNoSuch
    case .inUse: .paperInUse
    case .unsure: .paperUnsure
    }
  }
}
