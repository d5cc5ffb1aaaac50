/// An illustration of the demonstration edition: the same text of SVG 1.1 on every call.
public struct Drawing: Sendable {
  /// The name it is known by, words of `a-z` joined by hyphens, for example `harbour-dusk`.
  public let name: String
  /// Width in user units, which are pixels at the drawing's own size.
  public let width: Int
  /// Height in user units.
  public let height: Int
  private let paint: @Sendable (inout Canvas) -> Void

  init(
    _ name: String, width: Int = 1600, height: Int = 1066,
    paint: @escaping @Sendable (inout Canvas) -> Void
  ) {
    self.name = name
    self.width = width
    self.height = height
    self.paint = paint
  }

  /// A whole SVG document without text, fonts, scripts or references to anything outside it.
  public func svg() -> String {
    var canvas = Canvas(seed: name)
    paint(&canvas)
    return """
      <svg xmlns="http://www.w3.org/2000/svg" width="\(width)" height="\(height)" \
      viewBox="0 0 \(width) \(height)">
      \(canvas.markup)</svg>

      """
  }
}
