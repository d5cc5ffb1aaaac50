import Markup
public import News

extension Picture.Shape {
  /// The shape as people write it: `16:9`.
  var title: String { "\(across):\(down)" }

  /// The beginning of the names of its fields.
  public var fieldName: String { "crop-\(rawValue)" }
}

extension LibraryPicturePage {
  /// The names of the three numbers of a part, in order.
  public static let areaFields = ["left", "top", "width"]

  /// Nine places of a picture with the points that stand for them, row by row.
  private static let places: [(x: Int, y: Int, name: Message)] = [
    (17, 17, .placeUpperLeft), (50, 17, .placeTop), (83, 17, .placeUpperRight),
    (17, 50, .placeLeft), (50, 50, .placeMiddle), (83, 50, .placeRight),
    (17, 83, .placeLowerLeft), (50, 83, .placeBottom), (83, 83, .placeLowerRight),
  ]

  /// The point that a place stands for; nil for what is none.
  public static func point(ofPlace place: String) -> Picture.Focus? {
    places.first { "\($0.x)-\($0.y)" == place }.map { Picture.Focus(x: $0.x, y: $0.y) }
  }

  /// The whole picture with its point.
  var aim: HTML {
    let view = PictureView(
      entry.picture, sizes: "(min-width: 60rem) 36rem, 100vw", isFirst: true)
    let (x, y) = (entry.focus.x, entry.focus.y)
    return """
      <div class="aim" id="aim" dir="ltr">\(view?.html)\
      <svg aria-hidden="true"><circle cx="\(x)%" cy="\(y)%" r="11"/>\
      <circle cx="\(x)%" cy="\(y)%" r="3"/></svg></div>

      """
  }

  /// What the crops look like, or that they are being made.
  func crops(_ context: PageContext) -> HTML {
    """
    <h2>\(context.say(.cropsTitle))</h2>
    <div class="crops">
    \(Picture.Shape.allCases, { crop($0, context) })</div>

    """
  }

  private func crop(_ shape: Picture.Shape, _ context: PageContext) -> HTML {
    let isMade = entry.picture.crop(shape)?.cut == entry.words.cut(shape).text
    let view = isMade ? PictureView(entry.picture, as: shape, sizes: "14rem") : nil
    let waiting: HTML = "<p class=\"hint\">\(context.say(.cropWaiting))</p>"
    return """
      <figure data-crop="\(shape.fieldName)" data-across="\(shape.across)" \
      data-down="\(shape.down)">\(view.map { $0.html } ?? waiting)\
      <figcaption dir="ltr">\(shape.title)</figcaption></figure>

      """
  }

  /// The point: nine places, and percent.
  func focus(_ context: PageContext) -> HTML {
    """
    <fieldset id="focus">
    <legend>\(context.say(.focusTitle))</legend>
    <p class="hint">\(context.say(.focusHelp)) \
    <span id="focus-click" hidden="hidden">\(context.say(.focusClick))</span></p>
    \(context.hidden("focus-was", "\(entry.focus.x)-\(entry.focus.y)"))\
    <div class="nine" dir="ltr">
    \(Self.places, { place($0, context) })</div>
    <div class="numbers">
    \(field("focus-x", fields.focusX, .focusAcross, nil, type: "number", context))\
    \(field("focus-y", fields.focusY, .focusDown, nil, type: "number", context))</div>
    </fieldset>

    """
  }

  private func place(
    _ place: (x: Int, y: Int, name: Message), _ context: PageContext
  ) -> HTML {
    let value = "\(place.x)-\(place.y)"
    let chosen = fields.place.isEmpty ? "\(fields.focusX)-\(fields.focusY)" : fields.place
    return """
      <label title="\(context.say(place.name))"><input type="radio" name="focus-place" \
      value="\(value)"\(attribute: "checked", chosen == value ? "checked" : nil)/>\
      <span class="unseen">\(context.say(place.name))</span></label>

      """
  }

  /// The part of a shape that is chosen by hand.
  func handCrop(_ shape: Picture.Shape, _ context: PageContext) -> HTML {
    let name = shape.fieldName
    let values = fields.areas[shape] ?? []
    let isOpen = faults[name] != nil || values.contains { !$0.isEmpty }
    let inputs = Self.areaFields.indices.map { index in
      number(name, index, index < values.count ? values[index] : "", context)
    }
    return """
      <details\(attribute: "open", isOpen ? "open" : nil)>
      <summary>\(context.say(.cropByHand)): <bdi dir="ltr">\(shape.title)</bdi></summary>
      <p class="hint" id="\(name)-help">\(context.say(.cropHelp))</p>
      \(fault(name, context))<div class="numbers">
      \(inputs, { $0 })</div>
      </details>

      """
  }

  private func number(
    _ name: String, _ index: Int, _ value: String, _ context: PageContext
  ) -> HTML {
    let labels = [Message.cropLeft, .cropTop, .cropWidth]
    let id = "\(name)-\(Self.areaFields[index])"
    let described = "\(name)-help" + (faults[name] == nil ? "" : " \(name)-fault")
    return """
      <p><label for="\(id)">\(context.say(labels[index]))</label>
      <input id="\(id)" name="\(id)" type="number" value="\(value)" dir="ltr" \
      aria-describedby="\(described)"/></p>

      """
  }
}
