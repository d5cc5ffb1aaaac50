import News

/// Reads a byline as agencies print it.
enum WireByline {
  /// The names of a line such as "By Ana Quill, Ben Drover and Staff".
  ///
  /// A part that begins with a small letter is the role of the name before it, as in
  /// "Ana Quill, science correspondent". A name among `agencies` is an agency's.
  static func credits(_ line: String, agencies: [String]) -> [StoryDraft.Credit] {
    var credits: [StoryDraft.Credit] = []
    for part in names(in: line) {
      if part.lowercased() == "staff" {
        credits.append(.staff)
      } else if agencies.contains(part) {
        credits.append(.agency(name: part))
      } else if part.first?.isLowercase == true, case .person(let name, "")? = credits.last {
        credits[credits.count - 1] = .person(name: name, role: part)
      } else {
        credits.append(.person(name: part, role: ""))
      }
    }
    return credits + agencies.map { .agency(name: $0) }.filter { !credits.contains($0) }
  }

  private static let openings = ["by ", "von ", "par ", "por ", "بقلم "]
  private static let separators = [" and ", " und ", " et ", " y ", " & ", ";", ",", " و"]

  private static func names(in line: String) -> [String] {
    let line = trimmed(line[...])
    let opening = openings.first { line.lowercased().hasPrefix($0) } ?? ""
    let parts = separators.reduce([line.dropFirst(opening.count)]) { parts, separator in
      parts.flatMap { $0.split(separator: separator) }
    }
    return parts.map { String(trimmed($0)) }.filter { !$0.isEmpty }
  }

  private static func trimmed(_ text: Substring) -> Substring {
    var text = text.drop(while: \.isWhitespace)
    while text.last?.isWhitespace == true { text.removeLast() }
    return text
  }
}
