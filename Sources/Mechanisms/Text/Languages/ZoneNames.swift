import Synchronization
import Times

/// The short names of time zones, remembered: looking one up costs ten times the rest of a date.
enum ZoneNames {
  /// There are some hundred zones with two or three offsets each.
  private static let known = Mutex<[Key: String]>([:])

  private struct Key: Hashable {
    var zone: String
    var offset: Int
  }

  static func name(of zone: Zone, at instant: Instant, offset: Int) -> String {
    let key = Key(zone: zone.name, offset: offset)
    if let name = known.withLock({ $0[key] }) { return name }
    let name = zone.abbreviation(at: instant)
    known.withLock { $0[key] = name }
    return name
  }
}
