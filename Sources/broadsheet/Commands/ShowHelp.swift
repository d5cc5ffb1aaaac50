extension Command {
  /// `broadsheet help [COMMAND]`.
  static let help = Command(
    "help", "Show what the program can do, or more about a command.", operands: "[COMMAND]",
    options: []
  ) { arguments in
    guard !arguments.operands.isEmpty else {
      Terminal.out(Help.program)
      return .done
    }
    let (command, _) = try Dispatch.find(arguments.operands)
    Terminal.out(Help.command(command))
    return .done
  }
}
