import Demonstration
import Feeds
import Markup
import News
import Testing
import Text
import Times

@Suite("The conversations of the demonstration edition are whole")
struct ConversationTests {
  let told = ToldRemark.all()
  let stories: [String: DemonstrationStory]

  init() throws {
    stories = Dictionary(
      try DemonstrationStory.all().map { ($0.guid, $0) }, uniquingKeysWith: { first, _ in first })
  }

  @Test("there is enough to read in every edition, and threads are up to four deep")
  func extent() {
    #expect((60...90).contains(told.count), "\(told.count)")
    for edition in Lantern.editions {
      let own = told.filter { $0.edition == edition.language }
      #expect(own.count >= 8, "\(edition.language): \(own.count)")
      #expect((2...3).contains(own.map(\.depth).max() ?? 0), "\(edition.language)")
    }
  }

  @Test("every conversation is under a story of its own that readers see")
  func places() {
    let names = Lantern.conversations.map(\.story)
    #expect(Set(names).count == names.count)
    for name in names {
      let story = stories[name]
      #expect(story != nil, "\(name)")
      #expect(story?.text("expires") == "" && story?.isRetracted == false, "\(name)")
    }
  }

  @Test("the story whose comments tests count has none, in any language")
  func quietStory() {
    let quiet = Lantern.conversations.filter {
      stories[$0.story]?.text("translation") == "marrow-strait-talks-end"
    }
    #expect(quiet.isEmpty)
  }

  @Test("every comment is later than what it answers, and answers what readers see")
  func times() throws {
    for told in told {
      let story = try #require(stories[told.story]?.time, "\(told.story)")
      let posted = try #require(told.remark.time, "\(told.story): \(told.remark.posted)")
      #expect(posted > (told.parent?.time ?? story), "\(told.remark.posted)")
      #expect(posted < story + .days(5), "\(told.remark.posted)")
    }
    for told in told where !told.isSeen { #expect(told.remark.answers.isEmpty) }
  }

  @Test("times ascend among answers to the same, and no two under a story are the same")
  func order() {
    var lists = Lantern.conversations.map(\.remarks)
    lists += told.map(\.remark.answers)
    for list in lists {
      let times = list.compactMap(\.time?.milliseconds)
      #expect(times == times.sorted() && times.count == list.count)
    }
    let names = told.map { "\($0.story) \($0.remark.posted)" }
    #expect(Set(names).count == names.count)
  }

  @Test("texts are in the language of their edition")
  func languages() {
    let guess = Languages.builtIn.guess
    var sure = 0
    for told in told where told.isThere {
      let text = Markdown.text(told.remark.text)
      let isArabic = Direction(of: text) == .rightToLeft
      #expect(isArabic == (told.edition == "ar"), "\(text)")
      guard let language = guess.language(of: text) else { continue }
      #expect(language == told.edition, "\(text)")
      sure += 1
    }
    #expect(sure > told.count / 2, "\(sure)")
  }

  @Test("no text stands there twice")
  func repetition() {
    let texts = told.filter(\.isThere).map(\.remark.text)
    #expect(Set(texts).count == texts.count)
  }

  @Test("every text and name could have been typed, and the sanitiser leaves it as it is")
  func texts() {
    for told in told where told.isThere {
      let html = Markdown.comment(told.remark.text).string
      #expect(!html.isEmpty && told.remark.text.count <= Comment.longest)
      #expect(Sanitiser(.comment).html(html).string == html, "\(html)")
      #expect((1...Comment.longestName).contains(told.remark.author.count))
    }
    for told in told where !told.isThere {
      #expect(told.remark.author.isEmpty && told.remark.text.isEmpty)
      #expect(!told.remark.answers.isEmpty && told.remark.votes == 0 && !told.remark.isPicked)
    }
  }

  @Test("who speaks for the paper is of the paper, and a guest does not bear such a name")
  func names() {
    for told in told {
      let staff = Set(Lantern.people.compactMap { $0.names[told.edition] })
      let isStaff = staff.contains(told.remark.author)
      #expect(isStaff == (told.remark.writer != .guest), "\(told.remark.author)")
      let isAuthor = stories[told.story]?.people.contains(told.remark.author) == true
      #expect(isAuthor == (told.remark.writer == .author), "\(told.remark.author)")
    }
  }

  @Test("there is work for a moderator, each kind with a reason that is known")
  func fates() {
    var counts: [String: Int] = [:]
    for told in told {
      switch told.remark.fate {
      case .shown: continue
      case .held: counts["held", default: 0] += 1
      case .takenBack: counts["taken back", default: 0] += 1
      case .refused(let reason, let note):
        counts["refused", default: 0] += 1
        #expect(RemovalReason(rawValue: reason) != nil && !note.isEmpty)
      case .reported(let reason, let words):
        counts["reported", default: 0] += 1
        #expect(RemovalReason(rawValue: reason) != nil && !words.isEmpty)
      }
      #expect(!told.remark.isPicked)
    }
    #expect(counts == ["held": 3, "taken back": 1, "refused": 1, "reported": 1])
  }

  @Test("votes and picks are few enough to mean something")
  func praise() {
    for conversation in Lantern.conversations {
      let own = told.filter { $0.story == conversation.story }
      #expect(own.filter(\.remark.isPicked).count <= 1, "\(conversation.story)")
      #expect(own.allSatisfy { (0..<100).contains($0.remark.votes) })
      for told in own where !told.isSeen { #expect(told.remark.votes == 0) }
    }
  }
}
