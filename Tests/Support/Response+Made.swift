import Foundation
public import HTTP
import Synchronization

extension Response {
  /// The response itself; waits for it when another thread is still making it.
  public var made: Response {
    guard case .pending(let pending) = body else { return self }
    let done = DispatchSemaphore(value: 0)
    let result = Mutex<Response?>(nil)
    pending.whenMade { response in
      result.withLock { $0 = response }
      done.signal()
    }
    done.wait()
    return result.withLock { $0 } ?? self
  }
}
