import Stores

extension Site {
  /// Makes the pages that were asked for most before the program was last ended.
  public func warm() {
    attempt("the busiest pages cannot be made ahead") {
      upkeep?.make(try Busiest(settings: Settings(pool)).load())
    }
  }

  /// Keeps the addresses of the busiest pages for the next start.
  public func saveBusiest() {
    guard let cache else { return }
    attempt("the addresses of the busiest pages cannot be kept") {
      try Busiest(settings: Settings(pool)).save(cache)
      try Changes(pool).prune()
    }
  }

  /// Drops the pages that somebody's act has changed who could not tell of it.
  public func followChanges() {
    attempt("changes cannot be followed") { try follower.follow() }
  }

  private func attempt(_ fault: String, _ work: () throws -> Void) {
    do {
      try work()
    } catch {
      log(LogLine(.error, "\(fault): \(error)"))
    }
  }
}
