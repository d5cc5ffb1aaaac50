import Testing

@testable import Pictures

@Suite("Credits")
struct CreditsTests {
  let scratch: Scratch

  init() throws { scratch = try Scratch() }

  private func open(_ segments: [[UInt8]]) throws -> Picture {
    let jpeg = Metadata.inserted(segments, into: try Samples.jpeg())
    return try Picture(file: scratch.file("credited.jpg", jpeg), limits: PictureLimits())
  }

  private func fields(of file: String) throws -> [String] {
    try Source(file: file, limits: PictureLimits()).header(of: file).fields
  }

  private let properties = """
    <dc:creator><rdf:Seq><rdf:li>Ines Okafor</rdf:li></rdf:Seq></dc:creator>\
    <dc:description><rdf:Alt><rdf:li xml:lang="x-default">Two ferries &amp; a tug</rdf:li>\
    </rdf:Alt></dc:description><photoshop:Credit>The Lantern</photoshop:Credit>\
    <Iptc4xmpCore:AltTextAccessibility><rdf:Alt>\
    <rdf:li xml:lang="x-default">Ferries at &#x201c;dusk&#8221;</rdf:li>\
    </rdf:Alt></Iptc4xmpCore:AltTextAccessibility>
    """

  @Test("XMP tells creator, credit, caption and alternative text")
  func xmp() throws {
    let credits = try open([Metadata.xmp(properties)]).credits
    #expect(credits.creator == "Ines Okafor")
    #expect(credits.credit == "The Lantern")
    #expect(credits.caption == "Two ferries & a tug")
    #expect(credits.alt == "Ferries at “dusk”")
  }

  @Test("XMP properties may be attributes")
  func attributes() {
    let packet = "<rdf:Description photoshop:Credit='A &lt;B&gt;' photoshop:Source=\"C\"/>"
    let credits = XMP.credits(in: Array(packet.utf8))
    #expect(credits.credit == "A <B>")
    #expect(credits.source == "C")
  }

  @Test("IPTC-IIM is read in UTF-8 and in Latin-1")
  func iim() throws {
    let credits = try open([
      Metadata.iim([
        (80, Array("Zoë Ahmadi".utf8)), (110, [0x41, 0xe9]), (120, Array("A line\r\nbreak".utf8)),
      ])
    ]).credits
    #expect(credits.creator == "Zoë Ahmadi")
    #expect(credits.credit == "Aé")
    #expect(credits.caption == "A line break")
  }

  @Test("EXIF tells the artist", arguments: ["Someone", "A (B), ASCII, C", "Ünal"])
  func exif(artist: String) throws {
    #expect(try open([Metadata.exif(artist: artist)]).credits.creator == artist)
  }

  @Test("XMP overrules IPTC-IIM, which overrules EXIF")
  func order() throws {
    let exif = Metadata.exif(artist: "From EXIF")
    let iim = Metadata.iim([(80, Array("From IIM".utf8)), (115, Array("IIM's".utf8))])
    #expect(try open([exif, iim]).credits.creator == "From IIM")
    let all = try open([exif, Metadata.xmp(properties), iim]).credits
    #expect(all.creator == "Ines Okafor")
    #expect(all.source == "IIM's")
  }

  @Test(
    "a rendition keeps the credits and loses the place", arguments: [PictureFormat.jpeg, .webp])
  func placeIsGone(format: PictureFormat) throws {
    let picture = try open([Metadata.exif(artist: "Ines Okafor"), Metadata.xmp(properties)])
    let before = try fields(of: scratch.path + "/credited.jpg")
    #expect(before.contains { $0.contains("GPSLatitude") })

    let bytes = try picture.raster(width: 300).narrowed(to: 200).encoded(as: format)
    let file = try scratch.file("rendition", bytes)
    let after = try fields(of: file)
    #expect(!after.contains { $0.contains("GPS") || $0.contains("Artist") })
    #expect(!String(decoding: bytes, as: UTF8.self).contains("GPSLatitude"))
    #expect(try Picture(file: file, limits: PictureLimits()).credits == picture.credits)
  }

  @Test("a picture without credits gives renditions without metadata")
  func bare() throws {
    let bytes = try open([Metadata.xmp("")]).raster(width: 100).encoded(as: .jpeg)
    let after = try fields(of: scratch.file("bare.jpg", bytes))
    #expect(!after.contains { $0.hasPrefix("exif") || $0.hasPrefix("xmp") || $0.hasPrefix("icc") })
  }

  @Test("broken metadata cost the credits, not the picture")
  func broken() throws {
    let iim = Metadata.iim([(80, Array("Whole".utf8))])
    let cut = Array(iim.prefix(4)) + iim.dropFirst(4).map { $0 == 5 ? 0x7f : $0 }
    #expect(try open([cut]).credits.isEmpty)
    #expect(try open([Metadata.xmp("<dc:creator><rdf:Seq><rdf:li>")]).credits.isEmpty)
  }

  @Test("metadata texts are one line of a sane length")
  func tidy() {
    #expect(Credits.tidy("  a\u{0}\tb\n") == "a b")
    #expect(Credits.tidy("\u{0}") == nil)
    #expect(Credits.tidy(String(repeating: "x", count: 9_000))?.count == 2_000)
  }
}
