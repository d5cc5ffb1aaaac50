/// How a database file is opened.
public struct SQLiteSettings: Sendable {
  /// How many connections read at once.
  public var readers = 8
  /// Seconds to wait for another program, or for a reader to come back.
  public var patience = 5.0
  /// How many bytes of the file each connection reads through a memory map: fewer copies, but each
  /// connection's map counts as memory in use.
  public var mappedBytes: Int64 = 0
  /// How many bytes of pages each reading connection keeps; the system keeps the file itself.
  public var cachedBytes = 1 << 20
  /// How many bytes of pages the writer keeps; what an act changes beyond it goes to the log early.
  public var writerCachedBytes = 2 << 20
  /// Whether an acknowledged write survives a power cut; false only for what can be made again.
  public var durable = true
  /// The most writes that are committed together.
  public var batch = 500
  /// Marks the file as one of ours, so that another program's database is refused.
  public var applicationID: Int32 = 0x4253_4854

  /// Makes the settings of a server.
  public init() {}
}
