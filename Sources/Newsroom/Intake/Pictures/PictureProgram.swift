import Foundation

/// Runs `broadsheet-pictures`, which decodes pictures apart from everything else.
struct PictureProgram: Sendable {
  /// Where the program lies.
  let path: String

  /// Whether it is there to be run.
  var isInstalled: Bool { FileManager.default.isExecutableFile(atPath: path) }

  /// Does jobs and calls `each` with every answer as it comes, in the order of the jobs.
  ///
  /// Of a program that ends early the remaining jobs have no answer.
  func run(_ jobs: [PictureJob], each: (PictureJob.Answer) throws -> Void) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = jobs.contains { $0.drawing != nil } ? ["--drawings"] : []
    let (input, output) = (Pipe(), Pipe())
    process.standardInput = input
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    let encoder = JSONEncoder()
    let lines = try jobs.map { try encoder.encode($0) + Data("\n".utf8) }
    try process.run()
    Self.write(lines, to: input.fileHandleForWriting)
    do {
      try Self.lines(of: output.fileHandleForReading) { line in
        // A line that is no answer leaves its job without one.
        guard let answer = try? JSONDecoder().decode(PictureJob.Answer.self, from: line) else {
          return
        }
        try each(answer)
      }
    } catch {
      process.terminate()
      process.waitUntilExit()
      throw error
    }
    process.waitUntilExit()
  }

  /// Writes from a thread of its own: both pipes may fill.
  private static func write(_ lines: [Data], to handle: FileHandle) {
    let writer = Thread {
      ignoreBrokenPipes()
      for line in lines {
        do { try handle.write(contentsOf: line) } catch { break }
      }
      try? handle.close()
    }
    writer.start()
  }

  /// A program that ends early must not end this one: writing to it fails instead.
  private static func ignoreBrokenPipes() {
    var signals = sigset_t()
    unsafe sigemptyset(&signals)
    unsafe sigaddset(&signals, SIGPIPE)
    unsafe pthread_sigmask(SIG_BLOCK, &signals, nil)
  }

  private static func lines(of handle: FileHandle, _ body: (Data) throws -> Void) throws {
    var rest = Data()
    while let more = try handle.read(upToCount: 65_536), !more.isEmpty {
      rest += more
      while let end = rest.firstIndex(of: 0x0A) {
        try body(rest[rest.startIndex..<end])
        rest = Data(rest[(end + 1)...])
      }
    }
  }
}
