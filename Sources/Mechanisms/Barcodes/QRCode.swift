import CQREncode

/// A text as a square of dark and light modules that cameras read (ISO/IEC 18004), by libqrencode.
@safe
public final class QRCode {
  private let code: UnsafeMutablePointer<QRcode>
  /// How many modules a side has, without the light margin of four that belongs around it.
  public let side: Int

  /// Writes a text, so that a sixth of the square may be spoiled; nil for one that is too long.
  public init?(_ text: String) {
    let bytes = Array(text.utf8)
    let made = unsafe QRcode_encodeData(Int32(bytes.count), bytes, 0, QR_ECLEVEL_M)
    guard let code = unsafe made else { return nil }
    unsafe self.code = code
    side = Int(unsafe code.pointee.width)
  }

  deinit {
    unsafe QRcode_free(code)
  }

  /// Whether a module is dark: so many from the left, so many from the top.
  public func isDark(_ column: Int, _ row: Int) -> Bool {
    precondition((0..<side).contains(column) && (0..<side).contains(row), "a module of the square")
    return unsafe code.pointee.data[row * side + column] & 1 == 1
  }
}
