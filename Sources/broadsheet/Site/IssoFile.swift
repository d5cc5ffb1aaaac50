import Database
import Feeds
import Foundation
import Intake
import SQLite

/// Imports the comments of Isso's database.
struct IssoFile {
  private let path: String
  private let intake: CommentIntake

  init(_ arguments: Arguments) throws {
    intake = try CommentIntake("isso", arguments)
    path = arguments.operands.first ?? ""
  }

  func run() throws -> ExitCode {
    try intake.run(part: { nil }) { job in
      guard path != "-" else {
        throw InputRefused(description: "a database is a file; it cannot come from standard input.")
      }
      // Says what is wrong with the path before SQLite says less.
      try InputFile.open(path).close()
      let database: ForeignSQLite
      do {
        database = try ForeignSQLite(path: path)
      } catch let error as SQLError {
        throw InputRefused(description: "it is no SQLite database: \(error.message).")
      }
      return try database.read { db in
        try job.run(isso: { take in try IssoReader.read(db, comment: take) })
      }
    }
  }
}
