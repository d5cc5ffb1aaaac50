extension String {
  /// The text with something else, or nothing, in the place of control characters that no field can
  /// hold: those below the space, but for tabs and the ends of lines.
  public func withoutControls(butWith stead: String = "") -> String {
    guard utf8.contains(where: \.isControl) else { return self }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(utf8.count)
    for byte in utf8 {
      if byte.isControl { bytes += stead.utf8 } else { bytes.append(byte) }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension Query {
  /// The same pairs without control characters that no field can hold.
  public func withoutControls(butWith stead: String = "") -> Query {
    let isClean = items.allSatisfy {
      !$0.name.utf8.contains(where: \.isControl) && !$0.value.utf8.contains(where: \.isControl)
    }
    guard !isClean else { return self }
    var query = Query()
    for item in items {
      query.add(
        item.name.withoutControls(butWith: stead), item.value.withoutControls(butWith: stead))
    }
    return query
  }
}

extension UInt8 {
  fileprivate var isControl: Bool {
    self < 0x20 && self != 0x09 && self != 0x0A && self != 0x0D
  }
}
