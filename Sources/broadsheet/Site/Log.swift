import HTTP
import HTTPServer
import Times
import Web

/// The operator's log on standard error: one line an event, no personal data.
struct Log: Sendable {
  /// Whether requests that went well are left out.
  let isQuiet: Bool

  /// Writes a line of the site.
  func write(_ line: LogLine) {
    guard !isQuiet || line.level != .info else { return }
    let id = line.requestID.isEmpty ? "" : " request=\(line.requestID)"
    write("\(line.level.rawValue)\(id) \(line.message)")
  }

  /// Writes an event of the server.
  func write(_ event: ServerEvent) {
    switch event {
    case .request(let record):
      write("info \(Self.words(record))")
    case .refused(let status):
      write("info refused status=\(status.code)")
    case .droppedSlow: write("info dropped a connection that was too slow")
    case .acceptFailed(let code):
      write("error no connection can be accepted: \(SystemError.words(code))")
    case .fileFailed(let path, let code):
      write("error \(path) cannot be read: \(SystemError.words(code))")
    case .spoolFailed(let code):
      write("error an upload cannot be stored: \(SystemError.words(code))")
    }
  }

  private static func words(_ record: RequestRecord) -> String {
    """
    request=\(record.id) \(record.method) \(LoggedPath.words(record.path)) status=\(record.status.code) \
    bytes=\(record.bytesSent) microseconds=\(record.microseconds)\
    \(record.isComplete ? "" : " incomplete")
    """
  }

  private func write(_ text: String) {
    Terminal.error("\(ISO8601.string(Instant.now())) \(text)")
  }
}
