/// Answers requests on one event loop, without a handler thread; must not block.
///
/// Each loop has one of its own and calls it on its thread alone, so that what it keeps needs no
/// lock, and no memory that another core writes to at the same time.
public protocol FastPath: AnyObject {
  /// Answers a GET or HEAD without a body; nil passes the request on to the handler.
  ///
  /// The response is sent as it stands, without conditions or ranges.
  func response(to head: borrowing RequestHead) -> Response?

  /// Called about every second, also while nothing is asked.
  func tick()
}
