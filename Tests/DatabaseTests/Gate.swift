@testable import Database

/// Holds threads until a test lets them go.
final class Gate: Sendable {
  private let state = Monitor((arrived: 0, open: false))

  func arrive() {
    state.change { $0.arrived += 1 }
  }

  func waitForArrivals(_ count: Int) {
    state.wait { $0.arrived >= count ? () : nil }
  }

  func open() {
    state.change { $0.open = true }
  }

  func waitUntilOpen() {
    state.wait { $0.open ? () : nil }
  }
}
