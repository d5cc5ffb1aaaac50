public import News
import Text
public import Times

extension StoryFields {
  /// How many bytes the text may have.
  public static let longestText = 4_000_000

  /// The draft that the fields say, and everything that is wrong with them.
  ///
  /// `present` is what they were made of: what has no field stays, and a time that was not touched
  /// stays to the millisecond.
  public func draft(
    of present: StoryDraft, in zone: Zone
  ) -> (draft: StoryDraft, faults: [FieldFault]) {
    var reading = FieldReading(fields: self, present: StoryFields(present, in: zone), zone: zone)
    var draft = present
    reading.checkTexts()
    draft.kicker = self[.kicker].trimmed
    draft.headline = self[.headline].trimmed
    draft.standfirst = self[.standfirst].trimmed
    draft.body = .markdown(self[.body])
    draft.byline = lines(.byline).map(StoryDraft.Credit.init(line:))
    draft.dateline = self[.dateline].trimmed
    draft.source = self[.source].trimmed
    draft.section = self[.section].trimmed
    draft.topics = lines(.topics)
    draft.slug = self[.slug].trimmed
    draft.language = self[.language].trimmed.isEmpty ? nil : self[.language].trimmed
    draft.social = SocialTexts(
      title: self[.socialTitle].trimmed, description: self[.socialDescription].trimmed)
    draft.picture = picture
    draft.usage = UsageTerms(
      UsageTerms.words.filter { lines(.usage).contains($0.word) }.map(\.terms))
    draft.usageText = self[.usageText].trimmed
    draft.translation = self[.translation].trimmed
    draft.related = lines(.related)
    draft.embargo = reading.time(.embargo, present.embargo)
    draft.expires = reading.time(.expires, present.expires)
    draft.published = reading.time(.published, present.published)
    return (draft, reading.faults)
  }

  /// The plan that the fields say, and what is wrong with them.
  public func plan() -> (plan: StoryPlan?, faults: [FieldFault]) {
    guard !self[.day].trimmed.isEmpty else { return (nil, []) }
    var faults: [FieldFault] = []
    let day = ISO8601.date(self[.day].trimmed)
    if day == nil { faults.append(FieldFault(StoryField.day.rawValue, .noTime)) }
    var numbers: [Int] = []
    for field in [StoryField.words, .pictures] {
      let text = self[field].trimmed
      let number = text.isEmpty ? 0 : Int(text)
      if let number, (0...100_000).contains(number) {
        numbers.append(number)
      } else {
        faults.append(FieldFault(field.rawValue, .noNumber))
      }
    }
    guard let day, faults.isEmpty else { return (nil, faults) }
    return (StoryPlan(day: day, words: numbers[0], pictures: numbers[1]), [])
  }

  private var picture: StoryDraft.PictureDraft? {
    let reference = self[.picture].trimmed
    guard !reference.isEmpty else { return nil }
    return StoryDraft.PictureDraft(
      reference: reference, alt: self[.pictureAlt].trimmed,
      caption: self[.pictureCaption].trimmed, credit: self[.pictureCredit].trimmed)
  }
}

/// Reads the fields of a form and notes what is wrong with them.
private struct FieldReading {
  let fields: StoryFields
  let present: StoryFields
  let zone: Zone
  var faults: [FieldFault] = []

  mutating func time(_ field: StoryField, _ before: Instant?) -> Instant? {
    let isSame =
      fields[field] == present[field] && fields.which(field) == present.which(field)
    if isSame { return before }
    do {
      return try DeskTime.instant(fields[field], which: fields.which(field), in: zone)
    } catch {
      faults.append(FieldFault(field.rawValue, error.kind))
      return before
    }
  }

  mutating func checkTexts() {
    for field in StoryField.allCases {
      let text = fields[field]
      if text.utf8.contains(where: { ($0 < 0x20 && $0 != 0x0A && $0 != 0x09) || $0 == 0x7F }) {
        add(field, .control)
      }
      if let most = field.most, text.utf8.count > most, text.count > most {
        add(field, .tooLong(count: text.count, most: most))
      }
    }
    if fields[.headline].allSatisfy(\.isWhitespace) { add(.headline, .missing) }
    if fields[.section].trimmed.isEmpty { add(.section, .missing) }
    if fields[.body].utf8.count > StoryFields.longestText {
      add(.body, .tooLarge(most: StoryFields.longestText))
    }
    let slug = fields[.slug].trimmed
    if !slug.isEmpty, !Slug.isValid(slug) {
      add(.slug, .address(suggestion: Slug.make(String(slug.prefix(300)))))
    }
    for (field, most) in [(StoryField.byline, 50), (.topics, 100), (.related, 100)] {
      let lines = fields.lines(field)
      if lines.count > most { add(field, .tooMany(most: most)) }
      if let long = lines.map(\.count).max(), long > (field == .related ? 1000 : 200) {
        add(field, .tooLong(count: long, most: field == .related ? 1000 : 200))
      }
    }
  }

  private mutating func add(_ field: StoryField, _ kind: FieldFault.Kind) {
    faults.append(FieldFault(field.rawValue, kind))
  }
}
