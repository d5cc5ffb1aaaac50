import Compression
import HTTP
import News
import Synchronization
import Times

/// A page that was made once and is given to everybody for as long as it is true.
final class CachedPage: Sendable {
  let key: PageKey
  let status: Status
  /// What is sent with every form of it, but for what depends on the form.
  private let headers: Headers
  /// What tells it from other versions, in every form.
  let tag: String
  let footprint: Footprint
  /// It is true from the first of these instants to before the second.
  let made: Instant
  let until: Instant
  /// The names of the marks in the query that it depends on.
  let marks: [String]
  let mayBeOldAddress: Bool
  let holes: [HolePlace]
  /// The language of the page as its headers name it.
  let language: String
  /// What the handler has said of keeping it, such as for ever; nil for as long as it is true.
  let cacheControl: String?
  /// Counts those who open the story that it is about.
  let reading: ReadTally?
  /// Where in the paper that story stands.
  let place: StoryPlace?
  let usage = PageUsage()
  private let forms: Mutex<PageForms>

  /// Makes a page of what a handler has answered and recorded.
  init(_ key: PageKey, _ response: Response, _ record: PageRecord, at now: Instant, _ site: Site) {
    self.key = key
    status = response.status
    headers = response.headers
    language = response.headers["Content-Language"] ?? ""
    cacheControl = response.headers["Cache-Control"]
    let body = response.body.inMemory
    let isText = Encoding.isCompressible(response)
    let tag = ContentHash.text(body)
    self.tag = tag
    footprint = Footprint(record.basis.dependences)
    made = now
    until = record.basis.until ?? Instant(milliseconds: .max)
    marks = record.marks.map(\.name)
    mayBeOldAddress = record.mayBeOldAddress
    holes = record.holes
    reading = record.reading.map(site.readCounter.tally)
    place = record.place
    forms = Mutex(PageForms(body, isText: isText && body.count >= Encoding.smallest))
  }

  /// Whether the page is true at an instant; one before it was made means that the clock went back.
  func isTrue(at now: Instant) -> Bool { made <= now && now < until }

  /// About how many bytes of memory it takes.
  var size: Int {
    forms.withLock { $0.size } + footprint.size + key.target.count + 1024
  }

  /// Runs with the forms of its bytes at hand; no other thread sees them meanwhile.
  func withForms<R: Sendable>(_ body: (inout PageForms) -> R) -> R {
    forms.withLock { body(&$0) }
  }

  /// What an answer depends on besides its address (RFC 9110 section 12.5.5).
  var vary: String { holes.isEmpty ? "Accept-Encoding" : "Accept-Encoding, Cookie" }

  /// The fields of one form.
  func headers(of form: PageForms.Kind, isText: Bool) -> Headers {
    var all = headers
    if isText { all.add("Vary", vary) }
    if let coding = form.coding { all.set("Content-Encoding", coding.rawValue) }
    if status == .ok { all.set("ETag", form.tag(tag).description) }
    return all
  }
}

/// How often a page is asked for.
final class PageUsage: Sendable {
  /// How often it was given since it was made, with what it has inherited.
  let hits = Atomic(0)
  /// A number from 0 to 3 that the eviction counts down.
  private let frequency = Atomic(0)

  /// Notes that the page was given, and returns how often that was.
  func touch(times: Int = 1) -> Int {
    let now = frequency.load(ordering: .relaxed)
    if now < 3 { frequency.store(min(3, now + times), ordering: .relaxed) }
    return hits.wrappingAdd(times, ordering: .relaxed).newValue
  }

  /// How often it was asked for lately, 0 to 3.
  var recent: Int { frequency.load(ordering: .relaxed) }

  /// Adds what the page had in whose place this one comes; half of it, so that fame fades.
  func inherit(_ before: Int) {
    hits.wrappingAdd(before / 2, ordering: .relaxed)
  }

  /// Sets how often it was asked for lately.
  func age(to number: Int) {
    frequency.store(number, ordering: .relaxed)
  }
}

extension Response.Body {
  /// The bytes of a body in memory.
  var inMemory: [UInt8] {
    if case .bytes(let bytes) = self { bytes } else { [] }
  }
}
