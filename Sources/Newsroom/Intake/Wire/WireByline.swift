import News

/// Reads a byline as agencies print it.
enum WireByline {
  /// The names of a line such as "By Ana Quill, Ben Drover and Staff".
  static func credits(_ line: String) -> [StoryDraft.Credit] {
    var rest = Substring(line)
    for prefix in ["By ", "BY ", "by "] where rest.hasPrefix(prefix) {
      rest = rest.dropFirst(prefix.count)
    }
    let names = [" and ", " & ", ";", " und ", " et ", " y "].reduce([rest]) { parts, separator in
      parts.flatMap { $0.split(separator: separator) }
    }
    return names.flatMap { $0.split(separator: ",") }.compactMap { part in
      let name = String(part.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
      if name.isEmpty { return nil }
      return name.lowercased() == "staff" ? .staff : .person(name: name, role: "")
    }
  }
}
