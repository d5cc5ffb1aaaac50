import Testing
import Times

@testable import Mail

/// A queue that can be asked within an expectation.
private final class Line {
  private var queue: MailQueue

  init(_ most: Int) {
    queue = MailQueue(most: most, pauses: [.seconds(2), .seconds(10)])
  }

  var count: Int { queue.count }
  var due: Instant? { queue.due }

  func add(_ message: MailMessage, at now: Instant) -> Bool { queue.add(message, at: now) }

  func next(at now: Instant) -> MailQueue.Attempt? { queue.next(at: now) }

  func note(_ attempt: MailQueue.Attempt, _ error: MailError?, at now: Instant) -> Bool {
    queue.note(attempt, error, at: now)
  }

  func close(at now: Instant) { queue.close(at: now) }
}

@Suite("The queue of mail") struct MailQueueTests {
  private let start = Instant(milliseconds: 0)
  private let postponed = MailError(.postponed, "later")

  private func message(_ mark: String) throws -> MailMessage {
    let address = try #require(EmailAddress("a@mail.example"))
    return MailMessage(
      from: address, named: HeaderText("A"), to: address, subject: HeaderText("S"), text: "",
      language: HeaderText("en"), date: start, mark: HeaderText(mark))
  }

  private func queue(_ most: Int = 3) -> Line { Line(most) }

  @Test("has room for some, those under way among them, and gives them in their order")
  func room() throws {
    let queue = queue(2)
    #expect(queue.due == nil && queue.next(at: start) == nil)
    #expect(try queue.add(message("1"), at: start) && queue.add(message("2"), at: start))
    #expect(try !queue.add(message("3"), at: start))
    let first = try #require(queue.next(at: start))
    #expect(first.message.mark.text == "1")
    #expect(try !queue.add(message("3"), at: start), "one is under way")
    #expect(!queue.note(first, nil, at: start))
    #expect(try queue.add(message("3"), at: start))
    #expect(queue.next(at: start)?.message.mark.text == "2")
    #expect(queue.next(at: start)?.message.mark.text == "3")
    #expect(queue.count == 2)
  }

  @Test("tries three times when it may go better, with pauses in which others go")
  func tries() throws {
    let queue = queue()
    #expect(try queue.add(message("1"), at: start))
    let first = try #require(queue.next(at: start))
    #expect(queue.note(first, postponed, at: start))
    #expect(queue.next(at: start + Instant.Span(milliseconds: 1999)) == nil)
    #expect(queue.due == start + .seconds(2))
    #expect(try queue.add(message("2"), at: start + .seconds(1)))
    #expect(queue.next(at: start + .seconds(1))?.message.mark.text == "2")
    let second = try #require(queue.next(at: start + .seconds(2)))
    #expect(second.message.mark.text == "1")
    #expect(queue.note(second, postponed, at: start + .seconds(3)))
    #expect(queue.due == start + .seconds(13))
    let third = try #require(queue.next(at: start + .seconds(13)))
    #expect(!queue.note(third, postponed, at: start + .seconds(14)), "that was the last try")
  }

  @Test(
    "tries once when it will not go better",
    arguments: [
      MailError.Reason.refused, .credentials, .untrusted, .other,
    ])
  func refused(_ reason: MailError.Reason) throws {
    let queue = queue()
    #expect(try queue.add(message("1"), at: start))
    let attempt = try #require(queue.next(at: start))
    #expect(!queue.note(attempt, MailError(reason, "no"), at: start))
    #expect(queue.count == 0)
  }

  @Test("takes nothing when it closes, and has what waits tried once more")
  func closing() throws {
    let queue = queue()
    #expect(try queue.add(message("1"), at: start))
    let attempt = try #require(queue.next(at: start))
    #expect(queue.note(attempt, postponed, at: start))
    queue.close(at: start + Instant.Span(milliseconds: 5))
    #expect(try !queue.add(message("2"), at: start))
    let last = try #require(queue.next(at: start + Instant.Span(milliseconds: 5)))
    #expect(!queue.note(last, postponed, at: start + Instant.Span(milliseconds: 6)))
    #expect(queue.count == 0)
  }
}
