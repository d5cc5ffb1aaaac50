/// A field of the form in which a story is written.
public enum StoryField: String, Sendable, Hashable, CaseIterable {
  /// A word or two above the headline.
  case kicker
  /// The headline.
  case headline
  /// The sentence or two under it.
  case standfirst
  /// The text in Markdown.
  case body
  /// Names, one in a line: people, agencies behind `agency:`, or `staff`.
  case byline
  /// The place of writing.
  case dateline
  /// What the report rests on.
  case source
  /// The slug of the section.
  case section
  /// Names of topics, one in a line.
  case topics
  /// The story's part of its address.
  case slug
  /// The language of the text when it is not the edition's.
  case language
  /// What link cards show instead of the headline.
  case socialTitle = "social.title"
  /// What link cards show instead of the standfirst.
  case socialDescription = "social.description"
  /// The digest of the lead picture.
  case picture
  /// What is to be seen on it.
  case pictureAlt = "picture.alt"
  /// The line under it.
  case pictureCaption = "picture.caption"
  /// Who made and owns it.
  case pictureCredit = "picture.credit"
  /// Not before, as the edition's clocks show it.
  case embargo
  /// Not after.
  case expires
  /// When it was or will be published, if not at the push of the button.
  case published
  /// The words of the flags of the terms, one in a line.
  case usage
  /// The terms as words.
  case usageText = "usage.text"
  /// What the language versions of a story have in common.
  case translation
  /// Guids of related stories, one in a line.
  case related
  /// The day for which it is planned.
  case day = "plan.day"
  /// How many words it is to have.
  case words = "plan.words"
  /// How many pictures it is to have.
  case pictures = "plan.pictures"
  /// The number of the account that it is assigned to.
  case owner

  /// Fields of which a form may have several, each a line of the value.
  public var isList: Bool {
    switch self {
    case .byline, .topics, .usage, .related: true
    default: false
    }
  }

  /// What a time of which the clocks show two is told apart by: `first` or `second`.
  public var which: String { rawValue + ".which" }

  /// How many characters it takes, as the stores have it; nil for those with another measure.
  public var most: Int? {
    switch self {
    case .kicker: 100
    case .headline, .socialTitle: 300
    case .standfirst, .pictureCaption: 3000
    case .dateline: 200
    case .source, .socialDescription, .pictureCredit, .translation: 1000
    case .usageText: 5000
    case .pictureAlt: 2000
    case .picture: 4000
    case .language: 35
    default: nil
    }
  }
}
