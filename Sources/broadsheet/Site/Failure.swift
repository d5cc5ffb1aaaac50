import Database
import HTTPServer
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
      sentence = Self.words(of: error)
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

  /// A refusal in words.
  static func words(of refusal: Refusal) -> String {
    switch refusal {
    case .notFound: "there is no such thing."
    case .gone: "it is gone."
    case .moved(let address): "it has moved to \(address)."
    case .notAllowed: "that is not allowed."
    case .conflict(let words): words
    case .invalid(let faults):
      faults.map { "\($0.field): \($0.message)" }.joined(separator: "\n")
    }
  }
}
