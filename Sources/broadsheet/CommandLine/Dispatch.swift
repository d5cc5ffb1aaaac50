/// Finds the command that the words name and runs it.
enum Dispatch {
  static func run(_ words: [String], environment: [String: String]) throws -> ExitCode {
    guard let first = words.first else {
      Terminal.error(Help.program)
      return .usage
    }
    if ["--help", "-h"].contains(first) { return help() }
    if first == "--version" { return try run(["version"], environment: environment) }
    let (command, rest) = try find(words)
    let beforeOperands = rest.prefix { $0 != "--" }
    if beforeOperands.contains("--help") || beforeOperands.contains("-h") {
      Terminal.out(Help.command(command))
      return .done
    }
    let arguments = try Arguments(rest, for: command, environment: environment)
    return try command.run(arguments)
  }

  /// The command and the words behind its name.
  static func find(_ words: [String]) throws(UsageError) -> (Command, [String]) {
    for command in Command.all {
      let name = command.name.split(separator: " ").map(String.init)
      if words.starts(with: name) { return (command, Array(words.dropFirst(name.count))) }
    }
    let first = words.first ?? ""
    let known = Command.all.filter { $0.name.hasPrefix(first + " ") }
    if !known.isEmpty {
      let list = known.map { command in
        let operands = command.operands.isEmpty ? "" : " \(command.operands)"
        return "'\(command.name)\(operands)'"
      }
      let verb = list.count == 1 ? "is" : "are"
      throw UsageError(
        description: "\(first) what? There \(verb) \(list.joined(separator: ", ")).",
        command: nil)
    }
    let near = Command.all.map(\.name).first { Spelling.isNear($0, first) }
    let hint = near.map { "; did you mean '\($0)'?" } ?? "."
    throw UsageError(description: "there is no command '\(first)'\(hint)", command: nil)
  }

  private static func help() -> ExitCode {
    Terminal.out(Help.program)
    return .done
  }
}
