import HTTP
import HTTPServer

/// A fast path of one function.
final class ClosureFastPath: FastPath {
  private let answer: (borrowing RequestHead) -> Response?

  init(_ answer: @escaping (borrowing RequestHead) -> Response?) {
    self.answer = answer
  }

  func response(to head: borrowing RequestHead) -> Response? { answer(head) }
  func tick() {}
}
