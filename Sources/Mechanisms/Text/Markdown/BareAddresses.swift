/// Guesses how long the parser would look for addresses that stand in a text without any sign.
///
/// From each `www.`, `://` and `@` it looks on as far as no space comes, and once more for each
/// bracket at the end. In a text that makes it look far too long, such addresses become no links.
enum BareAddresses {
  /// Whether looking for them costs about as much as the text's size lets expect.
  static func areBearable(_ bytes: [UInt8]) -> Bool {
    var (looks, start, starts, brackets) = (0, 0, 0, 0)
    let bytes = bytes.span
    var before: UInt8 = 0x20
    for index in bytes.indices {
      let byte = bytes[index]
      switch byte {
      case 0x20, 0x09...0x0D:
        if starts > 0 { looks += (starts + brackets) * (index - start) }
        (start, starts, brackets) = (index + 1, 0, 0)
      // A reference may mean an @.
      case UInt8(ascii: "@"), UInt8(ascii: "&"): starts += 1
      case UInt8(ascii: "/") where before == UInt8(ascii: ":"): starts += 1
      case UInt8(ascii: ".") where before == UInt8(ascii: "w"): starts += 1
      case UInt8(ascii: ")"): brackets += 1
      default: break
      }
      before = byte
    }
    if starts > 0 { looks += (starts + brackets) * (bytes.count - start) }
    return looks <= 500_000 + bytes.count * 50
  }
}
