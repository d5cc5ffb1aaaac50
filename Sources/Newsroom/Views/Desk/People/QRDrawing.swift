import Barcodes
import Markup

/// A QR code as a drawing within the page, dark on light whatever the page's colours are.
struct QRDrawing {
  /// The light margin that belongs around it, in modules.
  private static let margin = 4

  let text: String
  let label: String

  /// The drawing; nothing for a text that is too long.
  var html: HTML {
    guard let code = QRCode(text) else { return .empty }
    let side = code.side + 2 * Self.margin
    return """
      <p><svg class="qr" role="img" aria-label="\(label)" xmlns="http://www.w3.org/2000/svg" \
      viewBox="0 0 \(side) \(side)" shape-rendering="crispEdges">\
      <rect width="\(side)" height="\(side)" fill="#fff"/>\
      <path fill="#000" d="\(Self.path(code))"/></svg></p>

      """
  }

  /// A line for each run of dark modules in a row.
  private static func path(_ code: QRCode) -> String {
    var path = ""
    for row in 0..<code.side {
      var column = 0
      while column < code.side {
        let start = column
        while column < code.side, code.isDark(column, row) { column += 1 }
        let length = column - start
        if length > 0 { path += "M\(start + margin) \(row + margin)h\(length)v1h-\(length)z" }
        column += 1
      }
    }
    return path
  }
}
