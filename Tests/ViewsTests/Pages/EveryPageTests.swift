import Markup
import Testing
import Text

@testable import Views

@Suite("Every page")
struct EveryPageTests {
  /// Words that try to leave every place into which a page writes them.
  static let hostile = "\"'><script>alert(1)</script><!--&amp;--></title> ]]> \u{0} {names} اِختبار"

  @Test("is well-formed, whatever the words", arguments: Sample.languages, ["ferry", hostile])
  func wellFormed(language: String, words: String) throws {
    for (name, html) in Sample.pages(language, words: words) {
      #expect(throws: Never.self, "\(language) \(name)") { try Element.parse(html.bytes) }
      #expect(!html.string.contains("<script>"), "\(language) \(name)")
      #expect(!html.string.contains("javascript:"), "\(language) \(name)")
    }
  }

  @Test("has its language, its direction and one main heading", arguments: Sample.languages)
  func headings(language: String) throws {
    for (name, html) in Sample.pages(language) {
      let page = try Element.parse(html.bytes)
      #expect(page.attributes["lang"] == language)
      #expect(page.attributes["dir"] == (language == "ar" ? "rtl" : "ltr"))
      let levels = page.all.compactMap { element in
        element.name.count == 2 && element.name.hasPrefix("h")
          ? Int(element.name.dropFirst()) : nil
      }
      #expect(levels.filter { $0 == 1 }.count == 1, "\(name): \(levels)")
      #expect(levels.first == 1, "\(name): \(levels)")
      for (before, after) in zip(levels, levels.dropFirst()) {
        #expect(after <= before + 1, "\(name) leaps: \(levels)")
      }
    }
  }

  @Test("names its landmarks, its controls and its pictures", arguments: Sample.languages)
  func names(language: String) throws {
    for (name, html) in Sample.pages(language) {
      let page = try Element.parse(html.bytes)
      let ids = page.all.compactMap { $0.attributes["id"] }
      #expect(Set(ids).count == ids.count, "\(name) has an id twice: \(ids)")
      for element in page.all {
        let labelled = element.attributes["aria-labelledby"]
        #expect(labelled.map(ids.contains) ?? true, "\(name): no \(labelled ?? "")")
        switch element.name {
        case "img":
          for attribute in ["alt", "width", "height"] {
            #expect(element.attributes[attribute] != nil, "\(name): no \(attribute)")
          }
        case "nav":
          #expect(labelled ?? element.attributes["aria-label"] != nil, "\(name): a nameless nav")
        case "a": #expect(!element.words.isEmpty, "\(name): an empty link")
        case "svg": #expect(element.attributes["aria-hidden"] == "true", "\(name)")
        case "input" where element.attributes["type"] == "hidden": break
        case "input", "select":
          let id = element.attributes["id"]
          let labels = page.all("label").filter { $0.attributes["for"] == id }
          #expect(labels.count == 1, "\(name): \(id ?? "") has no label")
        default: break
        }
      }
    }
  }

  @Test("says nothing that only a script or a drawing would explain", arguments: Sample.languages)
  func words(language: String) throws {
    let banned = [
      "folder_open", "access_time", "no script", "please wait", "javascript", "loading",
      "undefined", "optional(", "nil", "{names}", "{date}",
    ]
    for (name, html) in Sample.pages(language) {
      let page = try Element.parse(html.bytes)
      let text = (page.first("body")?.words ?? "").lowercased()
      for word in banned { #expect(!text.contains(word), "\(name) says \(word)") }
      let names = Message.names(in: text)
      #expect(names.isEmpty, "\(name) shows the keys \(names)")
    }
  }

  @Test("asks nothing of others and carries no script and no style of its own")
  func sources() throws {
    for (name, html) in Sample.pages("en") {
      let page = try Element.parse(html.bytes)
      for element in page.all {
        #expect(element.attributes["style"] == nil, "\(name)")
        #expect(!element.attributes.keys.contains { $0.hasPrefix("on") }, "\(name)")
        for attribute in ["src", "srcset", "action"] {
          let value = element.attributes[attribute]
          #expect(value.map { $0.hasPrefix("/") } ?? true, "\(name): \(value ?? "")")
        }
        if element.name == "script", element.attributes["src"] == nil {
          #expect(element.attributes["type"] == "application/ld+json")
        }
      }
      #expect(page.all("style").isEmpty && page.all("iframe").isEmpty)
    }
  }

  @Test("has a message of its own in every language", arguments: Languages.builtIn.all.map(\.tag))
  func messages(language: String) {
    let language = Languages.builtIn[language]
    for message in Message.allCases {
      #expect(language.hasMessage(message.rawValue), "\(language.tag): \(message.rawValue)")
      #expect(!language.missingMessages.contains(message.rawValue), "\(message.rawValue)")
    }
  }
}
