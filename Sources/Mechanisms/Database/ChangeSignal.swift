/// Tells every program on a database, at once, that somebody has changed it.
public protocol ChangeSignal: Sendable {
  /// A number that is another one after every change; nil while it cannot be known.
  ///
  /// Costs no more than reading memory, so that it can be asked for every request.
  var count: UInt64? { get }

  /// Tells of a change that is durable; to be called before the change is answered.
  func ring()

  /// Ends it.
  func close()
}
