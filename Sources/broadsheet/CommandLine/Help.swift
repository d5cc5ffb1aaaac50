/// The words of the program's help.
enum Help {
  /// What the program can do.
  static var program: String {
    let width = Command.all.map(\.name.count).max() ?? 0
    let lines = Command.all.map { command in
      "  \(padded(command.name, width))  \(command.summary)"
    }
    return """
      Broadsheet \(Version.text): a newsroom in one program.

      Usage: broadsheet COMMAND [OPTION…]

      \(lines.joined(separator: "\n"))

      'broadsheet COMMAND --help' says more about a command.
      Exit codes: 0 done; 1 some input was refused or a fault was found; 2 the command line was
      not understood; 3 the disk, the database or the network did not let it.

      """
  }

  /// What one command does and takes.
  static func command(_ command: Command) -> String {
    let options = command.options + [.help]
    let heads = options.map { "--\($0.name)" + ($0.value.map { " \($0)" } ?? "") }
    let width = heads.map(\.count).max() ?? 0
    let lines = zip(options, heads).map { option, head in
      let environment = option.environment.map { " [\($0)]" } ?? ""
      return "  \(padded(head, width))  \(option.help)\(environment)"
    }
    let operands = command.operands.isEmpty ? "" : " \(command.operands)"
    let details = command.details.isEmpty ? "" : "\(command.details)\n\n"
    return """
      \(command.summary)

      Usage: broadsheet \(command.name)\(operands) [OPTION…]

      \(details)Options (in brackets: the environment variable that stands in for it):
      \(lines.joined(separator: "\n"))

      """
  }

  private static func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }
}
