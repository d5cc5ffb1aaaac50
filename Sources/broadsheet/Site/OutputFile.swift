import Foundation

/// A file that the command line names to be written: it is there when it is complete, and until then
/// what was there before stays.
final class OutputFile {
  private let path: String
  private let draft: String
  private let handle: FileHandle
  private var isFinished = false

  init(_ path: String) throws {
    self.path = path
    draft = path + ".part"
    guard FileManager.default.createFile(atPath: draft, contents: nil),
      let handle = FileHandle(forWritingAtPath: draft)
    else { throw EnvironmentError("\(path) cannot be written: \(SystemError.words(errno)).") }
    self.handle = handle
  }

  deinit {
    if !isFinished { try? FileManager.default.removeItem(atPath: draft) }
  }

  /// Writes more.
  func write(_ bytes: [UInt8]) throws {
    do {
      try handle.write(contentsOf: Data(bytes))
    } catch {
      throw EnvironmentError("\(path) cannot be written: \(SystemError.words(error)).")
    }
  }

  /// Puts the file where it belongs, in the place of one that was there.
  func finish() throws {
    do {
      try handle.synchronize()
      try handle.close()
    } catch {
      throw EnvironmentError("\(path) cannot be written: \(SystemError.words(error)).")
    }
    guard unsafe rename(draft, path) == 0 else {
      throw EnvironmentError("\(path) cannot be written: \(SystemError.words(errno)).")
    }
    isFinished = true
  }
}
