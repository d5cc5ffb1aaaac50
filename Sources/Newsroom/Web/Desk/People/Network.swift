/// The network that an address belongs to, as far as one household or office shares it: the first
/// 24 bits of an IPv4 address, the first 64 of an IPv6 one.
struct Network: Hashable {
  /// The network as text; an address that is none stands for itself.
  let text: String

  init(of address: String) {
    text = Self.first24(address) ?? Self.first64(address) ?? address
  }

  /// The network's surroundings as text: of IPv6 the first 48 bits, for whoever has one network of 64
  /// bits mostly has many.
  var surroundings: String {
    guard !text.contains("."), text.contains(":") else { return text }
    return text.split(separator: ":").prefix(3).joined(separator: ":")
  }

  private static func first24(_ address: String) -> String? {
    let parts = address.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 4, parts.allSatisfy({ UInt8($0) != nil }) else { return nil }
    return parts.dropLast().joined(separator: ".")
  }

  private static func first64(_ address: String) -> String? {
    let bare = address.prefix { $0 != "%" }
    guard bare.contains(":") else { return nil }
    if let start = bare.lastIndex(of: ":"), bare.contains("."),
      let mapped = first24(String(bare[bare.index(after: start)...]))
    {
      return mapped
    }
    // What stands before the gap fills from the left; behind it nothing of the first 64 bits can
    // stand unless the gap is short.
    let halves = bare.split(separator: "::", maxSplits: 1, omittingEmptySubsequences: false)
    let head = halves[0].split(separator: ":")
    let tail = halves.count == 2 ? halves[1].split(separator: ":") : []
    let gap = halves.count == 2 ? max(0, 8 - head.count - tail.count) : 0
    let groups = head.map(String.init) + Array(repeating: "0", count: gap) + tail.map(String.init)
    let numbers = groups.prefix(4).map { UInt16($0, radix: 16) }
    guard numbers.count == 4, !numbers.contains(nil) else { return nil }
    return numbers.map { String($0 ?? 0, radix: 16) }.joined(separator: ":")
  }
}
