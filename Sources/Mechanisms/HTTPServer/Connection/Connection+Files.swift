import Glibc
import HTTP

extension Connection {
  /// Opens a file that the fast path answers with; handler threads open theirs themselves.
  func open(_ path: String, at offset: Int, length: Int) {
    isReading = true
    _ = engine.files.add { [engine, worker, id] in
      guard let file = OpenFile(path) else {
        engine.log(.fileFailed(path: path, code: errno))
        worker.post(.piece(id, nil))
        return
      }
      let bytes = file.read(at: offset, count: length)
      let count = bytes?.count ?? 0
      worker.post(.opened(id, FileRest(file: file, offset: offset + count, left: length - count)))
      worker.post(.piece(id, bytes))
    }
  }

  /// Has the next piece of a file read.
  func readNext(_ rest: FileRest) {
    let count = min(rest.left, OpenFile.piece)
    self.rest?.offset += count
    self.rest?.left -= count
    isReading = true
    _ = engine.files.add { [engine, worker, id] in
      let bytes = rest.file.read(at: rest.offset, count: count)
      if bytes == nil { engine.log(.fileFailed(path: rest.file.path, code: errno)) }
      worker.post(.piece(id, bytes))
    }
  }

  /// Sends a piece that was read; without it the length that was promised cannot be kept.
  func sendPiece(_ bytes: [UInt8]?) {
    isReading = false
    guard let bytes else { return close() }
    pace.restart(at: worker.now)
    send(bytes)
    if phase == .sending, output.isEmpty { continueSending() }
    if phase == .waiting { resume() }
  }
}
