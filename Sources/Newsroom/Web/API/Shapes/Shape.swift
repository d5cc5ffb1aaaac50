import Markup

/// What a JSON value has to look like: requests are checked by it, and the description of the API
/// is made of it.
indirect enum Shape: Sendable {
  /// A text in one line, of so many characters (code points) at least and at most.
  case line(Int = 0, Int)
  /// A line with something to see in it.
  case title(Int)
  /// A text of several lines, of so many characters at most; nil where bytes are counted, which a
  /// schema cannot.
  case prose(Int?)
  /// A line of a certain form: the pattern, and what it is in words.
  case form(String, Int, String)
  /// One of some words.
  case word([String])
  /// An instant with an offset, as RFC 3339 writes it.
  case instant
  /// A day, as `2026-11-23`.
  case day
  /// A whole number.
  case number(ClosedRange<Int64>)
  /// True or false.
  case flag
  /// So many values of a shape at most.
  case list(Shape, Int)
  /// An object with these members and no others.
  case object([Member])
  /// The shape, or null.
  case orNull(Shape)
  /// A shape that has a name of its own.
  case named(Name)
  /// Any text: what is given back came through other doors too.
  case text
  /// Any object: what is described elsewhere.
  case anyObject

  /// A member of an object.
  struct Member: Sendable {
    let name: String
    let shape: Shape
    let isRequired: Bool
    let help: String

    init(_ name: String, _ shape: Shape, required isRequired: Bool = true, _ help: String = "") {
      self.name = name
      self.shape = shape
      self.isRequired = isRequired
      self.help = help
    }
  }

  /// Every number that is an identity.
  static let identity = Shape.number(1...Int64.max)
  /// Any number that counts something.
  static let count = Shape.number(0...Int64.max)
}
