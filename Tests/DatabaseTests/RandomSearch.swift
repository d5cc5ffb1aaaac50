import Database

/// Documents and queries of few words, so that they often meet.
enum RandomSearch {
  private static let words = [
    "talk", "peac", "peace", "harbour", "c++", "o'neil", "a\"b", "\\", "@ed1", "*", "-", "not",
    "and", "near", "ed1", "سلام", "سلا", "محادث", "été", "naïv", "2026", "3.5", "%", "x:y", "(",
    "\\'",
  ]
  private static let scopes = ["ed1", "ed2", "se12", "se1"]

  static func document(_ key: Int64, _ random: inout SeededRandom) -> SearchDocument {
    SearchDocument(
      key: key, title: text(0...4, &random), body: text(0...12, &random),
      scope: scopes.filter { _ in Bool.random(using: &random) }.joined(separator: " "))
  }

  static func match(depth: Int, _ random: inout SeededRandom) -> Match {
    let choice = Int.random(in: 0..<(depth == 0 ? 5 : 10), using: &random)
    switch choice {
    case 0, 1: return .word(word(&random))
    case 2: return .prefix(String(word(&random).prefix(Int.random(in: 1...3, using: &random))))
    case 3: return .phrase((0..<Int.random(in: 0...3, using: &random)).map { _ in word(&random) })
    case 4: return .scope(scopes.randomElement(using: &random) ?? "")
    case 5: return .not(match(depth: depth - 1, &random))
    case 6, 7: return .any(matches(depth - 1, &random))
    default: return .all(matches(depth - 1, &random))
    }
  }

  private static func matches(_ depth: Int, _ random: inout SeededRandom) -> [Match] {
    (0..<Int.random(in: 0...3, using: &random)).map { _ in match(depth: depth, &random) }
  }

  private static func text(_ count: ClosedRange<Int>, _ random: inout SeededRandom) -> String {
    (0..<Int.random(in: count, using: &random)).map { _ in word(&random) }.joined(separator: " ")
  }

  private static func word(_ random: inout SeededRandom) -> String {
    words.randomElement(using: &random) ?? ""
  }
}

extension Match {
  /// What a match means, without any index.
  func holds(for document: SearchDocument) -> Bool {
    let (title, body) = (
      document.title.split(separator: " "), document.body.split(separator: " ")
    )
    return switch self {
    case .all(let parts): parts.allSatisfy { $0.holds(for: document) }
    case .any(let parts): parts.contains { $0.holds(for: document) }
    case .not(let inner): !inner.holds(for: document)
    case .word(let word): (title + body).contains(Substring(word))
    case .prefix(let start):
      (title + body).contains { $0.utf8.starts(with: start.utf8) }
    case .phrase(let words):
      Match.occurs(words, in: title) || Match.occurs(words, in: body)
    case .scope(let scope): document.scope.split(separator: " ").contains(Substring(scope))
    }
  }

  private static func occurs(_ words: [String], in tokens: [Substring]) -> Bool {
    guard !words.isEmpty, tokens.count >= words.count else { return false }
    return (0...(tokens.count - words.count)).contains { start in
      tokens[start..<(start + words.count)].elementsEqual(words.map { Substring($0) })
    }
  }
}
