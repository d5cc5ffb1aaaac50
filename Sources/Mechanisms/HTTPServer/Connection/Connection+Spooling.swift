import Glibc
import HTTP

extension Connection {
  /// Has the body's bytes in memory written to a file, if there are too many of them, or if the
  /// rest of them belongs behind others in a file.
  func spoolIfLong(isComplete: Bool) {
    guard let directory = worker.configuration.spoolDirectory, let current = body else { return }
    let isLong = current.memory.count > worker.configuration.spoolAboveBytes
    let isRest = current.spool != nil && isComplete && !current.memory.isEmpty
    guard isLong || isRest, let bytes = body?.takeMemory() else { return }
    phase = .spooling
    _ = engine.files.add { [worker, id, spool = current.spool] in
      do throws(Spool.Failure) {
        let spool = if let spool { spool } else { try Spool(in: directory) }
        try spool.write(bytes)
        worker.post(.spooled(id, .success(spool), isComplete: isComplete))
      } catch {
        worker.post(.spooled(id, .failure(error), isComplete: isComplete))
      }
    }
  }

  /// Goes on with the body once its bytes are stored.
  func spooled(_ result: Result<Spool, Spool.Failure>, isComplete: Bool) {
    guard phase == .spooling else { return }
    phase = .body
    switch result {
    case .success(let spool):
      body?.spool = spool
      pace.restart(at: worker.now)
      if isComplete { finishBody() }
    case .failure(let failure):
      engine.log(.spoolFailed(code: failure.code))
      let isFull = failure.code == ENOSPC || failure.code == EDQUOT
      respond(
        Answer(refusing: isFull ? .insufficientStorage : .internalError), hasUnreadBody: true)
    }
    if phase != .closed { resume() }
  }
}
