import Feeds
import Foundation
import News
import Times

/// Writes a draft as the story file that `StoryFile` reads it from again.
struct StoryFileWriter {
  private let draft: StoryDraft
  private let zone: Zone
  private var lines = ["---"]

  init(_ draft: StoryDraft, zone: Zone) {
    self.draft = draft
    self.zone = zone
  }

  /// The file with this Markdown as its body.
  mutating func file(body: String) -> String {
    add("edition", draft.edition)
    add("section", draft.section)
    add("headline", draft.headline)
    add("standfirst", draft.standfirst)
    add("kicker", draft.kicker)
    add("slug", draft.slug)
    add("dateline", draft.dateline)
    addList("byline", draft.byline.map(Self.credit))
    add("source", draft.source)
    add("published", draft.published)
    add("updated", draft.updated)
    add("embargo", draft.embargo)
    add("expires", draft.expires)
    addList("usage", usage)
    addList("topics", draft.topics.map(YAMLText.scalar))
    addPicture()
    addActs()
    addList("related", draft.related.map(YAMLText.scalar))
    add("language", draft.language ?? "")
    add("translation", draft.translation)
    add("guid", draft.guid)
    return (lines + ["---", body]).joined(separator: "\n")
  }

  private mutating func add(_ name: String, _ text: String) {
    if !text.isEmpty { lines.append("\(name): \(YAMLText.scalar(text))") }
  }

  private mutating func add(_ name: String, _ instant: Instant?) {
    if let instant { lines.append("\(name): \(Self.words(instant, zone))") }
  }

  private mutating func addList(_ name: String, _ items: [String]) {
    guard !items.isEmpty else { return }
    lines.append("\(name):")
    lines += items.map { "  - \($0)" }
  }

  private static func credit(_ credit: StoryDraft.Credit) -> String {
    switch credit {
    case .staff: "staff"
    // A person's name alone could be the word that stands for the staff.
    case .person("staff", ""): "person: staff"
    case .person(let name, ""): YAMLText.scalar(name)
    case .person(let name, let role):
      "person: \(YAMLText.scalar(name))\n    role: \(YAMLText.scalar(role))"
    case .agency(let name): "agency: \(YAMLText.scalar(name))"
    }
  }

  private var usage: [String] {
    let flags = UsageTerms.words.filter { draft.usage.contains($0.terms) }.map(\.word)
    return flags + (draft.usageText.isEmpty ? [] : [YAMLText.scalar(draft.usageText)])
  }

  private mutating func addPicture() {
    guard let picture = draft.picture else { return }
    lines.append("picture:")
    for (name, text) in [
      ("file", picture.reference), ("alt", picture.alt), ("caption", picture.caption),
      ("credit", picture.credit),
    ] where !text.isEmpty {
      lines.append("  \(name): \(YAMLText.scalar(text))")
    }
  }

  private mutating func addActs() {
    guard !draft.acts.isEmpty else { return }
    lines.append("corrections:")
    for act in draft.acts {
      lines.append("  - at: \(Self.words(act.at, zone))")
      lines.append("    kind: \(act.kind.rawValue)")
      lines.append("    note: \(YAMLText.scalar(act.note))")
    }
  }

  /// The instant to the millisecond: an act is known again by its time.
  private static func words(_ instant: Instant, _ zone: Zone) -> String {
    let text = ISO8601.string(instant, in: zone)
    let rest = instant.milliseconds - instant.seconds * 1000
    guard rest > 0 else { return text }
    let digits = String(1000 + rest).dropFirst()
    // Date and time of day are 19 characters, and behind them stands the offset.
    let start = text.index(text.startIndex, offsetBy: 19)
    return "\(text[..<start]).\(digits)\(text[start...])"
  }
}

/// Texts as YAML scalars: plain where that is safe, else between quotation marks.
enum YAMLText {
  static func scalar(_ text: String) -> String {
    isPlain(text) ? text : quoted(text)
  }

  private static func isPlain(_ text: String) -> Bool {
    guard let first = text.first, let last = text.last, first.isLetter || first.isNumber,
      !last.isWhitespace, last != ":", !text.contains(": "), !text.contains(" #")
    else { return false }
    return text.unicodeScalars.allSatisfy(isPlain)
  }

  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .unassigned,
      .privateUse:
      false
    default: scalar.value < 0x1_0000
    }
  }

  private static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case "\t": quoted += "\\t"
      default:
        if isWritten(scalar) {
          quoted.unicodeScalars.append(scalar)
        } else {
          let digits = String(scalar.value, radix: 16, uppercase: true)
          quoted += "\\U" + String(repeating: "0", count: 8 - digits.count) + digits
        }
      }
    }
    return quoted + "\""
  }

  /// Whether a character may stand between quotation marks as it is; joiners of scripts may.
  private static func isWritten(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20...0x7E, 0xA0...0x2027, 0x202A...0xD7FF, 0xE000...0xFEFE, 0xFF00...0xFFFD: true
    default: false
    }
  }
}
