import Compression
import Feeds
import Intake
import News

/// Says what is wrong with a file: `FILE:LINE: field: sentence`, one line a fault.
enum FileWords {
  /// The lines for an error that is the file's; nil for one of the machine's.
  static func words(of error: any Error, file: String) -> String? {
    switch error {
    case let error as InputRefused: "\(file): \(error.description)"
    case let error as ParseError: "\(place(file, error.line))\(described(error))"
    case let error as CompressionError: "\(file): \(error.description)."
    case let error as InputFaults:
      error.faults.map { fault in
        let field = fault.field.isEmpty ? "" : "\(fault.field): "
        return "\(place(file, fault.line))\(field)\(fault.message)"
      }.joined(separator: "\n")
    case Refusal.invalid(let faults):
      faults.map { "\(file): \($0.field): \($0.message)" }.joined(separator: "\n")
    case let error as Refusal: "\(file): \(RefusalWords.sentence(error))"
    default: nil
    }
  }

  private static func place(_ file: String, _ line: Int?) -> String {
    line.map { "\(file):\($0): " } ?? "\(file): "
  }

  private static func described(_ error: ParseError) -> String {
    error.field.isEmpty ? error.message : "\(error.field): \(error.message)"
  }
}
