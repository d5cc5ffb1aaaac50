import Mail
import Times

/// How much mail strangers may have sent, in memory.
struct MailQuotas: Sendable {
  /// Of a network: a household or an office has enough of it, a program little.
  private let network = Quota([
    .init(most: 5, span: .minutes(10)), .init(most: 20, span: .hours(24)),
  ])
  /// To an address: nobody's mailbox is filled by this paper.
  private let address = Quota([
    .init(most: 3, span: .minutes(15)), .init(most: 10, span: .hours(24)),
  ])
  /// Of the paper: a brake, for what goes out in bulk is taken for unwanted mail.
  private let paper = Quota([.init(most: 60, span: .minutes(1))])

  /// What is done with a wish for a mail.
  enum Answer: Equatable {
    /// It is sent.
    case send
    /// It is not, and nobody is told: others have had as many sent to the address as it gets, of
    /// which the newest still holds.
    case keepBack
    /// It is not; the network may try again after so many seconds.
    case wait(seconds: Int)
  }

  /// Counts a wish for a mail to an address, by a keyed hash of it, from a network.
  ///
  /// What is told rests on what the network itself has asked for, and on the paper as a whole:
  /// neither says whether an address has an account, or whether others have asked.
  func answer(mail: String, from place: String, at now: Instant) -> Answer {
    let waits =
      network.take(place, at: now) ?? address.take("\(mail) \(place)", at: now)
      ?? paper.take("", at: now)
    if let waits { return .wait(seconds: waits) }
    return address.take(mail, at: now) == nil ? .send : .keepBack
  }
}
