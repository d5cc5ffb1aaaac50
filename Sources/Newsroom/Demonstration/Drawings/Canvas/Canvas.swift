/// Where a drawing is painted, back to front: shapes with paint become lines of SVG.
struct Canvas {
  static let width = 1600.0
  static let height = 1066.0

  var dice: Dice
  private var elements = ""
  private var definitions = ""
  private var known: [String: String] = [:]

  init(seed: String) { dice = Dice(seed: seed) }

  var markup: String {
    definitions.isEmpty ? elements : "<defs>\n\(definitions)</defs>\n\(elements)"
  }

  mutating func fill(_ shape: Shape, _ colour: Colour, opacity: Double = 1) {
    elements += "<\(shape.markup) fill=\"\(colour.hex)\"\(Self.attribute("opacity", opacity))/>\n"
  }

  mutating func fill(_ shape: Shape, _ gradient: Gradient, opacity: Double = 1) {
    let id = define { gradient.markup(id: $0) }
    elements += "<\(shape.markup) fill=\"url(#\(id))\"\(Self.attribute("opacity", opacity))/>\n"
  }

  /// Draws along the shape, with round ends and corners unless they are `square`.
  mutating func stroke(
    _ shape: Shape, _ colour: Colour, _ width: Double, opacity: Double = 1, square: Bool = false
  ) {
    let ends = square ? "" : " stroke-linecap=\"round\" stroke-linejoin=\"round\""
    elements +=
      "<\(shape.markup) fill=\"none\" stroke=\"\(colour.hex)\" stroke-width=\"\(width.tenths)\""
      + "\(ends)\(Self.attribute("opacity", opacity))/>\n"
  }

  /// Paints a part of the scene in its own coordinates.
  mutating func group(_ placement: Placement, _ paint: (inout Canvas) -> Void) {
    elements += "<g\(placement.markup)>\n"
    paint(&self)
    elements += "</g>\n"
  }

  /// Paints only what falls inside the shape.
  mutating func clip(to shape: Shape, _ paint: (inout Canvas) -> Void) {
    let id = define { "<clipPath id=\"\($0)\"><\(shape.markup)/></clipPath>\n" }
    elements += "<g clip-path=\"url(#\(id))\">\n"
    paint(&self)
    elements += "</g>\n"
  }

  /// The id of a definition; an equal one is written once.
  private mutating func define(_ markup: (String) -> String) -> String {
    let key = markup("")
    if let id = known[key] { return id }
    let id = "d\(known.count)"
    known[key] = id
    definitions += markup(id)
    return id
  }

  private static func attribute(_ name: String, _ value: Double) -> String {
    value < 1 ? " \(name)=\"\(value.hundredths)\"" : ""
  }
}
