import Database
import Intake
import News

/// What an error that ends the program means to the one who called it.
struct Failure {
  /// What is wrong, in a sentence.
  let sentence: String
  /// The exit code.
  let code: ExitCode

  init(_ error: any Error) {
    switch error {
    case let error as Refusal:
      sentence = RefusalWords.sentence(error)
      code = .refused
    case let error as InputRefused:
      sentence = error.description
      code = .refused
    case let error as SQLError:
      sentence = "the database: \(error)"
      code = .failed
    default:
      sentence = "\(error)"
      code = .failed
    }
  }
}
