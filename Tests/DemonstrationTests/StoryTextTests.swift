import Demonstration
import Testing
import Text

@Suite("Demonstration stories are well-formed copy")
struct StoryTextTests {
  let stories: [DemonstrationStory]

  init() throws {
    stories = try DemonstrationStory.all()
  }

  @Test("front matter holds no field that the format does not know")
  func fields() {
    let known: Set = [
      "edition", "section", "headline", "standfirst", "kicker", "slug", "dateline", "byline",
      "source", "published", "updated", "embargo", "expires", "usage", "topics", "picture",
      "guid", "translation", "corrections", "related", "language",
    ]
    for story in stories {
      let unknown = story.fieldNames.filter { !known.contains($0) }
      #expect(unknown.isEmpty, "\(story.guid)")
    }
  }

  @Test("a picture has a file, a text alternative, a caption and a credit")
  func pictures() {
    for story in stories where !story.picture.isEmpty {
      let file = story.value("file", in: story.picture) ?? ""
      #expect(file.hasSuffix(".jpg"), "\(story.guid)")
      #expect(Illustrations.names.contains(String(file.dropLast(4))), "\(story.guid): \(file)")
      for name in ["alt", "caption", "credit"] {
        #expect(story.value(name, in: story.picture)?.isEmpty == false, "\(story.guid): \(name)")
      }
    }
  }

  @Test("pictures inside a text are of the same stock, with a text alternative and a credit")
  func inlinePictures() {
    for story in stories {
      for case .picture(let file, let alt, _, let credit) in Markdown.references(story.body) {
        #expect(Illustrations.names.contains(String(file.dropLast(4))), "\(story.guid)")
        #expect(!alt.isEmpty && !credit.isEmpty, "\(story.guid)")
      }
    }
  }

  @Test("no news block is left over as text")
  func blocks() {
    for story in stories {
      #expect(!Markdown.text(story.body).contains("[!"), "\(story.guid)")
    }
  }

  @Test("a text is as long as an article")
  func length() {
    for story in stories {
      let words = Markdown.text(story.body).split { $0.isWhitespace }.count
      #expect(words >= 100, "\(story.guid): \(words) words")
    }
  }

  @Test("corrections have a time, a kind and a sentence, oldest first and after publication")
  func corrections() {
    let kinds: Set = ["update", "clarify", "correct", "retract"]
    for story in stories {
      var last = String(story.published.prefix(10))
      for correction in story.corrections.map(story.map) {
        let day = String((story.value("at", in: correction) ?? "").prefix(10))
        #expect(day >= last, "\(story.guid)")
        last = day
        #expect(kinds.contains(story.value("kind", in: correction) ?? ""), "\(story.guid)")
        #expect((story.value("note", in: correction) ?? "").count > 15, "\(story.guid)")
      }
    }
  }
}
