extension Credits {
  /// An XMP packet with these credits alone, nil when there are none.
  var packet: [UInt8]? {
    guard !isEmpty else { return nil }
    let properties = [
      list("dc:creator", "Seq", creator), alternatives("dc:rights", copyright),
      alternatives("dc:description", caption), plain("photoshop:Credit", credit),
      plain("photoshop:Source", source),
      alternatives("Iptc4xmpCore:AltTextAccessibility", alt),
      alternatives("xmpRights:UsageTerms", usage),
    ]
    let text = """
      <?xpacket begin="\u{FEFF}" id="W5M0MpCehiHzreSzNTczkc9d"?>\
      <x:xmpmeta xmlns:x="adobe:ns:meta/">\
      <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">\
      <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" \
      xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" \
      xmlns:xmpRights="http://ns.adobe.com/xap/1.0/rights/" \
      xmlns:Iptc4xmpCore="http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/">\
      \(properties.joined())\
      </rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="r"?>
      """
    return Array(text.utf8)
  }

  private func plain(_ name: String, _ value: String?) -> String {
    value.map { "<\(name)>\(escaped($0))</\(name)>" } ?? ""
  }

  private func list(_ name: String, _ kind: String, _ value: String?) -> String {
    value.map {
      "<\(name)><rdf:\(kind)><rdf:li>\(escaped($0))</rdf:li></rdf:\(kind)></\(name)>"
    } ?? ""
  }

  private func alternatives(_ name: String, _ value: String?) -> String {
    value.map {
      "<\(name)><rdf:Alt><rdf:li xml:lang=\"x-default\">\(escaped($0))</rdf:li></rdf:Alt></\(name)>"
    } ?? ""
  }

  private func escaped(_ text: String) -> String {
    text.reduce(into: "") { result, character in
      switch character {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      default: result.append(character)
      }
    }
  }
}
