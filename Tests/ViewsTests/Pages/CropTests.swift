import Foundation
import Markup
import News
import Testing
import Text

@testable import Views

@Suite("Crops and pictures within texts")
struct CropTests {
  private static let digest = Sample.picture.digest

  private static var cut: Picture {
    var picture = Sample.picture
    picture.crops = Picture.Shape.allCases.map {
      Picture.Crop($0, cut: "50_50", widths: [320, 640, 1280], formats: ["avif", "webp", "jpg"])
    }
    return picture
  }

  @Test("a place of a shape has the crop in that shape, and the whole while there is none")
  func view() throws {
    let square = try #require(PictureView(Self.cut, as: .square, sizes: "9rem")).html.string
    #expect(square.contains("/pictures/\(Self.digest)-1x1_50_50-320.avif 320w"))
    #expect(square.contains("width=\"640\" height=\"640\""))
    #expect(!square.contains("\(Self.digest)-320"))
    let whole = try #require(PictureView(Sample.picture, as: .square, sizes: "9rem")).html.string
    #expect(whole.contains("/pictures/\(Self.digest)-320.webp 320w"))
    #expect(PictureView(Self.cut, sizes: "1px")?.crop == nil)
    var gone = Self.cut
    gone.renditions = []
    #expect(PictureView(gone, as: .square, sizes: "9rem") == nil)
  }

  @Test("cards have the shape that the style sheet gives their place")
  func cards() {
    let story = Sample.summary(picture: Self.cut)
    let context = Sample.context()
    let shapes = ["lead": "16x9", "row": "4x3", "pictured": "4x3"]
    for (look, shape) in shapes {
      let html = Card(story: story, context: context, look: look, sizes: "1rem").html.string
      #expect(html.contains("-\(shape)_50_50-640.jpg"), "\(look)")
    }
  }

  @Test("other sites are shown 16:9, search engines all three shapes, readers the whole")
  func machines() throws {
    let page = StoryPage(story: Sample.story(Sample.summary(picture: Self.cut)))
    let html = page.html(in: Sample.context()).string
    let address = "https://lantern.example/pictures/\(Self.digest)"
    #expect(html.contains("property=\"og:image\" content=\"\(address)-16x9_50_50-1280.jpg\""))
    #expect(html.contains("property=\"og:image:height\" content=\"720\""))
    for shape in ["16x9", "4x3", "1x1"] {
      #expect(html.contains("\"url\":\"\(address)-\(shape)_50_50-1280.jpg\""), "\(shape)")
    }
    #expect(html.contains("src=\"/pictures/\(Self.digest)-640.jpg\""))
  }

  private func text(_ ownWords: Bool, _ picture: Picture = Sample.picture) -> String {
    let saved = Picture(
      digest: String(repeating: "c", count: 64), width: 960, height: 640, colour: "#000000",
      renditions: [.init(width: 480, height: 320, format: "jpg")], alt: "Saved & \"said\"",
      caption: "Saved <caption>", credit: "Saved")
    let figure = BodyPicture(saved, language: .english)?.html.string ?? ""
    var story = Sample.story(body: "<p>One</p>\(figure)<p>Two</p>\(figure)<p>Three</p>")
    story.pictures = [saved.digest: Story.TextPicture(picture, hasOwnWords: ownWords)]
    return StoryText(story: story, languages: .builtIn).html.string
  }

  @Test("a picture within a text has the renditions that there are now and its saved words")
  func renditions() throws {
    let text = text(false)
    #expect(!text.contains(String(repeating: "c", count: 64)))
    #expect(text.components(separatedBy: "image/webp").count == 3)
    #expect(text.components(separatedBy: "alt=\"Saved &amp; &quot;said&quot;\"").count == 3)
    #expect(text.components(separatedBy: "Saved &lt;caption&gt;").count == 3)
    #expect(text.hasPrefix("<p>One</p><figure class=\"picture\"><picture>"))
    #expect(text.hasSuffix("</figure><p>Three</p>"))
    _ = try Element.parse(Array("<div>\(text)</div>".utf8))
  }

  @Test("one that took another's place may bring its own words")
  func ownWords() throws {
    let text = text(true)
    #expect(!text.contains("Saved"))
    #expect(text.components(separatedBy: "The Concord at the customs quay.").count == 3)
    #expect(text.hasSuffix("</figure><p>Three</p>"))
    _ = try Element.parse(Array("<div>\(text)</div>".utf8))
  }

  @Test("a text of which nothing is known stays as it is")
  func unknown() {
    let story = Sample.story(body: "<figure class=\"picture\"><img src=\"/pictures/x\"/></figure>")
    #expect(StoryText(story: story, languages: .builtIn).html.string == story.body)
    var none = Sample.picture
    none.renditions = []
    #expect(text(false, none).contains(String(repeating: "c", count: 64)))
  }

  @Test("the script is small, makes no markup from text and asks nobody else")
  func script() {
    let script = PicturesScript.minified
    #expect(script.utf8.count <= 7_000)
    let assets = Assets.standard
    let all = assets.all.filter { $0.format == "js" && $0.name != "site" }.map(\.bytes.count)
    #expect(all.reduce(0, +) < 30_000)
    for word in [
      "innerHTML", "outerHTML", "insertAdjacent", "document.write", "eval", "Function(", "http:",
      "cookie", "style.", "sendBeacon",
    ] {
      #expect(!script.contains(word), "\(word)")
    }
  }
}
