/// One command of the program.
struct Command: Sendable {
  /// The words that name it, such as `import wxr`.
  var name: String
  /// What it does, in a line.
  var summary: String
  /// What stands behind the options, such as `FILE…`; empty for none.
  var operands: String
  /// More about it, for its help.
  var details: String
  /// The options that it knows besides `--help`.
  var options: [Option]
  /// Does it.
  var run: @Sendable (Arguments) throws -> ExitCode

  init(
    _ name: String, _ summary: String, operands: String = "", details: String = "",
    options: [Option], run: @escaping @Sendable (Arguments) throws -> ExitCode
  ) {
    self.name = name
    self.summary = summary
    self.operands = operands
    self.details = details
    self.options = options
    self.run = run
  }

  /// All of them, in the order of the help.
  static let all: [Command] = [
    .serve, .demo, .publish, .importWordPress, .importDisqus, .importRemark42, .importIsso,
    .importComments, .exportComments, .inspect, .check, .addUser, .linkUser, .setUserRole,
    .disableUser, .enableUser, .listUsers,
    .help, .version,
  ]
}
