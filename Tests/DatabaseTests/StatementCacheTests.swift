import Testing

@testable import Database

@Suite struct StatementCacheTests {
  @Test("what is used stays, what is not goes")
  func leastUsed() {
    var cache = StatementCache<String, Int>(capacity: 8)
    var dropped: [Int] = []
    for number in 0..<20 {
      dropped += cache.insert(number, for: "\(number)")
      #expect(cache.find("0") == 0)
    }
    #expect(cache.find("19") == 19)
    #expect(!dropped.contains(0))
    #expect(dropped.allSatisfy { cache.find("\($0)") == nil })
    #expect(dropped == dropped.sorted())
  }
}
