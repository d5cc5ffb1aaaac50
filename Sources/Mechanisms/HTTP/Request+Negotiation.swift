extension Request {
  /// How much the sender wants a representation of that type, 0 (not at all) to 1; a request
  /// without an Accept field wants anything.
  public func quality(of type: MediaType) -> Double {
    guard let field = headers.joined("Accept") else { return 1 }
    let ranges = QualityList(field)
    let candidates = [type.essence, "\(type.type)/*", "*/*"]
    return candidates.lazy.compactMap { ranges.quality(of: $0) }.first ?? 0
  }

  /// Whether the sender takes a representation of that type.
  public func accepts(_ type: MediaType) -> Bool {
    quality(of: type) > 0
  }

  /// The offered type that the sender wants most, the earlier of equals; nil if it takes none.
  public func preferred(among offered: [MediaType]) -> MediaType? {
    offered.best { quality(of: $0) }
  }

  /// The offered coding that the sender wants most, the earlier of equals (RFC 9110 section
  /// 12.5.3); identity if nothing else suits.
  public func preferred(among offered: [ContentCoding]) -> ContentCoding {
    guard let field = headers.joined("Accept-Encoding") else { return .identity }
    let wanted = QualityList(field)
    return offered.best { coding in
      wanted.quality(of: coding.rawValue) ?? wanted.quality(of: "*")
        ?? (coding == .identity ? 0.001 : 0)
    } ?? .identity
  }

  /// The offered language tag that the sender wants most, by prefix matching (RFC 4647 section
  /// 3.4); nil if the sender named none of them.
  public func preferredLanguage(among offered: [String]) -> String? {
    guard let field = headers.joined("Accept-Language") else { return nil }
    let wanted = QualityList(field).items.filter { $0.quality > 0 }
    for item in wanted.sorted(by: { $0.quality > $1.quality }) {
      if let match = offered.first(where: { $0.matchesLanguage(item.value) }) { return match }
    }
    return nil
  }
}

extension String {
  fileprivate func matchesLanguage(_ range: String) -> Bool {
    let primary = { (tag: String) in tag.split(separator: "-").first ?? "" }
    return equalsIgnoringCase(range) || primary(self).equalsIgnoringCase(primary(range))
  }
}

extension Array {
  /// The element of the highest score above 0, the earliest of equals.
  fileprivate func best(_ score: (Element) -> Double) -> Element? {
    var best: (element: Element, score: Double)?
    for element in self {
      let own = score(element)
      if own > best?.score ?? 0 { best = (element, own) }
    }
    return best?.element
  }
}
