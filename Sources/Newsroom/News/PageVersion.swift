public import Times

/// What tells one state of a live page from the next: the page bears it, its stream of events sends it.
public struct PageVersion: Sendable, Hashable {
  /// Letters, digits and few other signs, the same for the same state.
  public let text: String

  /// The version of a story's page, by what the gate shows and when the text last changed.
  public init(story outcome: Gate.Outcome, modified: Instant) {
    let time = String(modified.milliseconds, radix: 36)
    switch outcome {
    case .story: text = time
    case .notice: text = time + Self.withdrawn
    case .hidden: text = "hidden"
    }
  }

  /// The version of a list, by its newest story.
  ///
  /// It begins with the time, so that a script can tell a newer story from one that was taken away.
  public init(newest: StorySummary?) {
    guard let newest else {
      text = "0"
      return
    }
    let time = String(newest.published.milliseconds, radix: 36)
    text = "\(time)_\(Self.mark(newest.address))"
  }

  /// The version of what readers see under a story.
  ///
  /// It begins with their number in tens, so that a script can tell how many are new; the time of
  /// the newest tells that one has come while another went.
  public init(comments extent: CommentExtent) {
    let newest = extent.newest.map { String($0.milliseconds, radix: 36) } ?? "0"
    text = "\(extent.count)_\(newest)"
  }

  /// What ends the version of a story that was retracted.
  private static let withdrawn = ".withdrawn"

  /// Tells stories of the same instant apart; FNV-1a with 32 bits.
  private static func mark(_ address: StoryAddress) -> String {
    let hash = "\(address.section)/\(address.slug)".utf8.reduce(0x811C_9DC5 as UInt32) {
      ($0 ^ UInt32($1)) &* 0x0100_0193
    }
    return String(hash, radix: 36)
  }
}
