import Database
import SQLite
import Stores
import Times

extension Command {
  /// `broadsheet check`.
  static let check = Command(
    "check", "Check a data directory: database, lists, counts, search, pictures.",
    details: "Says every fault that it finds, and exits with 1 if there is any.",
    options: [.data, .database]
  ) { arguments in
    let opened = try Opened(arguments, mayCreate: false)
    var findings: [String] = []
    if let file = opened.database as? SQLitePool { findings += try file.integrityCheck() }
    findings += try Health(opened.pool).findings(at: Instant.now())
    findings += try PictureInventory(opened).findings()
    opened.pool.close()
    for finding in findings { Terminal.out("\(finding)\n") }
    Terminal.out(findings.isEmpty ? "No fault found.\n" : "\(findings.count) faults found.\n")
    return findings.isEmpty ? .done : .refused
  }
}
