/// How a text is written, whatever it says: capitals, runs of one sign, marks, what is not seen.
public struct Noise: Hashable, Sendable {
  /// Letters of any script.
  public private(set) var letters = 0
  /// Letters that are either capital or small.
  public private(set) var casedLetters = 0
  /// Capital letters.
  public private(set) var capitals = 0
  /// Digits and other numbers.
  public private(set) var digits = 0
  /// Punctuation, symbols and emoji.
  public private(set) var signs = 0
  /// The most of one letter, digit or sign in a row.
  public private(set) var longestRun = 0
  /// Marks that stand on letters.
  public private(set) var marks = 0
  /// The most marks on one letter.
  public private(set) var deepestPile = 0
  /// Characters that are not seen where no script and no emoji needs them.
  public private(set) var hidden = 0
  /// Characters that turn the direction of what follows, or might.
  public private(set) var directions = 0
  /// Those of them that turn it against the letters' own direction or for a whole stretch.
  public private(set) var overrides = 0
  /// Characters that are no text.
  public private(set) var controls = 0

  /// The most marks on one letter that a script has use for.
  public static let mostMarks = 4

  private var last: Unicode.Scalar?
  private var run = 0
  private var pile = 0
  private var joiners = 0
  private var takesJoiner = false

  /// Measures a text by at most so many of its scalars.
  public init(_ text: String, most: Int = 50_000) {
    for scalar in text.unicodeScalars.prefix(most) { add(scalar) }
  }

  /// The share of capitals among letters that have a case, in percent; 0 without such letters.
  public var capitalPercent: Int { casedLetters == 0 ? 0 : capitals * 100 / casedLetters }

  /// The share of signs among all that is seen, in percent; 0 when nothing is seen.
  public var signPercent: Int { seen == 0 ? 0 : signs * 100 / seen }

  /// Letters, digits and signs.
  public var seen: Int { letters + digits + signs }

  /// Marks for a hundred letters.
  public var markPercent: Int { letters == 0 ? marks * 100 : marks * 100 / letters }

  mutating func add(_ scalar: Unicode.Scalar) {
    let appearance = Appearance(scalar)
    switch appearance {
    case .visible: see(scalar)
    case .space: last = nil
    case .mark:
      marks += 1
      pile += 1
      deepestPile = max(deepestPile, pile)
      return
    case .joiner:
      joiners += 1
      if !takesJoiner || joiners > mostJoiners { hidden += 1 }
      return
    case .hidden: hidden += 1
    case .direction:
      directions += 1
      if scalar.value >= 0x202A { overrides += 1 }
    case .control: controls += 1
    }
    pile = 0
    if appearance != .visible { takesJoiner = false }
  }

  /// Flags of regions have a row of tags, other emoji a selector and a joiner.
  private var mostJoiners: Int { last == "\u{1F3F4}" ? 7 : 2 }

  private mutating func see(_ scalar: Unicode.Scalar) {
    run = scalar == last ? run + 1 : 1
    last = scalar
    joiners = 0
    longestRun = max(longestRun, run)
    if scalar.isASCII { return seeASCII(scalar) }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .titlecaseLetter:
      letters += 1
      casedLetters += 1
      capitals += 1
      takesJoiner = false
    case .lowercaseLetter:
      letters += 1
      casedLetters += 1
      takesJoiner = false
    case .modifierLetter, .otherLetter, .spacingMark:
      letters += 1
      takesJoiner = true
    case .decimalNumber, .letterNumber, .otherNumber:
      digits += 1
      takesJoiner = true
    default:
      signs += 1
      takesJoiner = true
    }
  }

  private mutating func seeASCII(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "A"..."Z":
      letters += 1
      casedLetters += 1
      capitals += 1
      takesJoiner = false
    case "a"..."z":
      letters += 1
      casedLetters += 1
      takesJoiner = false
    case "0"..."9", "#", "*":
      // Keycaps are made of these, a selector and a mark.
      if scalar.properties.numericType == nil { signs += 1 } else { digits += 1 }
      takesJoiner = true
    default:
      signs += 1
      takesJoiner = false
    }
  }
}
