import Testing

@testable import Text

@Suite("Merging by paragraph") struct ParagraphMergeTests {
  private func merge(_ base: String, _ mine: String, _ theirs: String) -> ParagraphMerge {
    let text = { (letters: String) in letters.split(separator: " ").joined(separator: "\n\n") }
    return ParagraphMerge(base: text(base), mine: text(mine), theirs: text(theirs))
  }

  @Test(
    "what one side alone has changed is taken",
    arguments: [
      ("a b c", "A b c", "a b C", "A b C"), ("a b", "A b", "a B", "A B"),
      ("a b c", "a x b c", "a b c y", "a x b c y"), ("a b c", "b c", "a b", "b"),
      ("a b", "A1 b", "a n b", "A1 n b"), ("a", "a m", "t a", "t a m"),
      ("a b c d", "a b c D E", "a B c d", "a B c D E"),
      ("a b c", "a X c", "a X c d", "a X c d"), ("", "a", "", "a"),
    ])
  func oneSide(_ base: String, _ mine: String, _ theirs: String, _ result: String) {
    let text = merge(base, mine, theirs).text
    #expect(text == result.split(separator: " ").joined(separator: "\n\n"))
  }

  @Test("what both have changed stands side by side")
  func conflicts() {
    #expect(
      merge("a b c", "a M c", "a T c").pieces == [
        .settled("a"), .conflict(mine: "M", theirs: "T"), .settled("c"),
      ])
    #expect(merge("a b", "a b m", "a b t").pieces.last == .conflict(mine: "m", theirs: "t"))
    #expect(
      merge("a b c", "a c", "a T c").pieces == [
        .settled("a"), .conflict(mine: "", theirs: "T"), .settled("c"),
      ])
    let both = merge("a b c d", "a M N O d", "a b T d")
    #expect(both.conflicts == 1 && both.text == nil)
  }

  @Test("an unchanged side gives the other side, to the letter")
  func unchanged() {
    for text in ["", "a", "a\n\n\n\nb \n", "\n a\r\n"] {
      for other in ["", "b", "a\n\nb", "x\n\n\ny"] {
        #expect(ParagraphMerge(base: text, mine: text, theirs: other).text == other)
        #expect(ParagraphMerge(base: text, mine: other, theirs: text).text == other)
        #expect(ParagraphMerge(base: text, mine: other, theirs: other).text == other)
      }
    }
  }

  @Test("of random texts no side's words are lost, and what both deleted is gone")
  func random() {
    var random = Seeded(7)
    var fresh = 0
    func edited(_ base: [String], _ mark: String) -> [String] {
      base.flatMap { paragraph -> [String] in
        fresh += 1
        switch random.next(below: 8) {
        case 0: return []
        case 1: return ["\(mark)\(fresh)"]
        case 2: return [paragraph, "\(mark)\(fresh)"]
        default: return [paragraph]
        }
      }
    }
    for _ in 0..<300 {
      let base = (0..<random.next(below: 10)).map { "b\($0)" }
      let (mine, theirs) = (edited(base, "m"), edited(base, "t"))
      let merge = ParagraphMerge(
        base: ParagraphMerge.joined(base), mine: ParagraphMerge.joined(mine),
        theirs: ParagraphMerge.joined(theirs))
      let all = merge.pieces.flatMap { piece in
        switch piece {
        case .settled(let text): ParagraphMerge.paragraphs(text)
        case .conflict(let mine, let theirs):
          ParagraphMerge.paragraphs(mine) + ParagraphMerge.paragraphs(theirs)
        }
      }
      let written = (mine + theirs).filter { !base.contains($0) }
      #expect(written.allSatisfy(all.contains), "\(base) \(mine) \(theirs)")
      let kept = base.filter { mine.contains($0) && theirs.contains($0) }
      #expect(kept.allSatisfy(all.contains))
      let gone = base.filter { !mine.contains($0) && !theirs.contains($0) }
      #expect(!gone.contains(where: all.contains))
    }
  }
}
