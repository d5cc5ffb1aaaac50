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
    }
    var filters = LibraryPage.Filters()
    (filters.text, filters.from, filters.story) = (words, words, ID(rawValue: 1))
    let staff = staff(words)
    var library = LibraryPage(
      staff, pictures: entries, accounts: [staff.account], filters: filters, older: "1_a")
    library.faulty = ["from"]
    library.fault = .broken
    library.outcomes = [
      .init(file: words, .taken, digest: "a"), .init(file: words, .damaged),
      .init(file: words, .tooLarge), .init(file: words, .noPicture),
    ]
    let empty = LibraryPage(staff, pictures: [], accounts: [], filters: .init(), older: nil)
    var fields = LibraryPicturePage.Fields()
    (fields.alt, fields.lastDay, fields.focusX) = (words, words, words)
    let sheets = entries.enumerated().map { number, entry in
      var page = LibraryPicturePage(staff, entry, uses: [], fields: fields)
      page.faults = ["alt": .tooLong, "last-day": .badDate, "focus-x": .badPercent]
      if number == 1 { page.faults = ["delete": .inUse] }
      page.isSaved = number == 2
      return (name: "picture \(number)", html: page.html(in: context))
    }
    return [
      ("library", library.html(in: context)), ("empty library", empty.html(in: context)),
    ] + sheets
  }
}
