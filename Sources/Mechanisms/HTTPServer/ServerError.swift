import Glibc

/// Why a server cannot start.
public struct ServerError: Error, Hashable, CustomStringConvertible {
  /// What is wrong.
  public enum Reason: Hashable, Sendable {
    /// The address is not of the form `127.0.0.1:8080`.
    case malformedAddress
    /// A setting has a value that cannot work.
    case configuration
    /// The system refuses the address; the number is that of errno.
    case cannotListen(Int32)
    /// The system refuses a thread, an event loop or a directory; the number is that of errno.
    case system(Int32)
  }

  /// What is wrong.
  public let reason: Reason
  /// The fault in a sentence, with address or setting.
  public let description: String

  static func malformed(_ address: String) -> ServerError {
    ServerError(
      reason: .malformedAddress,
      description: "cannot listen on \"\(address)\": it should look like 127.0.0.1:8080 or [::1]:80"
    )
  }

  static func setting(_ text: String) -> ServerError {
    ServerError(reason: .configuration, description: text)
  }

  static func cannotListen(_ address: ListenAddress, _ code: Int32) -> ServerError {
    ServerError(
      reason: .cannotListen(code), description: "cannot listen on \(address): \(words(for: code))")
  }

  static func system(_ act: String, _ code: Int32) -> ServerError {
    ServerError(reason: .system(code), description: "cannot \(act): \(words(for: code))")
  }

  /// The system's own words, beginning small.
  private static func words(for code: Int32) -> String {
    guard let text = unsafe strerror(code) else { return "error \(code)" }
    let words = unsafe String(cString: text)
    return words.prefix(1).lowercased() + words.dropFirst()
  }
}
