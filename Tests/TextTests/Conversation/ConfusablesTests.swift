import Testing
import Text

@Suite("Names that look alike")
struct ConfusablesTests {
  @Test(
    "are taken for each other",
    arguments: [
      ("Anna Lemoine", "Аnnа Lеmоіnе"),  // Cyrillic а, е, о, і
      ("Anna Lemoine", "ANNA LEMOINE"), ("Anna Lemoine", "Anna  Lemoine."),
      ("Anna Lemoine", "AnnaLem0ine"), ("Anna Lemoine", "Anna Lernoine"),
      ("Anna Lemoine", "Ａｎｎａ Ｌｅｍｏｉｎｅ"), ("Anna Lemoine", "𝐀𝐧𝐧𝐚 𝓛𝓮𝓶𝓸𝓲𝓷𝓮"),
      ("Anna Lemoine", "Ànná Lémóìñe"), ("Anna Lemoine", "An\u{200B}na\u{2060} Lemoine"),
      ("Anna Lemoine", "\u{202E}Anna Lemoine\u{202C}"), ("Anna Lemoine", "🅰nna Ⓛemoine"),
      ("Anna Lemoine", "ᴀɴɴᴀ ʟᴇᴍᴏɪɴᴇ"), ("Anna Lemoine", "Anna_Lem\u{AD}oine"),
      ("Anna Lemoine", "A\u{336}n\u{336}n\u{336}a\u{336} Lemoine"),
      ("Anna Lemoine", "ΑΝΝΑ LΕΜΟΙΝΕ"),
      ("Anna Lemoine", "@nna Lemo|ne"), ("Bill Ilford", "BiII llford"),
      ("Νίκος", "ΝΙΚΟΣ"), ("Paul", "Рaul"), ("Paul", "Ρaul"), ("Søren", "Soren"),
      ("Walter", "VValter"), ("Straße", "Strasse"),
      ("أحمد الكاتب", "احمد الكاتب"), ("أحمد الكاتب", "أحمــد الکاتب"), ("فاطمة", "فاطمه"),
      ("علي", "علی"), ("علي", "على"), ("محمد", "مُحَمَّد"), ("محمد 10", "محمد ۱۰"),
      ("محمد 10", "محمد ١٠"),
      ("Maria Lorne", "Ꮇaria Ꮮorne"), ("Wanda", "ᎳᎪNᎠᎪ"), ("Maria Lorne", "ꓟꓮꓣꓲꓮ ꓡꓳꓣꓠꓰ"),
      ("Maria", "Ⲙaria"), ("Lorne", "Lסrne"), ("Lorne", "L٥rne"), ("Lorne", "Lهrne"),
      ("Maria", "Marاa"), ("Maria", "Marوa"), ("Lorne", "L𐐬rne"), ("Maria", "Ɱaria"),
      ("Maria", "ꟿaria"), ("Lorne", "ƚorne"), ("Lorne", "ɭorne"), ("Maria Lorne", "Marǀa ǀorne"),
      ("Lorne", "Lorɳe"), ("Lorne", "Lornɘ"), ("Maria", "Maɼia"), ("Maria", "Mar!a"),
      ("Maria", "Mar¡a"), ("Maria Lorne", "ᗰᗩᖇIᗩ ᒪOᖇᑎE"), ("Lorne", "Ⱡorne"), ("Maria", "M₳ri₳"),
      ("Lorne", "Լօrnе"), ("Maria", "𐌌𐌀𐌓𐌉𐌀"),
    ])
  func alike(name: String, other: String) {
    #expect(
      Confusables.areAlike(name, other),
      "\(Confusables.skeletons(name)) \(Confusables.skeletons(other))")
    #expect(Confusables.areAlike(other, name))
  }

  @Test(
    "are told apart",
    arguments: [
      ("Anna Lemoine", "Anne Lemoine"), ("Anna Lemoine", "Anna Lemaine"), ("Hora", "Nora"),
      ("Νίκος", "Νίνος"), ("علي", "عالي"), ("Иван", "Ivan"), ("", ""), ("…", "!"), ("أحمد", "حامد"),
      ("Anna", "\u{200B}"), ("هدى", "ودى"), ("ᎠᏂᏫ", "ᎠᏂᏴ"), ("סול", "חול"), ("Maria!", "Mario"),
    ])
  func apart(name: String, other: String) {
    #expect(!Confusables.areAlike(name, other))
  }

  @Test("a name without letters has no skeleton")
  func none() {
    for name in ["", " ", "\u{200B}\u{200D}", "\u{301}\u{301}", "!?", "🎉"] {
      #expect(Confusables.skeletons(name).isEmpty, "\(name)")
    }
  }

  @Test("any name has skeletons, and the same ones each time", arguments: 1...20)
  func random(seed: Int) {
    var random = Seeded(seed)
    for _ in 0..<200 {
      var name = String.UnicodeScalarView()
      for _ in 0..<random.next(below: 40) {
        name.append(Unicode.Scalar(UInt32(random.next(below: 0x110000))) ?? "a")
      }
      let text = String(name)
      #expect(Confusables.skeletons(text) == Confusables.skeletons(text))
      #expect(Confusables.skeletons(text).count <= 4)
      _ = PlainName.faults(text)
      _ = Noise(text)
      _ = Direction(of: text)
    }
  }
}

