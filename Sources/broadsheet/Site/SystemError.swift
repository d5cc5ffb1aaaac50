import Foundation

/// The words of the operating system for what went wrong.
enum SystemError {
  /// The words behind an error of Foundation's, such as "no space left on device".
  static func words(_ error: any Error) -> String {
    let cocoa = error as NSError
    let posix = (cocoa.userInfo[NSUnderlyingErrorKey] as? NSError) ?? cocoa
    guard posix.domain == NSPOSIXErrorDomain else { return cocoa.localizedDescription }
    return words(Int32(posix.code))
  }

  /// The words for an `errno`.
  static func words(_ code: Int32) -> String {
    let text = unsafe strerror(code).map { unsafe String(cString: $0) } ?? "error \(code)"
    return text.prefix(1).lowercased() + text.dropFirst()
  }
}
