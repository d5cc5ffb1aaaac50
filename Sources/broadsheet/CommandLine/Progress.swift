import Synchronization
import Times

/// A bar on standard error for long work, drawn only when a person watches.
final class Progress: Sendable {
  private struct State {
    var lastDrawn = Instant(milliseconds: 0)
    var width = 0
  }

  private let label: String
  private let unit: String
  private let state = Mutex(State())

  /// Makes a bar; `unit` is the plural noun of what is counted.
  init(_ label: String, unit: String) {
    self.label = label
    self.unit = unit
  }

  /// Draws how far the work has come: so many units done, and the part of the whole if known.
  func show(_ done: Int, part: Double? = nil) {
    guard Terminal.isWatched else { return }
    let now = Instant.now()
    state.withLock { state in
      guard now - state.lastDrawn >= Instant.Span(milliseconds: 100) else { return }
      state.lastDrawn = now
      draw("\(label)  \(bar(part))\(done) \(unit)", &state)
    }
  }

  /// Takes the bar away.
  func clear() {
    guard Terminal.isWatched else { return }
    state.withLock { state in
      draw("", &state)
      Terminal.write("\r", to: 2)
    }
  }

  private func bar(_ part: Double?) -> String {
    guard let part else { return "" }
    let filled = Int((min(max(part, 0), 1) * 24).rounded())
    let blocks = String(repeating: "█", count: filled) + String(repeating: "░", count: 24 - filled)
    return "\(blocks) \(Int(part * 100)) %  "
  }

  private func draw(_ line: String, _ state: inout State) {
    let blank = String(repeating: " ", count: max(0, state.width - line.count))
    state.width = line.count
    Terminal.write("\r\(line)\(blank)", to: 2)
  }
}
