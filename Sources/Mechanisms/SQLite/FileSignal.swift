public import Database
import Glibc
import Synchronization

/// A change signal among programs on one machine: a number in a file that all of them map into
/// memory.
///
/// Unchecked Sendable: the memory is reached by atomic operations alone, and unmapped by `deinit`.
@safe
public final class FileSignal: ChangeSignal, @unchecked Sendable {
  private let number: UnsafeMutablePointer<Atomic<UInt64>>

  /// Maps the file, which is made when it is missing; throws what the system says.
  public init(path: String) throws(SQLError) {
    let file = unsafe Glibc.open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o640)
    guard file >= 0 else { throw Self.failure(path) }
    defer { Glibc.close(file) }
    let size = MemoryLayout<UInt64>.size
    var status = stat()
    guard unsafe fstat(file, &status) == 0, status.st_size >= size || ftruncate(file, size) == 0
    else { throw Self.failure(path) }
    let memory = unsafe mmap(nil, size, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0)
    guard let memory = unsafe memory, unsafe memory != MAP_FAILED else { throw Self.failure(path) }
    unsafe number = memory.assumingMemoryBound(to: Atomic<UInt64>.self)
  }

  deinit {
    unsafe munmap(number, MemoryLayout<UInt64>.size)
  }

  /// How often any program has rung.
  public var count: UInt64? { unsafe number.pointee.load(ordering: .sequentiallyConsistent) }

  /// Tells of a change that is durable.
  public func ring() {
    unsafe number.pointee.wrappingAdd(1, ordering: .sequentiallyConsistent)
  }

  /// Nothing is left to end: the memory goes with the last reference.
  public func close() {}

  private static func failure(_ path: String) -> SQLError {
    let words = unsafe strerror(errno).map { unsafe String(cString: $0) } ?? "unknown error"
    return SQLError(.unavailable, "the file \(path) cannot be used: \(words)")
  }
}
