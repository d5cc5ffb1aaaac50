public import Times

extension Finding {
  /// What was found; pages say it in the language of whoever reads.
  public enum Reason: Sendable, Hashable {
    /// The writer or the network may not comment until then, or ever, for this reason.
    case banned(until: Instant?, reason: String)
    /// A field was filled in that only programs see.
    case trap
    /// Nothing in it can be read.
    case nothingToRead
    /// It has fewer characters than there must be.
    case tooShort(found: Int, least: Int)
    /// It has more characters than are taken.
    case tooLong(found: Int, allowed: Int)
    /// The name cannot be read or hides something.
    case unreadableName
    /// The name could be taken for that of somebody of the newsroom.
    case likeStaff(String)
    /// It has more links than this writer may set.
    case tooManyLinks(found: Int, allowed: Int)
    /// It links to a site that is on the list.
    case siteOnList(String)
    /// It has a word that is on the list.
    case wordOnList(String)
    /// So many of a hundred letters are capitals.
    case shouting(percent: Int)
    /// One sign stands so many times in a row.
    case repeatedSign(times: Int)
    /// So many of a hundred characters are punctuation and symbols.
    case mostlySigns(percent: Int)
    /// It has so many characters that cannot be seen.
    case hiddenCharacters(Int)
    /// It turns the direction of the text.
    case turnedText
    /// Letters bear more marks than any script has.
    case piledMarks
    /// Nearly the same was said so many times by so many writers.
    case saidBefore(times: Int, writers: Int)
    /// The last comment is so recent that this one must wait for so many seconds.
    case tooFast(seconds: Int)
    /// The writer sent so many in a stretch of time.
    case tooMany(found: Int, within: Stretch)
    /// So many came from the writer's network in a stretch of time.
    case busyNetwork(found: Int, within: Stretch)
    /// So many of the writer's comments were refused.
    case rejectedBefore(Int)
    /// It is one of the writer's first comments.
    case newcomer
    /// All comments wait here.
    case premoderated
    /// It is like what moderators refused before, with so many percent and for these words.
    case looksUnwanted(percent: Int, words: [String])
    /// The operator's own program says so, in its own words.
    case webhook(String)
    /// The operator's own program gave no answer.
    case webhookSilent
  }

  /// The time in which comments are counted.
  public enum Stretch: String, Sendable, Hashable, CaseIterable {
    /// The last minute.
    case minute
    /// The last hour.
    case hour
    /// The last 24 hours.
    case day
  }
}

extension Finding.Reason {
  /// Whether the writer can put it right: then the form comes back with what was written, and
  /// nothing is kept.
  public var isForWriter: Bool {
    switch self {
    case .nothingToRead, .tooShort, .tooLong, .unreadableName, .tooFast: true
    default: false
    }
  }
}
