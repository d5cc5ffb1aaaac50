/// Reads a Disqus export piece by piece and hands on each comment when it ends.
///
/// Source: Disqus's own description of its export (docs.disqus.com/developers/export and the schemas
/// disqus.com/api/schemas/1.0/disqus.xsd and internals.xsd): categories, then threads, which are
/// pages, then posts, which are comments; `dsq:id` names each, and posts name their `thread` and
/// `parent` by it. Memory grows with the threads' addresses, not with the posts. Mail and network
/// addresses are in the file but are not read.
public final class DisqusReader {
  /// The longest text that one element may hold, in bytes.
  public static let textLimit = 1 << 22

  private let events: DisqusEvents
  private let stream: XMLStream

  /// Makes a reader that calls `comment` for each post, in the order of the file.
  ///
  /// An error that `comment` throws ends the reading and comes out of `feed` as it is.
  public init(comment: @escaping (ForeignComment) throws -> Void) {
    events = DisqusEvents(comment: comment)
    stream = XMLStream(events: events)
    events.line = { [unowned stream] in stream.line }
  }

  /// Reads on.
  public func feed(_ bytes: [UInt8]) throws {
    do {
      try stream.feed(bytes)
    } catch {
      throw events.thrown ?? error
    }
  }

  /// Ends the export; fails with a `ParseError` when it is not complete or was none.
  public func finish() throws {
    do {
      try stream.finish()
    } catch {
      throw events.thrown ?? error
    }
  }

  /// How many control characters that XML forbids were dropped so far.
  public var droppedCharacters: Int { stream.droppedCharacters }
}
