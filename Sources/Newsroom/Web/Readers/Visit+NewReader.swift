import HTTP
import News
import Secrets
import Stores
import Times
import Views

/// Too many new readers came from one network; there may be more after so many seconds.
struct TooManyReaders: Error {
  let seconds: Int
}

extension Quota {
  /// How many readers a network may begin: a school or an office can, a program has little of it.
  static var newReaders: Quota {
    Quota([Limit(most: 60, span: .hours(1)), Limit(most: 300, span: .hours(24))])
  }
}

extension Visit {
  /// The reader whose token the request has, or a new one, whose cookie the answer must set.
  ///
  /// Throws `TooManyReaders`, and then nothing is kept.
  func readerOrNew() throws -> (reader: Reader, cookie: Cookie?) {
    if let known = try reader() { return (known.reader, nil) }
    return try newReader()
  }

  private func newReader() throws -> (reader: Reader, cookie: Cookie?) {
    if let seconds = site.newReaders.take(try Throttle(self).name(for: "new readers"), at: now) {
      throw TooManyReaders(seconds: seconds)
    }
    let token = Token()
    let device = Device(userAgent: request.headers["User-Agent"] ?? "").words
    let reader = try site.readers.begin(token: token.digest.hexadecimal, device: device, at: now)
    return (reader, readerCookie(token))
  }

  /// Does something for the reader or for a new one, whose cookie the answer must set; whoever was
  /// forgotten while the request was under way is a new one.
  func asReader<Made>(_ work: (Reader) throws -> Made) throws -> (made: Made, cookie: Cookie?) {
    let (reader, cookie) = try readerOrNew()
    do {
      return (try work(reader), cookie)
    } catch is ReaderForgotten {
      let (reader, cookie) = try newReader()
      return (try work(reader), cookie)
    }
  }

  /// What is said to those who would be one new reader too many.
  func crowded(_ fault: TooManyReaders) throws -> Response {
    let page = ReaderEntrancePage.crowded(minutes: (fault.seconds + 59) / 60)
    var response = self.page(page.html(in: try context()), status: .tooManyRequests)
    response.headers.set("Cache-Control", "no-store")
    response.headers.set("Retry-After", String(fault.seconds))
    return response
  }
}
