import Markup
import News
import Testing
import Text
import Times

@testable import Views

@Suite("Pages of the desk")
struct DeskPageTests {
  static func staff(_ words: String, _ role: Account.Role = .editor) -> DeskStaff {
    let account = Account(
      id: ID(rawValue: 1), name: words, role: role, created: Sample.now)
    return DeskStaff(account, formToken: "token")
  }

  /// Every page of the desk in a language, by a name for messages.
  private static func pages(
    _ language: String, words: String = "night ferry"
  ) -> [(name: String, html: HTML)] {
    let context = Sample.context(language)
    let staff = staff(words)
    let kept = DeskNotice.Kept(
      action: Links.storyFile(), fields: [(name: "story", value: words)], name: "text", text: words)
    var edit = EditPage(
      story: "/world/", headline: words, language: "ar", text: words, basis: "1.2")
    var pages: [(name: String, html: HTML)] = [
      ("sign in", SignInPage.needed(name: words, fault: .wrong).html(in: context)),
      ("sign in code", SignInPage.code(step: words, isWrong: true).html(in: context)),
      ("dead", SignInPage.dead.html(in: context)),
      ("link", SignInPage.link(key: "key", name: words).html(in: context)),
      ("edit", edit.html(for: staff, in: context)),
    ]
    (edit.isConverted, edit.isRetracted) = (true, true)
    edit.faults = [
      .init(line: 3, field: words, message: words), .init(line: nil, field: "", message: "x"),
    ]
    edit.actFaults = edit.faults
    edit.act = (.restore, words)
    pages.append(("faults", edit.html(for: staff, in: context)))
    let kinds: [DeskNotice.Kind] = [
      .notSignedIn, .oldForm, .refusedForm, .mayNot, .conflict(story: "/world/"), .fourEyes,
    ]
    for kind in kinds {
      pages.append(
        ("\(kind)", DeskNotice(kind, staff: staff, kept: kept).html(in: context)))
      pages.append(("\(kind), bare", DeskNotice(kind).html(in: context)))
    }
    pages += Sample.deskLists(words, staff, context)
    pages += accountPages(context, words) + peoplePages(context, words)
    pages += picturePages(context, words)
    let figures = [DiagnosticsPage.Figure(words, 1)]
    pages.append(
      ("figures", DiagnosticsPage(staff, figures: figures, busiest: figures).html(in: context)))
    pages.append(
      ("no cache", DiagnosticsPage(staff, figures: [], busiest: []).html(in: context)))
    pages += CommentPageSamples.pages(staff, words, context)
    return pages + APIPageSamples.pages(staff, words, context)
      + EditorPageTests.pages(staff, words: words, in: context)
  }

  @Test(
    "are well-formed, whatever the words", arguments: Sample.languages,
    ["ferry", EveryPageTests.hostile])
  func wellFormed(language: String, words: String) throws {
    for (name, html) in Self.pages(language, words: words) {
      #expect(throws: Never.self, "\(language) \(name)") { try Element.parse(html.bytes) }
      #expect(!html.string.contains("<script>"), "\(language) \(name)")
    }
  }

  @Test("have one main heading, named controls, and their language", arguments: Sample.languages)
  func names(language: String) throws {
    for (name, html) in Self.pages(language) {
      let page = try Element.parse(html.bytes)
      #expect(page.attributes["lang"] == language)
      #expect(page.attributes["dir"] == (language == "ar" ? "rtl" : "ltr"))
      #expect(page.all("h1").count == 1, "\(name)")
      let ids = page.all.compactMap { $0.attributes["id"] }
      #expect(Set(ids).count == ids.count, "\(name) has an id twice: \(ids)")
      for control in page.all("input") + page.all("select") + page.all("textarea")
      where control.attributes["type"] != "hidden" {
        let id = control.attributes["id"]
        let labels = page.all("label").filter { label in
          label.attributes["for"].map { $0 == id } ?? label.all.contains { $0 === control }
        }
        let own = control.attributes["aria-label"] == nil ? 0 : 1
        #expect(labels.count + own == 1, "\(name): \(control.attributes)")
        let hints = control.attributes["aria-describedby"]?.split(separator: " ") ?? []
        #expect(hints.allSatisfy { ids.contains(String($0)) }, "\(name): \(hints)")
      }
      for text in page.all("textarea") { #expect(text.attributes["dir"] == "auto") }
    }
  }

  @Test("forms that change something carry the token of the one who is signed in")
  func tokens() throws {
    // Whoever is about to sign in has no token yet: those forms are known by where they come from.
    let isForms = { (name: String) in
      !name.hasPrefix("link") && !name.hasPrefix("sign in") && !name.contains("bare")
    }
    for (name, html) in Self.pages("en") where isForms(name) {
      for form in try Element.parse(html.bytes).all("form")
      where form.attributes["method"] == "post" {
        let tokens = form.all("input").filter { $0.attributes["name"] == "token" }
        #expect(tokens.map { $0.attributes["value"] } == ["token"], "\(name)")
      }
    }
  }

  @Test("the line above readers' pages says who, and leads to the desk and to the story's form")
  func bar() throws {
    for role in Account.Role.allCases {
      for story in [nil, "/world/2026/10/15/talks?"] {
        let (before, after) = StaffBar(Self.staff("Rana <Keel>", role)).pieces(in: .english)
        let edit = story.map { StaffBar.edit($0, in: .english) }
        let bar: HTML = "\(before)\(edit ?? "")\(after)"
        let page = try Element.parse(Array("<body>\(bar.string)</body>".utf8))
        #expect(page.words.contains("Signed in as"))
        #expect(page.all("b").map(\.words) == ["Rana <Keel>"])
        let links = page.all("a").compactMap { $0.attributes["href"] }
        #expect(links.contains("/desk/"))
        #expect(links.count == (story != nil ? 2 : 1))
        #expect(page.all("form").map { $0.attributes["action"] } == ["/desk/sign-out"])
      }
    }
  }

  @Test("their style sheets know the classes that they bear, and readers' pages stay as light")
  func styles() throws {
    // The scripts that drag rows, and that set the point of a picture and take files, make these.
    var borne: Set<String> = ["handle", "dragged", "live", "over"]
    for (_, html) in Self.pages("en") + PaperPageTests.pages("en") {
      for element in try Element.parse(html.bytes).all {
        borne.formUnion((element.attributes["class"] ?? "").split(separator: " ").map(String.init))
      }
    }
    let named = { (sheet: String) in
      Set(sheet.matches(of: #/\.([a-z][a-z-]*)/#).map { String($0.output.1) })
    }
    let sheet = StyleSheet.deskMinified
    // Those of the sheet's common part that readers' pages alone bear.
    let common = named(StyleSheet.squeezed(StyleSheet.type + StyleSheet.colours))
    #expect(named(sheet).subtracting(borne).subtracting(common) == [])
    #expect(borne.subtracting(named(sheet)) == [])
    #expect(sheet.filter { $0 == "{" }.count == sheet.filter { $0 == "}" }.count)
    for word in ["margin-left", "margin-right", "float:", ";left:", ";right:"] {
      #expect(!sheet.contains(word), "\(word)")
    }
    #expect(!StyleSheet.minified.contains(".staff"))
    #expect(StyleSheet.staffMinified.utf8.count < 1200)
  }
}
