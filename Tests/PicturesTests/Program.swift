import Foundation

/// Runs the program that the build left beside the tests.
enum Program {
  struct Outcome {
    let code: Int32
    let results: [[String: Any]]
    let complaint: String
  }

  static func run(_ arguments: [String], jobs: [String]) throws -> Outcome {
    let tests = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    let folder = URL(fileURLWithPath: tests).deletingLastPathComponent()
    let process = Process()
    process.executableURL = folder.appendingPathComponent("broadsheet-pictures")
    process.arguments = arguments
    let scratch = try Scratch()
    let input = try scratch.file("jobs", Array(jobs.joined(separator: "\n").utf8))
    let output = try scratch.file("results", [])
    let errors = try scratch.file("errors", [])
    process.standardInput = FileHandle(forReadingAtPath: input)
    process.standardOutput = FileHandle(forWritingAtPath: output)
    process.standardError = FileHandle(forWritingAtPath: errors)
    try process.run()
    process.waitUntilExit()
    let lines = try String(contentsOfFile: output, encoding: .utf8).split(separator: "\n")
    return Outcome(
      code: process.terminationStatus,
      results: try lines.compactMap {
        try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any]
      }, complaint: try String(contentsOfFile: errors, encoding: .utf8))
  }

  /// A job's line.
  static func job(_ fields: [String: Any]) throws -> String {
    String(decoding: try JSONSerialization.data(withJSONObject: fields), as: UTF8.self)
  }
}
