import Testing
import Text

@Suite("Names that others must not be taken for")
struct KnownNamesTests {
  private var known: KnownNames {
    var known = KnownNames()
    for name in ["Maria Lorne", "Ana", "أحمد الكاتب", "Jean-Luc de Vries"] { known.add(name) }
    for name in ["The Lantern", "Editor"] { known.add(name, asWhole: true) }
    return known
  }

  @Test(
    "are found with other words, in any order, run together and in other letters",
    arguments: [
      "Maria Lorne", "Maria Lorne (staff)", "Maria Lorne, moderator", "Dr Maria Lorne",
      "Lorne Maria", "Lorne, Maria", "MariaLorne", "MariaLorne_official", "M a r i a Lorne",
      "Ꮇaria ꓡorne of the paper", "Mar!a L0rne team", "ANA", "الكاتب أحمد", "de Vries, Jean Luc",
      "the lantern", "Thе Lаntеrn", "Editor.", "Maria/Lorne", "Maria\u{200B} Lorne jr",
    ])
  func like(name: String) {
    #expect(known.areLike(name))
  }

  @Test(
    "leave other names alone",
    arguments: [
      "Maria", "Lorne", "Maria Horne", "Mariana Lorne", "Ana Soto", "Anna", "أحمد", "Jean de Vries",
      "A friend of The Lantern", "Editor of my life", "", "!?", "ᎠᏂᏫ ᏴᏫ", "דוד לוי", "محمد وهبة",
    ])
  func unlike(name: String) {
    #expect(!known.areLike(name))
  }

  @Test("come together, and a name without letters protects nothing")
  func union() {
    var names = KnownNames()
    names.add("…")
    #expect(names == KnownNames() && !names.areLike("!"))
    names.formUnion(known)
    #expect(names == known && names.areLike("Lorne Maria"))
  }
}
