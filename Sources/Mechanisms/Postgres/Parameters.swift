import CPostgres
import Database

/// The values of one statement in the server's binary form, one behind the other.
struct Parameters {
  /// The type of each value, by the server's own numbers.
  private(set) var types: [Oid] = []
  private var bytes: [UInt8] = []
  private var ranges: [Range<Int>?] = []

  init(_ sql: SQL) throws(SQLError) {
    for (value, kind) in zip(sql.values, sql.kinds) {
      types.append(Parameters.type(of: kind))
      let start = bytes.count
      switch value {
      case .null:
        ranges.append(nil)
        continue
      case .integer(let number): append(UInt64(bitPattern: number))
      case .real(let number): append(number.bitPattern)
      case .text(let text):
        guard !text.holdsNUL else { throw SQLError.nul(in: sql) }
        bytes.append(contentsOf: text.utf8)
      case .blob(let blob): bytes.append(contentsOf: blob)
      }
      ranges.append(start..<bytes.count)
    }
  }

  var count: Int32 { Int32(ranges.count) }

  /// Lends the values in the shape that libpq wants: pointers, lengths and formats.
  func withPointers<R>(
    _ body: (
      UnsafePointer<UnsafePointer<CChar>?>?, UnsafePointer<Int32>?, UnsafePointer<Int32>?
    ) -> R
  ) -> R {
    let lengths = ranges.map { Int32($0?.count ?? 0) }
    let formats = [Int32](repeating: 1, count: ranges.count)
    // One byte more, so that an empty value at the end has an address: without one it is null.
    return unsafe (bytes + [0]).withUnsafeBytes { buffer in
      let pointers = unsafe ranges.map { range -> UnsafePointer<CChar>? in
        guard let range, let base = buffer.baseAddress else { return nil }
        return unsafe (base + range.lowerBound).assumingMemoryBound(to: CChar.self)
      }
      return unsafe body(pointers, lengths, formats)
    }
  }

  private mutating func append(_ number: UInt64) {
    for shift in stride(from: 56, through: 0, by: -8) {
      bytes.append(UInt8(truncatingIfNeeded: number >> UInt64(shift)))
    }
  }

  /// The fixed numbers of the types int8, float8, text and bytea.
  private static func type(of kind: Value.Kind) -> Oid {
    switch kind {
    case .integer: 20
    case .real: 701
    case .text: 25
    case .blob: 17
    }
  }
}
