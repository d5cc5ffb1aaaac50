import CVips

extension Raster {
  /// The mean colour as `#rrggbb`: what a page shows in the picture's place while it loads.
  public func meanColour() throws(PictureError) -> String {
    let small = try narrowed(to: 32)
    let pixels = try small.pixels()
    var sums = [0, 0, 0]
    let count = max(pixels.count / 3, 1)
    for (index, value) in pixels.enumerated() {
      sums[index % 3] += Int(value)
    }
    let digits = sums.map { sum in
      let text = String((sum + count / 2) / count, radix: 16)
      return text.count == 1 ? "0" + text : text
    }
    return "#" + digits.joined()
  }
}
