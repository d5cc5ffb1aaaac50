extension Double {
  /// The number with one decimal place: what coordinates are written with.
  var tenths: String { decimal(10) }

  var hundredths: String { decimal(100) }

  /// Digits are cut here, not by a formatter, so that every machine writes the same bytes.
  private func decimal(_ scale: Int) -> String {
    let units = Int((self * Double(scale)).rounded())
    let (whole, part) = units.magnitude.quotientAndRemainder(dividingBy: UInt(scale))
    let sign = units < 0 ? "-" : ""
    guard part > 0 else { return "\(sign)\(whole)" }
    var digits = String(part)
    if scale == 100, part < 10 { digits = "0" + digits }
    if digits.hasSuffix("0") { digits.removeLast() }
    return "\(sign)\(whole).\(digits)"
  }
}
