import Foundation
import Synchronization

/// A time zone by its name in the IANA database.
public struct Zone: Sendable, Hashable {
  /// The IANA name, such as `Europe/London`.
  public let name: String

  private let zone: TimeZone

  /// Looks a zone up by its IANA name; nil when there is none.
  public init?(_ name: String) {
    guard let zone = TimeZone(identifier: name) else { return nil }
    self.name = name
    self.zone = zone
  }

  private init(utc: TimeZone) {
    name = "UTC"
    zone = utc
  }

  /// Coordinated Universal Time.
  public static let utc = Zone(utc: .gmt)

  /// How many seconds the zone's clocks run ahead of UTC at an instant.
  public func offset(at instant: Instant) -> Int {
    zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(instant.seconds)))
  }

  /// What the zone's clocks show at an instant.
  public func time(at instant: Instant) -> CivilTime {
    CivilTime(instant, offset: offset(at: instant))
  }

  /// The day that the zone has at an instant.
  public func date(at instant: Instant) -> CivilDate {
    time(at: instant).date
  }

  /// The instant at which the zone's clocks show a time.
  ///
  /// A time that the clocks show twice is taken the first time; one that they skip is moved on by
  /// the length of the skip.
  public func instant(of time: CivilTime) -> Instant {
    let before = offset(at: time.instant(offset: 0) - .days(1))
    let first = time.instant(offset: before)
    if offset(at: first) == before { return first }
    let after = offset(at: time.instant(offset: 0) + .days(1))
    let second = time.instant(offset: after)
    return offset(at: second) == after ? second : first
  }

  /// The first instant of a day.
  public func start(of date: CivilDate) -> Instant {
    guard let midnight = CivilTime(date, hour: 0, minute: 0) else {
      preconditionFailure("midnight exists")
    }
    return instant(of: midnight)
  }

  /// The first instant of the day after the one that `instant` lies in.
  public func endOfDay(_ instant: Instant) -> Instant {
    start(of: date(at: instant).adding(days: 1))
  }

  /// The zone's short name at an instant, such as `GMT`, `BST` or `GMT+3`.
  public func abbreviation(at instant: Instant) -> String {
    let date = Date(timeIntervalSince1970: Double(instant.seconds))
    let key = ClockKey(
      zone: name, offset: zone.secondsFromGMT(for: date),
      isDaylightSaving: zone.isDaylightSavingTime(for: date))
    if let known = Zone.abbreviations.withLock({ $0[key] }) { return known }
    let text = zone.abbreviation(for: date) ?? Zone.offsetName(key.offset)
    Zone.abbreviations.withLock { $0[key] = text }
    return text
  }

  /// What the clocks of a zone were set to.
  private struct ClockKey: Hashable {
    var zone: String
    var offset: Int
    var isDaylightSaving: Bool
  }

  /// Kept since looking one up takes longer than writing a dozen lines of a page.
  private static let abbreviations = Mutex<[ClockKey: String]>([:])

  /// An offset in words that every language reads alike, such as `UTC+03:00`.
  public static func offsetName(_ offset: Int) -> String {
    offset == 0 ? "UTC" : "UTC" + ISO8601.offset(offset)
  }
}