@Suite("Plain names")
struct PlainNameTests {
  @Test(
    "are good in any script",
    arguments: [
      "Anna", "Anna-María O’Brien", "أحمد الكاتب", "می‌خواهم", "山田太郎", "हिन्दी", "क्‍ष", "Nguyễn Văn",
      "Nguye\u{302}\u{303}n", "J. R. 👩‍🚀", "❤️‍🔥 Ali", "مُحَمَّد", "שָׁלוֹם", "Å", "7", "🏴󠁧󠁢󠁳󠁣󠁴󠁿 Iain",
    ])
  func good(name: String) {
    #expect(PlainName.faults(name) == [])
  }

  @Test(
    "have none of these faults",
    arguments: [
      ("", [.missing]), ("  \u{A0}", [.missing]), ("\u{200B}\u{200B}", [.invisible]),
      ("\u{301}\u{302}", [.invisible]), ("\u{2800}\u{3164}", [.invisible]),
      ("\u{200D}", [.invisible]), ("An\u{200B}na", [.hidden]), ("An\u{200D}na", [.hidden]),
      ("An\u{AD}na", [.hidden]), ("Anna\u{FE0F}", [.hidden]), ("Anna\u{E0041}", [.hidden]),
      ("\u{202E}annA", [.direction]), ("\u{2066}Anna\u{2069}", [.direction]),
      ("Anna\u{200F}", [.direction]), ("An\u{0}na", [.control]), ("An\nna", [.control]),
      ("An\u{2028}na", [.control]), ("An\u{FFFE}na", [.control]),
      ("A\u{301}\u{302}\u{303}\u{304}\u{305}nna", [.piledMarks]),
      (String(repeating: "a", count: 61), [.tooLong]),
      (String(repeating: "e\u{301}\u{302}\u{303}\u{304}", count: 50), [.tooLong]),
    ] as [(String, [PlainName.Fault])])
  func bad(name: String, faults: [PlainName.Fault]) {
    #expect(PlainName.faults(name) == faults)
  }

  @Test(
    "of other systems lose what is wrong with them",
    arguments: [
      ("Anna", "Anna"), ("\u{200B}\u{200B}", ""), ("\u{2800} \u{3164}", ""), ("\u{301}", ""),
      (" An\u{200B}na\tLe\u{0}moine\n", "Anna Lemoine"), ("\u{202E}annA\u{202C}", "annA"),
      ("A\u{301}\u{302}\u{303}\u{304}\u{305}b", "A\u{301}\u{302}\u{303}\u{304}b"),
      ("می‌خواهم", "می‌خواهم"), ("J. R. 👩‍🚀", "J. R. 👩‍🚀"), ("An\u{200D}na", "Anna"),
      (String(repeating: "n", count: 1_000_000), String(repeating: "n", count: 60)),
    ])
  func cleaned(name: String, clean: String) {
    #expect(PlainName.cleaned(name) == clean)
    #expect(PlainName.cleaned(clean) == clean)
    #expect(clean.isEmpty || PlainName.faults(clean) == [])
  }

  @Test("are found bad at once when they are a megabyte")
  func large() {
    #expect(PlainName.faults(String(repeating: "a", count: 1_000_000)) == [.tooLong])
    let marks = "a" + String(repeating: "\u{301}", count: 500_000)
    #expect(PlainName.faults(marks) == [.piledMarks, .tooLong])
  }
}
