import HTTP

/// Whether a person opens a page, as far as a request says; for the count of what is read.
enum Reading {
  /// Whether the sender of a head is a person who reads.
  static func isReading(_ head: borrowing RequestHead, _ fields: FieldScan) -> Bool {
    guard head.method == .get, !fields.isAhead, !fields.userAgent.isEmpty else { return false }
    return !isRobot(head.bytes.span.extracting(fields.userAgent))
  }

  /// Words in the names of programs that nobody reads with, in small letters.
  private static let robots = [
    "bot", "crawl", "spider", "slurp", "curl", "wget", "python", "preview",
  ].map { Array($0.utf8) }

  /// Whether a name of a program, in any case, holds one of the words.
  static func isRobot(_ name: Span<UInt8>) -> Bool {
    for start in name.indices {
      let first = name[start].lowercasedASCII
      for word in robots where word[0] == first && start + word.count <= name.count {
        var length = 1
        while length < word.count, name[start + length].lowercasedASCII == word[length] {
          length += 1
        }
        if length == word.count { return true }
      }
    }
    return false
  }
}

extension Request {
  /// Whether a person opens the page.
  var isReading: Bool {
    let agent = Array((headers["User-Agent"] ?? "").utf8)
    let isAhead = ["Sec-Purpose", "Purpose"].contains {
      headers[$0]?.lowercased().contains("prefetch") ?? false
    }
    return method == .get && !agent.isEmpty && !isAhead && !Reading.isRobot(agent.span)
  }
}
