import Intake

/// Imports a file of comments.
struct CommentFile {
  private let format: CommentImport.Format
  private let path: String
  private let intake: CommentIntake

  init(_ format: CommentImport.Format, _ arguments: Arguments) throws {
    self.format = format
    intake = try CommentIntake(format.rawValue, arguments)
    path = arguments.operands.first ?? ""
  }

  func run() throws -> ExitCode {
    var pieces: InputPieces?
    return try intake.run(part: { pieces?.part }) { job in
      let file = try InputPieces(path)
      pieces = file
      return try job.run(format) { try file.next() }
    }
  }
}
