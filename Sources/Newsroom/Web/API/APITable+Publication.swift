import HTTP
import News

extension APITable {
  static let publication: [APIOperation] = [
    APIOperation(
      .post, "/stories/{story}/publication", "publishStory",
      "Brings the newest revision before readers.", scope: .publish, [.story],
      body: .object([
        .init("revision", .identity, "The newest revision, as you know it."),
        .init("kind", changes, "What it is to readers: `publish` for the first time."),
        .init("note", Shape.sentence, required: false, "The sentence for readers."),
      ]), gives: .named(.story), refusals: [.conflict], publishStory),
    APIOperation(
      .put, "/stories/{story}/schedule", "scheduleStory",
      "Has the newest revision published by itself.", scope: .publish, [.story],
      body: .object([
        .init("revision", .identity), .init("due", .instant), .init("kind", changes),
        .init("note", Shape.sentence, required: false),
      ]), gives: .named(.story), refusals: [.conflict], scheduleStory),
    APIOperation(
      .delete, "/stories/{story}/schedule", "unscheduleStory", "Takes the schedule back.",
      scope: .publish, [.story], gives: .named(.story), refusals: [.conflict],
      unscheduleStory),
    APIOperation(
      .post, "/stories/{story}/acts", "putActOnRecord", "Retracts a story, or restores it.",
      scope: .publish, [.story],
      body: .object([
        .init("kind", .word(["retract", "restore"])),
        .init("note", Shape.sentence, "The sentence for readers."),
      ]), gives: .named(.story), refusals: [.conflict], putActOnRecord),
  ]

  private static let changes = Shape.word(["publish", "update", "clarify", "correct", "edit"])

  static let paper: [APIOperation] = [
    APIOperation(
      .get, "/editions", "listEditions", "The editions of the paper.", scope: .read,
      gives: .object([.init("editions", .list(.named(.edition), 1000))]), giveEditions),
    APIOperation(
      .get, "/editions/{edition}/sections", "listSections",
      "An edition's sections in the order of the navigation.", scope: .read, [.edition],
      gives: .object([.init("sections", .list(.named(.section), 10_000))]), giveSections),
    APIOperation(
      .get, "/editions/{edition}/topics", "listTopics", "An edition's topics by slug.",
      scope: .read,
      [
        .edition, .init(.query, "after", .line(1, 300), "The key `next` of the page before."),
        limit,
      ],
      gives: .named(.topicPage), giveTopics),
    APIOperation(
      .get, "/editions/{edition}/people", "listPeople",
      "Those who write for the paper and have a name in the edition's language.", scope: .read,
      [.edition], gives: .object([.init("people", .list(.named(.person), 100_000))]), givePeople),
  ]
}
