extension Zone {
  /// The instants at which the zone's clocks show a time: none when they skip it, two when they are
  /// set back over it, else one.
  public func instants(of time: CivilTime) -> [Instant] {
    let day = time.instant(offset: 0)
    let offsets = Set([offset(at: day - .days(1)), offset(at: day + .days(1))])
    return offsets.map { time.instant(offset: $0) }
      .filter { self.time(at: $0) == time }.sorted()
  }
}
