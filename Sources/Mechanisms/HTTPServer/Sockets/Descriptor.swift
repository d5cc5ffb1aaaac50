import Glibc

/// A file descriptor that is closed with the value.
struct Descriptor: ~Copyable {
  let number: Int32

  init(_ number: Int32) {
    self.number = number
  }

  deinit {
    close(number)
  }

  /// Gives the number away; whoever takes it closes it.
  consuming func release() -> Int32 {
    let number = number
    discard self
    return number
  }
}
