/// Segments of metadata to put into a JPEG.
enum Metadata {
  /// A JPEG with segments behind its first marker.
  static func inserted(_ segments: [[UInt8]], into jpeg: [UInt8]) -> [UInt8] {
    Array(jpeg.prefix(2)) + segments.flatMap { $0 } + jpeg.dropFirst(2)
  }

  /// EXIF with an artist, an orientation and a place on Earth.
  static func exif(artist: String, orientation: UInt16 = 1) -> [UInt8] {
    let name = Array(artist.utf8) + [0]
    let afterDirectory = UInt32(8 + 2 + 3 * 12 + 4)
    let place = afterDirectory + UInt32(name.count + name.count % 2)
    var tiff: [UInt8] = Array("MM".utf8) + [0, 42] + UInt32(8).bigEndianBytes + [0, 3]
    tiff += entry(0x0112, 3, 1, orientation.bigEndianBytes + [0, 0])
    tiff += entry(0x013b, 2, UInt32(name.count), afterDirectory.bigEndianBytes)
    tiff += entry(0x8825, 4, 1, place.bigEndianBytes) + [0, 0, 0, 0]
    tiff += name + (name.count % 2 == 1 ? [0] : [])
    tiff += [0, 2] + entry(1, 2, 2, Array("N".utf8) + [0, 0, 0])
    tiff += entry(2, 5, 3, (place + 30).bigEndianBytes) + [0, 0, 0, 0]
    for part: UInt32 in [51, 30, 12] {
      tiff += part.bigEndianBytes + UInt32(1).bigEndianBytes
    }
    return segment(0xe1, Array("Exif".utf8) + [0, 0] + tiff)
  }

  /// An XMP packet around properties.
  static func xmp(_ properties: String) -> [UInt8] {
    segment(
      0xe1,
      Array("http://ns.adobe.com/xap/1.0/".utf8) + [0]
        + Array(
          """
          <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF \
          xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" \
          xmlns:dc="http://purl.org/dc/elements/1.1/" \
          xmlns:exif="http://ns.adobe.com/exif/1.0/" \
          xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" \
          xmlns:Iptc4xmpCore="http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/" \
          exif:GPSLatitude="51,30.2N">\(properties)</rdf:Description></rdf:RDF></x:xmpmeta>
          """.utf8))
  }

  /// IPTC-IIM datasets of record 2 in a Photoshop block.
  static func iim(_ texts: [(UInt8, [UInt8])]) -> [UInt8] {
    var datasets: [UInt8] = []
    for (number, text) in texts {
      datasets += [0x1c, 2, number] + UInt16(text.count).bigEndianBytes + text
    }
    var body = Array("Photoshop 3.0".utf8) + [0] + Array("8BIM".utf8) + [4, 4, 0, 0]
    body += UInt32(datasets.count).bigEndianBytes + datasets
    if datasets.count % 2 == 1 { body.append(0) }
    return segment(0xed, body)
  }

  private static func entry(_ tag: UInt16, _ kind: UInt16, _ count: UInt32, _ value: [UInt8])
    -> [UInt8]
  {
    tag.bigEndianBytes + kind.bigEndianBytes + count.bigEndianBytes + value
  }

  private static func segment(_ marker: UInt8, _ body: [UInt8]) -> [UInt8] {
    [0xff, marker] + UInt16(body.count + 2).bigEndianBytes + body
  }
}
