import Foundation

/// The environment of the process.
enum Environment {
  /// Every variable by its name.
  static var variables: [String: String] { ProcessInfo.processInfo.environment }
}
