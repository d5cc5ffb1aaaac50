import HTTP
import News
import Stores

extension APITable {
  static let stories: [APIOperation] = [
    APIOperation(
      .get, "/stories", "listStories", "A page of a list of the desk, the story saved last first.",
      scope: .read,
      [
        .init(
          .query, "view", .word(DeskView.allCases.map(\.rawValue)), "The list; `all` unless given."),
        .init(.query, "edition", .line(1, 35), "Only this edition, by language."),
        .init(.query, "section", .line(1, 300), "Only this section of the edition, by slug."),
        .init(.query, "owner", .identity, "Only those assigned to this account."),
        .init(.query, "author", .line(1, 200), "Only those with this name in the byline."),
        .init(.query, "state", Shape.states, "Only those in this state."),
        .init(.query, "topic", .line(1, 200), "Only those with a topic of this name."),
        .init(.query, "text", .line(1, 300), "Only those with these words."),
        .init(.query, "before", .line(1, 60), "The key `older` of another page."),
        .init(.query, "after", .line(1, 60), "The key `newer` of another page."), limit,
      ], gives: .named(.storyPage), refusals: [.notFound, .unprocessable], listStories),
    APIOperation(
      .post, "/stories", "createStory", "Begins a story.", scope: .write,
      body: .object([
        .init("draft", .named(.draft)),
        .init("state", .word(["idea", "draft"]), required: false),
        .init("guid", .line(0, 1000), required: false, "Your own name for it, unique for ever."),
        .init("plan", .orNull(.named(.plan)), required: false),
      ]), gives: .named(.story), status: .created, refusals: [.conflict], createStory),
    APIOperation(
      .get, "/stories/{story}", "getStory", "A story as the desk works on it.", scope: .read,
      [.story], gives: .named(.story), giveStory),
    APIOperation(
      .patch, "/stories/{story}", "changeStory",
      "Saves the fields that are given as a new revision; the others stay as they are.",
      scope: .write,
      [
        .story,
        .init(
          .header, "If-Match",
          .form("\"?(0|[1-9][0-9]{0,8})\"?", 11, "a revision, as a tag or bare"),
          "The tag of the story that the change rests on, instead of `base`."),
      ],
      body: .object([
        .init("draft", .named(.draftChange)),
        .init("base", .number(0...999_999_999), required: false, "The revision it rests on."),
        .init("why", Shape.sentence, required: false),
      ]), gives: .named(.story), refusals: [.conflict], changeStory),
    APIOperation(
      .get, "/stories/{story}/revisions", "listRevisions", "Every saved revision, newest first.",
      scope: .read, [.story],
      gives: .object([.init("revisions", .list(.named(.revision), 100_000))]), giveRevisions),
    APIOperation(
      .get, "/stories/{story}/revisions/{revision}", "getRevision", "A saved revision's text.",
      scope: .read, [.story, .revision], gives: .named(.revisionText), giveRevision),
    APIOperation(
      .post, "/stories/{story}/revisions/{revision}/restoration", "restoreRevision",
      "Makes an older text the newest revision again.", scope: .write, [.story, .revision],
      body: .object([
        .init("base", .number(0...999_999_999), "The newest revision, as you know it."),
        .init("why", Shape.sentence, required: false),
      ]), gives: .named(.story), refusals: [.conflict], restoreRevision),
  ]

  static let work: [APIOperation] = [
    APIOperation(
      .post, "/stories/{story}/steps", "takeStep",
      "Takes a step towards publication; `send-back` and `approve` need the scope publish.",
      scope: .write, [.story],
      body: .object([
        .init("step", .word(DeskStep.allCases.map(\.rawValue))),
        .init("note", Shape.sentence, required: false, "For colleagues."),
      ]), gives: .named(.story), refusals: [.conflict], takeStep),
    APIOperation(
      .put, "/stories/{story}/owner", "assignStory", "Assigns a story to somebody, or to nobody.",
      scope: .write, [.story],
      body: .object([.init("account", .orNull(.identity))]), gives: .named(.story), assignStory),
    APIOperation(
      .put, "/stories/{story}/plan", "planStory", "Puts a story into the budget, or takes it out.",
      scope: .write, [.story], body: .object([.init("plan", .orNull(.named(.plan)))]),
      gives: .named(.story), planStory),
    APIOperation(
      .get, "/stories/{story}/checks", "checkStory",
      "What keeps the newest revision from readers, and what an editor should know of it.",
      scope: .read, [.story], gives: .named(.checks), refusals: [.conflict], checkStory),
    APIOperation(
      .get, "/stories/{story}/notes", "listNotes", "The notes to colleagues, open ones first.",
      scope: .read, [.story], gives: notes, giveNotes),
    APIOperation(
      .post, "/stories/{story}/notes", "writeNote", "Writes a note to colleagues.", scope: .write,
      [.story],
      body: .object([
        .init("text", Shape.sentence), .init("passage", Shape.sentence, required: false),
      ]), gives: notes, writeNote),
    APIOperation(
      .post, "/stories/{story}/notes/{note}/settlement", "settleNote", "Settles a note.",
      scope: .write, [.story, .init(.path, "note", .identity, "The note's identity.")],
      gives: notes, settleNote),
  ]

  private static let notes = Shape.object([.init("notes", .list(.named(.note), 100_000))])
}
