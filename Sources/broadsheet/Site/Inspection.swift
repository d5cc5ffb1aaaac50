import Foundation
import Markup

/// Shows what would be made of inputs.
struct Inspection {
  /// An export may be long, but it is shown from memory.
  private static let longest = 512 << 20

  private let arguments: Arguments
  private let kind: InputKind?

  init(_ arguments: Arguments) throws(UsageError) {
    self.arguments = arguments
    kind = try arguments.value(InspectOptions.kind).map { name throws(UsageError) in
      if let kind = InputKind(rawValue: name) { return kind }
      throw arguments.fault("--as is \(InputKind.list), not '\(name)'")
    }
    guard arguments.operands.count <= 1 else { throw arguments.fault("takes one FILE or -") }
    guard arguments.has(InspectOptions.batch) || !arguments.operands.isEmpty else {
      throw arguments.fault("which file? '-' is standard input")
    }
  }

  func run() throws -> ExitCode {
    let file = arguments.operands.first ?? "-"
    if arguments.has(InspectOptions.batch) { return try InspectionBatch(file, kind).run() }
    do {
      let bytes = try InputFile.read(file, most: Self.longest)
      guard let kind = kind ?? InputKind(guessing: bytes, name: file) else {
        throw arguments.fault("what is \(file)? Say it with --as \(InputKind.list)")
      }
      let result = try kind.inspect(bytes, url: arguments.value(InspectOptions.url))
      let isJSON = arguments.has(InspectOptions.json)
      Terminal.out(isJSON ? result.json.string + "\n" : result.text)
      return .done
    } catch {
      guard let words = FileWords.words(of: error, file: file) else { throw error }
      Terminal.error(words)
      return .refused
    }
  }
}
