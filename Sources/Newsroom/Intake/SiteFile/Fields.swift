import Feeds

/// The fields of one map of a file, taken one by one; gathers what is wrong.
struct Fields {
  private let entries: [YAML.Entry]
  private let line: Int
  private(set) var faults: [InputFaults.Fault] = []

  /// `noun` is what the map describes, for the words of its faults.
  init(_ entries: [YAML.Entry], known: [String], noun: String, line: Int = 1) {
    self.entries = entries
    self.line = line
    for entry in entries where !known.contains(entry.key) {
      let message = "is no field of \(noun); the fields are \(known.joined(separator: ", "))."
      faults.append(.init(line: entry.line, field: entry.key, message: message))
    }
  }

  /// A text that must be there, unless there is something else to take.
  mutating func text(_ name: String, otherwise: String? = nil) -> String {
    guard let entry = entry(name) else {
      if otherwise == nil { fault(name, "is missing.") }
      return otherwise ?? ""
    }
    guard let text = entry.value.text else {
      fault(name, "must be a text, not a list or map.")
      return ""
    }
    if otherwise == nil, text.allSatisfy(\.isWhitespace) { fault(name, "is empty.") }
    return text
  }

  /// The maps of a list; empty when it is not there.
  mutating func maps(_ name: String) -> [(entries: [YAML.Entry], line: Int)] {
    guard let entry = entry(name) else { return [] }
    guard case .list(let items) = entry.value.content else {
      fault(name, "must be a list.")
      return []
    }
    return items.compactMap { item in
      if case .map(let entries) = item.content { return (entries, item.line) }
      faults.append(.init(line: item.line, field: name, message: "must be a list of maps."))
      return nil
    }
  }

  /// Adds a fault of a field.
  mutating func fault(_ name: String, _ message: String) {
    faults.append(.init(line: entry(name)?.line ?? line, field: name, message: message))
  }

  /// Adds the faults of maps within this one.
  mutating func add(_ more: [InputFaults.Fault]) {
    faults += more
  }

  /// Fails with all faults, in the order of the file.
  func check() throws(InputFaults) {
    guard !faults.isEmpty else { return }
    throw InputFaults(faults.sorted { ($0.line ?? 0) < ($1.line ?? 0) })
  }

  private func entry(_ name: String) -> YAML.Entry? {
    entries.first { $0.key == name }
  }
}
