public import HTTP

extension Responder {
  /// Makes what answers on one event loop from pages that are there and true; nil without a cache.
  public func fastPath() -> any FastPath {
    LoopPages(self)
  }
}
