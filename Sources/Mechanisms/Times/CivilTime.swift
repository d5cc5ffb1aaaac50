/// A day and a time of day as a clock on a wall shows them, without a zone.
public struct CivilTime: Sendable, Hashable {
  /// The day.
  public var date: CivilDate
  /// The hour, 0 to 23.
  public var hour: Int
  /// The minute, 0 to 59.
  public var minute: Int
  /// The second, 0 to 59.
  public var second: Int
  /// The millisecond, 0 to 999.
  public var millisecond: Int

  /// Makes a wall-clock time; nil when a part is out of range.
  public init?(_ date: CivilDate, hour: Int, minute: Int, second: Int = 0, millisecond: Int = 0) {
    guard (0...23).contains(hour), (0...59).contains(minute), (0...59).contains(second),
      (0...999).contains(millisecond)
    else { return nil }
    self.date = date
    self.hour = hour
    self.minute = minute
    self.second = second
    self.millisecond = millisecond
  }

  /// What a clock that runs `offset` seconds ahead of UTC shows at an instant.
  public init(_ instant: Instant, offset: Int) {
    let local = instant.milliseconds + Int64(offset) * 1000
    let days = local >= 0 ? local / 86_400_000 : (local - 86_399_999) / 86_400_000
    let rest = Int(local - days * 86_400_000)
    date = CivilDate(daysSinceEpoch: days)
    hour = rest / 3_600_000
    minute = rest / 60_000 % 60
    second = rest / 1000 % 60
    millisecond = rest % 1000
  }

  /// The instant at which a clock that runs `offset` seconds ahead of UTC shows this.
  public func instant(offset: Int) -> Instant {
    let seconds =
      date.daysSinceEpoch * 86_400 + Int64(hour * 3600 + minute * 60 + second - offset)
    return Instant(milliseconds: seconds * 1000 + Int64(millisecond))
  }
}
