import Glibc

/// The program: finds the command, runs it, and says in words what went wrong.
@main
enum Main {
  static func main() {
    // A client that hangs up must not end the program.
    signal(SIGPIPE, SIG_IGN)
    // A file that may not grow is a failed write with a sentence, not the end.
    signal(SIGXFSZ, SIG_IGN)
    var code = run(Array(CommandLine.arguments.dropFirst()))
    if let words = Terminal.lostOutput {
      Terminal.error("broadsheet: standard output cannot be written: \(words).")
      code = .failed
    }
    exit(code.rawValue)
  }

  nonisolated static func run(_ words: [String]) -> ExitCode {
    do {
      return try Dispatch.run(words, environment: Environment.variables)
    } catch let error as UsageError {
      Terminal.error("broadsheet: \(error.description)")
      let topic = error.command.map { " \($0)" } ?? ""
      Terminal.error("Try 'broadsheet\(topic) --help'.")
      return .usage
    } catch {
      let failure = Failure(error)
      Terminal.error("broadsheet: \(failure.sentence)")
      return failure.code
    }
  }
}
