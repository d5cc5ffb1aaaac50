/// The options and operands of one command, as given.
struct Arguments: Sendable {
  /// What stands behind the options.
  var operands: [String] = []

  private var values: [String: [String]] = [:]
  private let environment: [String: String]
  private let command: Command

  /// Sorts the words behind a command's name.
  ///
  /// Options are `--name value`, `--name=value` or `--switch`, anywhere; `--` ends them; `-` alone
  /// is an operand.
  init(
    _ words: [String], for command: Command, environment: [String: String]
  ) throws(UsageError) {
    self.command = command
    self.environment = environment
    var rest = words[...]
    while let word = rest.popFirst() {
      if word == "--" {
        operands += rest
        break
      }
      guard word.hasPrefix("-"), word != "-" else {
        operands.append(word)
        continue
      }
      try read(word, &rest)
    }
    if command.operands.isEmpty, let first = operands.first {
      throw UsageError(
        description: "'\(command.name)' takes no operand; '\(first)' is one too many.",
        command: command.name)
    }
  }

  /// Whether a switch was given.
  func has(_ option: Option) -> Bool {
    values[option.name] != nil
  }

  /// The value of an option, from the command line or else from the environment.
  func value(_ option: Option) -> String? {
    if let given = values[option.name]?.last { return given }
    return option.environment.flatMap { environment[$0] }.flatMap { $0.isEmpty ? nil : $0 }
  }

  /// Every value of an option that may be repeated; the environment's is split at commas.
  func all(_ option: Option) -> [String] {
    if let given = values[option.name] { return given }
    return value(option)?.split(separator: ",").map(String.init) ?? []
  }

  /// The value of an option that must be there.
  func required(_ option: Option) throws(UsageError) -> String {
    if let value = value(option) { return value }
    throw fault("needs --\(option.name) \(option.value ?? "")")
  }

  /// The value of an option as a whole number within limits.
  func number(_ option: Option, in range: ClosedRange<Int>) throws(UsageError) -> Int? {
    guard let text = value(option) else { return nil }
    if let number = Int(text), range.contains(number) { return number }
    let limits = "a whole number from \(range.lowerBound) to \(range.upperBound)"
    throw fault("--\(option.name) takes \(limits), not '\(text)'")
  }

  /// An error of this command.
  func fault(_ sentence: String) -> UsageError {
    UsageError(description: "\(command.name): \(sentence).", command: command.name)
  }

  private mutating func read(
    _ word: String, _ rest: inout ArraySlice<String>
  ) throws(UsageError) {
    let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let name = parts[0].drop { $0 == "-" }
    guard word.hasPrefix("--"), let option = command.options.first(where: { $0.name == name })
    else { throw unknown(String(parts[0])) }
    guard option.value != nil else {
      if parts.count > 1 { throw fault("--\(name) takes no value") }
      values[option.name, default: []].append("")
      return
    }
    guard let value = parts.count > 1 ? String(parts[1]) : rest.popFirst(), !value.isEmpty else {
      throw fault("--\(name) needs a value: --\(name) \(option.value ?? "")")
    }
    values[option.name, default: []].append(value)
  }

  private func unknown(_ word: String) -> UsageError {
    let near = command.options.map { "--\($0.name)" }.first { Spelling.isNear($0, word) }
    let hint = near.map { "; did you mean \($0)?" } ?? "."
    return UsageError(
      description: "\(command.name): there is no option \(word)\(hint)", command: command.name)
  }
}
