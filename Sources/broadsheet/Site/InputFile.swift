import Foundation

/// Reads what the command line names.
enum InputFile {
  /// The bytes of a file, or of standard input for `-`.
  static func read(_ path: String, most: Int) throws -> [UInt8] {
    let handle = try open(path)
    defer { try? handle.close() }
    if path != "-", let size = try? size(of: path), size > most {
      throw InputRefused(
        description: "it is \(size) bytes long; at most \(most >> 20) MB are read here.")
    }
    var bytes: [UInt8] = []
    while let piece = try read(handle, path), !piece.isEmpty {
      bytes += piece
      if bytes.count > most {
        throw InputRefused(description: "it is longer than \(most >> 20) MB.")
      }
    }
    return bytes
  }

  /// Opens a file, or standard input for `-`.
  static func open(_ path: String) throws(InputRefused) -> FileHandle {
    if path == "-" { return .standardInput }
    var isFolder: ObjCBool = false
    let exists = unsafe FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
    guard exists else { throw InputRefused(description: "there is no such file.") }
    guard !isFolder.boolValue else {
      throw InputRefused(description: "it is a directory, not a file.")
    }
    guard let handle = FileHandle(forReadingAtPath: path) else {
      throw InputRefused(description: "it cannot be read: \(SystemError.words(errno)).")
    }
    return handle
  }

  /// The size of a file in bytes; 0 when it is not known.
  static func size(of path: String) throws -> Int {
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    return (attributes[.size] as? Int) ?? 0
  }

  /// Whether the first character that is no white space begins a JSON object.
  static func isJSON(_ bytes: [UInt8]) -> Bool {
    let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    return text.first { $0 > 0x20 } == UInt8(ascii: "{")
  }

  private static func read(_ handle: FileHandle, _ path: String) throws(InputRefused) -> Data? {
    do {
      return try handle.read(upToCount: 1 << 20)
    } catch {
      throw InputRefused(description: "it cannot be read: \(SystemError.words(error)).")
    }
  }
}
