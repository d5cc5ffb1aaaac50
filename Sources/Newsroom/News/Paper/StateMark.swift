import Times

/// Stands for the state of something that a form rests on: another state, another mark.
public struct StateMark: Sendable, Hashable {
  /// The mark as forms carry it.
  public let text: String

  /// The mark of what these texts describe.
  public init(of parts: [String]) {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for part in parts {
      // A length before each part: no two lists of parts run into the same bytes.
      for byte in Array("\(part.utf8.count):".utf8) + Array(part.utf8) {
        hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
      }
    }
    text = String(hash, radix: 16)
  }

  /// The mark that a form sent.
  public init(text: String) {
    self.text = text
  }

  /// Throws `Refusal.conflict` when a form rests on another state than this one.
  public func check(_ base: StateMark) throws(Refusal) {
    if base != self { throw .conflict("it was changed meanwhile") }
  }
}

extension Section {
  /// Stands for its present words.
  public var mark: StateMark { StateMark(of: [slug, name, description]) }
}

extension Topic {
  /// Stands for its present words.
  public var mark: StateMark { StateMark(of: [slug, name]) }
}

extension Edition {
  /// Stands for its present words and zone.
  public var mark: StateMark { StateMark(of: [name, tagline, zone.name, telegram ?? ""]) }
}

extension Page {
  /// Stands for its present words.
  public var mark: StateMark { StateMark(of: [slug, title, role.rawValue, markdown, body]) }
}

extension BreakingBar? {
  /// Stands for the bar as it is.
  public var mark: StateMark {
    StateMark(of: map { [$0.words, $0.address, String($0.until.milliseconds)] } ?? [])
  }
}

extension [FrontSlot] {
  /// Stands for the order of a front.
  public var mark: StateMark {
    StateMark(
      of: flatMap { slot in
        [slot.place, Int(slot.story.rawValue), Int(slot.until?.milliseconds ?? 0)].map {
          String($0)
        }
      })
  }
}

extension Menu {
  /// Stands for its links.
  public var mark: StateMark {
    StateMark(of: items.flatMap { ["\($0.target.mark)", $0.words] })
  }
}

extension Menu.Target {
  /// The target as forms name it; a topic by its identity.
  public var mark: String {
    switch self {
    case .section(let id): "section:\(id.rawValue)"
    case .topic(let topic): "topic:\(topic.id.rawValue)"
    case .page(let slug): "page:\(slug)"
    case .list(let list): "list:\(list.rawValue)"
    case .address(let address): "address:\(address)"
    }
  }
}

extension Sequence<String> {
  /// Stands for the order of things by their names.
  public var orderMark: StateMark { StateMark(of: Array(self)) }
}
