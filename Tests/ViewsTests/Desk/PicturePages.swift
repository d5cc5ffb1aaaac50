import Markup
import News
import Times

@testable import Views

extension DeskPageTests {
  /// The library and a picture of it, in each state.
  static func picturePages(
    _ context: PageContext, _ words: String
  ) -> [(name: String, html: HTML)] {
    let works: [LibraryPicture.Work] = [.done, .waiting, .failed(words)]
    let entries = works.map { work in
      LibraryPicture(
        Picture(
          digest: String(repeating: "a", count: 64), width: 1600, height: 900, colour: "#405060",
          renditions: [.init(width: 480, height: 270, format: "jpg")], alt: words, caption: words,
          credit: words),
        fileName: words, format: "jpeg", bytes: 1000, rights: words, expires: Sample.now,
        isWithdrawn: work == .done, focus: .middle, arrived: Sample.now, uploader: words,
        work: work)
    }.map { entry in
      var entry = entry
      if entry.work == .done {
        entry.replacement = entry.picture.digest
        entry.areas = [.square: .init(left: 1, top: 2, width: 30)]
        entry.picture.crops = Picture.Shape.allCases.map {
          Picture.Crop($0, cut: "50_50", widths: [320, 640], formats: ["avif", "jpg"])
        }
      }
      return entry
    }
    let uses = uses(words)
    var filters = LibraryPage.Filters()
    (filters.text, filters.from, filters.story) = (words, words, ID(rawValue: 1))
    let staff = staff(words)
    var library = LibraryPage(
      staff, pictures: entries, accounts: [staff.account], editions: [Sample.edition("en")],
      filters: filters, older: "1_a")
    library.faulty = ["from"]
    library.fault = .broken
    library.outcomes = [
      .init(file: words, .taken, digest: "a"), .init(file: words, .damaged),
      .init(file: words, .tooLarge), .init(file: words, .noPicture),
    ]
    let empty = LibraryPage(
      staff, pictures: [], accounts: [], editions: [], filters: .init(), older: nil)
    var fields = LibraryPicturePage.Fields()
    (fields.alt, fields.lastDay, fields.focusX) = (words, words, words)
    let sheets = entries.enumerated().map { number, entry in
      var page = LibraryPicturePage(
        staff, entry, uses: number == 1 ? .init(stories: []) : uses, fields: fields)
      page.faults = [
        "crop-16x9": .badCrop, "crop-1x1": .outside, "alt": .tooLong, "last-day": .badDate,
        "focus-x": .badPercent,
      ]
      if number == 1 { page.faults = ["delete": .inUse] }
      page.isSaved = number == 2
      return (name: "picture \(number)", html: page.html(in: context))
    }
    var typed = ReplacePicturePage.Fields()
    (typed.digest, typed.reason, typed.ownWords) = (words, words, true)
    let faults: [[ReplacePicturePage.Fault]] = [
      [.nothing, .same, .noReason, .notYours([words, words])],
      [.file(.init(file: words, .damaged)), .unknown], [.unfit],
    ]
    let replacing = faults.enumerated().map { number, faults in
      var page = ReplacePicturePage(staff, entries[1], uses: uses, fields: typed)
      page.faults = faults
      return (name: "replacing \(number)", html: page.html(in: context))
    }
    return [
      ("library", library.html(in: context)), ("empty library", empty.html(in: context)),
    ] + sheets + replacing
  }

  /// A picture that two stories and somebody use, and that was replaced once.
  private static func uses(_ words: String) -> PictureUses {
    PictureUses(
      stories: [
        PictureUse(Sample.deskStory(1, words)),
        PictureUse(Sample.deskStory(2, words), isInCopyOnly: true),
      ],
      people: [Person(id: ID(rawValue: 1), slug: "ines", name: words)],
      replacements: [
        PictureReplacement(
          picture: String(repeating: "a", count: 64), pictureName: words,
          replacement: String(repeating: "b", count: 64), replacementName: "", at: Sample.now,
          by: words, reason: words)
      ])
  }
}
