import Foundation
import Markup

/// Many inputs in one process: JSON lines in, JSON lines out, in order.
struct InspectionBatch {
  private static let longestLine = 256 << 20

  private let file: String
  private let kind: InputKind?

  init(_ file: String, _ kind: InputKind?) {
    self.file = file
    self.kind = kind
  }

  /// One line of the input.
  private struct Job: Decodable {
    var id: JobID
    var input: String
    var type: String?
    var url: String?
  }

  /// An id as it was sent, to be sent back alike.
  private enum JobID: Decodable {
    case text(String)
    case number(Double)

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let text = try? container.decode(String.self) {
        self = .text(text)
      } else {
        self = .number(try container.decode(Double.self))
      }
    }

    var json: JSON {
      switch self {
      case .text(let text): .string(text)
      case .number(let number):
        number == number.rounded() && abs(number) < 1e15 ? .int(Int64(number)) : .double(number)
      }
    }
  }

  func run() throws -> ExitCode {
    let handle: FileHandle
    do {
      handle = try InputFile.open(file)
    } catch {
      Terminal.error("\(file): \(error.description)")
      return .refused
    }
    var failed = false
    var number = 0
    var rest = Data()
    while let piece = try handle.read(upToCount: 1 << 20), !piece.isEmpty {
      rest += piece
      guard rest.count <= Self.longestLine else {
        Terminal.error("\(file):\(number + 1): the line is longer than 256 MB.")
        return .refused
      }
      while let end = rest.firstIndex(of: 0x0A) {
        number += 1
        if !answer(rest[rest.startIndex..<end], number) { failed = true }
        rest = Data(rest[(end + 1)...])
      }
    }
    if !rest.isEmpty, !answer(rest, number + 1) { failed = true }
    return failed ? .refused : .done
  }

  /// Answers one line; false when it could not be read.
  private func answer(_ line: Data, _ number: Int) -> Bool {
    guard !line.allSatisfy({ $0 <= 0x20 }) else { return true }
    guard let job = try? JSONDecoder().decode(Job.self, from: line) else {
      return fail(number, "no JSON object with \"id\" and \"input\".")
    }
    guard let input = Data(base64Encoded: job.input, options: .ignoreUnknownCharacters) else {
      return fail(number, "\"input\" is not base64.", job.id)
    }
    guard let kind = job.type.map(InputKind.init(rawValue:)) ?? kind else {
      return fail(number, "\"type\" must be one of \(InputKind.list).", job.id)
    }
    do {
      let result = try kind.inspect(Array(input), url: job.url)
      let output: JSON = kind.isHTML ? (result.json["html"] ?? .null) : result.json
      write(["id": job.id.json, "output": output])
      return true
    } catch {
      return fail(number, "\(error)", job.id)
    }
  }

  private func fail(_ number: Int, _ message: String, _ id: JobID? = nil) -> Bool {
    Terminal.error("\(file):\(number): \(message)")
    if let id { write(["id": id.json, "output": .null, "error": .string(message)]) }
    return false
  }

  private func write(_ json: JSON) {
    Terminal.out(json.string + "\n")
  }
}

extension InputKind {
  /// Whether the result is one piece of HTML.
  fileprivate var isHTML: Bool {
    switch self {
    case .markdown, .comment, .html: true
    case .wxr, .ninjs: false
    }
  }
}
