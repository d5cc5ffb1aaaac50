import CUV
import Glibc

/// Threads of our own, outside of Swift's cooperative pool, which blocking work would starve.
enum Threads {
  /// Runs the body on a new thread of that name (at most 15 bytes); throws what the system says.
  static func start(_ name: String, _ body: @escaping @Sendable () -> Void) throws(ServerError) {
    let box = unsafe Unmanaged.passRetained(Box(name: name, body: body))
    var thread = pthread_t()
    let status = unsafe pthread_create(
      &thread, nil,
      { argument in
        guard let argument = unsafe argument else { return nil }
        let box = unsafe Unmanaged<Box>.fromOpaque(argument).takeRetainedValue()
        unsafe pthread_setname_np(pthread_self(), box.name)
        box.body()
        return nil
      }, box.toOpaque())
    guard status == 0 else {
      unsafe box.release()
      throw .system("start a thread", status)
    }
    pthread_detach(thread)
  }

  private final class Box: Sendable {
    let name: String
    let body: @Sendable () -> Void

    init(name: String, body: @escaping @Sendable () -> Void) {
      self.name = name
      self.body = body
    }
  }
}
