import Demonstration
import Feeds
import Foundation
import Intake
import News
import Stores
import Support
import Testing
import Times

@Suite struct EditedStoryTests {
  /// Everything of a story but what any new revision changes.
  private func lasting(_ story: Story?) -> Story? {
    var story = story
    story?.revision = 0
    story?.modified = Instant(milliseconds: 0)
    story?.acts.removeAll { $0.kind == .edit }
    // A related story that came later is linked from then on.
    story?.body.replace(/<p class="related">.*?<\/p>/, with: "")
    return story
  }

  private func open(_ address: StoryAddress, _ site: IntakeSite) throws -> EditedStory {
    try #require(try EditedStory(at: address, site.publisher()))
  }

  /// Founds the demonstration paper and publishes all its stories, with pictures but no drawings.
  private func demonstration(_ site: IntakeSite) throws -> [Published] {
    let editions = Editions(site.pool)
    for edition in Lantern.editions {
      let saved = try editions.save(
        Edition(
          id: ID(rawValue: 0), language: edition.language, prefix: edition.prefix,
          name: edition.name, tagline: "", zone: Zone(edition.timeZone) ?? .utc))
      for section in edition.sections {
        try editions.save(
          Section(id: ID(rawValue: 0), edition: saved.id, slug: section.slug, name: section.name))
      }
    }
    var pictures: [String: Picture] = [:]
    for (number, drawing) in Drawings.all.enumerated() {
      var picture = TestSite.picture
      picture.digest = String(format: "%064x", number + 1)
      try PictureFiles(site.pool).save(picture, format: "jpg", bytes: 1)
      pictures["\(drawing.name).jpg"] = picture
    }
    let publisher = try site.publisher()
    let drafts = try Lantern.stories.map { text in
      try StoryFile.draft(FrontMatter(parsing: Array(text.utf8))) { publisher.edition($0)?.zone }
    }
    // Each finds the older ones that it relates to.
    let ordered = drafts.sorted { ($0.published?.seconds ?? 0) < ($1.published?.seconds ?? 0) }
    return try ordered.map { draft in
      try publisher.publish(
        draft, folder: site.folder, known: pictures, at: site.newsroom.now
      ).published
    }
  }

  @Test("every demonstration story comes back unchanged, and a change loses nothing else")
  func everything() throws {
    try IntakeSite.with(.sqlite) { site in
      let all = try demonstration(site)
      #expect(all.count == Lantern.stories.count)
      var pictures = 0
      for (number, published) in all.enumerated() {
        let story = try open(published.address, site)
        let basis = story.manuscript.basis
        let file = story.file
        #expect(try story.publish(file, basis: basis, at: site.newsroom.now) == nil)
        let typed = file.replacing("\n", with: "\r\n")
        #expect(try story.publish(typed, basis: basis, at: site.newsroom.now) == nil)
        let before = try site.newsroom.story(published)
        let isPictured = before?.body.contains("<figure class=\"picture\">") == true
        guard number % 4 == 0 || isPictured else { continue }
        let changed = try #require(
          try story.publish(file + "\n\nOne more line.", basis: basis, at: site.newsroom.now))
        #expect(changed.outcome == .revised && changed.address == published.address)
        var after = try site.newsroom.story(changed)
        #expect(after?.body.hasSuffix("<p>One more line.</p>\n") == true)
        if isPictured { pictures += 1 }
        let whole = after?.body ?? ""
        after?.body = String(whole.dropLast("<p>One more line.</p>\n".count))
        after?.plainText = before?.plainText ?? ""
        after?.wordCount = before?.wordCount ?? 0
        let isSame = lasting(after) == lasting(before)
        #expect(isSame, "\(file.prefix(300))")
        let again = try open(changed.address, site)
        #expect(again.file == file + "\n\nOne more line.")
      }
      #expect(pictures > 0, "a picture within a text was among them")
      #expect(try PictureFiles(site.pool).missing().isEmpty)
      #expect(try Health(site.pool).findings(at: site.newsroom.now) == [])
    }
  }

  private func rich(_ site: IntakeSite) throws -> StoryDraft {
    var draft = site.newsroom.draft("- A headline: with \"signs\" # and \\ more", body: "Text.")
    draft.guid = "tag:x,2026:'1'"
    draft.slug = "signs"
    draft.standfirst = " two\nlines \u{200F}and a tab\t, [list] {map} & *star* "
    draft.kicker = "no"
    draft.dateline = "PORT ELLERY"
    draft.translation = "123"
    draft.language = "en-GB"
    draft.source = "!tag"
    draft.usage = [.noFeeds, .noMail]
    draft.usageText = "Only in print: ask\nfirst"
    draft.topics = ["null", "A, B", "تجربة", "~"]
    draft.related = ["one", "two: three"]
    draft.embargo = site.newsroom.ago(-60)
    draft.expires = site.newsroom.ago(-600)
    draft.published = Instant(milliseconds: site.newsroom.ago(60).milliseconds + 7)
    draft.updated = site.newsroom.ago(20)
    draft.byline = [
      .staff, .person(name: "staff", role: ""), .person(name: "X: Y", role: "in, Z"),
      .agency(name: "#News"), .person(name: "Ada", role: ""),
    ]
    draft.acts = [
      Act(kind: .correct, at: site.newsroom.ago(30), note: "It said “a: b”; it is c."),
      Act(kind: .clarify, at: site.newsroom.ago(20), note: "line\nline"),
    ]
    return draft
  }

  @Test("whatever the fields hold comes back", arguments: Databases.available)
  func fields(_ kind: Databases.Kind) throws {
    try IntakeSite.with(kind) { site in
      let draft = try rich(site)
      let published = try site.publisher().publish(
        draft, folder: site.folder, at: site.newsroom.now
      ).published
      try Publishing(site.pool).act(
        .retract, on: draft.guid, note: "Not so.",
        at: Instant(milliseconds: site.newsroom.now.milliseconds - 1))
      let story = try open(published.address, site)
      let read = try StoryFile.draft(FrontMatter(parsing: Array(story.file.utf8))) { _ in nil }
      var wanted = draft
      wanted.acts.append(
        Act(
          kind: .retract, at: Instant(milliseconds: site.newsroom.now.milliseconds - 1),
          note: "Not so."))
      #expect(read == wanted)
      #expect(
        try story.publish(story.file, basis: story.manuscript.basis, at: draft.updated!) == nil)
    }
  }

  @Test("a change that rests on an older state is a conflict", arguments: Databases.available)
  func conflict(_ kind: Databases.Kind) throws {
    try IntakeSite.with(kind) { site in
      let draft = try rich(site)
      let address = try site.publisher().publish(
        draft, folder: site.folder, at: site.newsroom.now
      ).published.address
      let (one, two) = (try open(address, site), try open(address, site))
      let basis = one.manuscript.basis
      _ = try one.publish(one.file + "\n\nMine.", basis: basis, at: site.newsroom.now)
      #expect(throws: Refusal.conflict("the story was changed meanwhile")) {
        try two.publish(two.file + "\n\nYours.", basis: basis, at: site.newsroom.now)
      }
      let three = try open(address, site)
      #expect(throws: Refusal.conflict("the story was changed meanwhile")) {
        try three.publish(three.file, basis: basis, at: site.newsroom.now)
      }
      try Publishing(site.pool).act(.retract, on: draft.guid, note: "No.", at: site.newsroom.now)
      #expect(throws: Refusal.conflict("the story was changed meanwhile")) {
        try three.publish(
          three.file + "\n\nMore.", basis: three.manuscript.basis, at: site.newsroom.now)
      }
    }
  }

  @Test("faults have their line, and what is on record stays")
  func faults() throws {
    try IntakeSite.with(.sqlite) { site in
      let address = try site.publisher().publish(
        try rich(site), folder: site.folder, at: site.newsroom.now
      ).published.address
      let story = try open(address, site)
      func faults(_ old: String, _ new: String) throws -> [String] {
        let text = story.file.replacing(old, with: new)
        #expect(text != story.file, "\(old)")
        do {
          _ = try story.publish(text, basis: story.manuscript.basis, at: site.newsroom.now)
          return []
        } catch let error as InputFaults {
          return error.faults.map { "\($0.line ?? 0) \($0.field)" }
        }
      }
      #expect(try faults("section: world", "section: nowhere") == ["3 section"])
      #expect(try faults("edition: en", "edition: fr").contains("2 edition"))
      #expect(try faults("tag:x,2026", "tag:y,2026").first?.hasSuffix(" guid") == true)
      #expect(try faults("it is c", "it is d").first?.hasSuffix(" corrections") == true)
      #expect(
        try faults("\n---\nText.", "\n---\n![a](/etc/passwd)").first?.hasSuffix(" body") == true)
      let picture = "\npicture: {file: /etc/hostname, alt: a, credit: b}\n---\nText."
      #expect(try faults("\n---\nText.", picture).first?.hasSuffix(" picture") == true)
      #expect(throws: ParseError.self) { try faults("edition: en", "edition: [") }
      #expect(try open(address, site).manuscript.basis == story.manuscript.basis)
    }
  }

  @Test("a text that came as HTML stays as it is until it is changed")
  func html() throws {
    try IntakeSite.with(.sqlite) { site in
      var draft = site.newsroom.draft("From elsewhere")
      draft.guid = "html"
      draft.body = .html(
        "<p>One <b>bold</b> &amp; <a href=\"https://x.example/\">link</a></p>"
          + "<table><tr><td colspan=\"2\">a</td></tr></table><img src=\"https://x.example/a.jpg\">")
      let address = try site.publisher().publish(
        draft, folder: site.folder, at: site.newsroom.now
      ).published.address
      let story = try open(address, site)
      let before = try #require(try Stories(site.pool).story(at: address))
      #expect(story.isConverted)
      #expect(story.file.contains("One **bold** & [link](<https://x.example/>)"))
      #expect(
        try story.publish(story.file, basis: story.manuscript.basis, at: site.newsroom.now) == nil)
      let text = story.file.replacing("From elsewhere", with: "From here")
      let published = try story.publish(text, basis: story.manuscript.basis, at: site.newsroom.now)
      let after = try site.newsroom.story(try #require(published))
      #expect(after?.summary.headline == "From here")
      #expect(after?.body == before.body)
      #expect(try PictureFiles(site.pool).missing().map(\.reference) == ["https://x.example/a.jpg"])
      let next = try open(address, site)
      _ = try next.publish(
        next.file + "\n\nMore.", basis: next.manuscript.basis, at: site.newsroom.now)
      let last = try #require(try Stories(site.pool).story(at: address))
      #expect(last.body.contains("<strong>bold</strong>") && last.body.contains("<p>More.</p>"))
      #expect(!(try open(address, site)).isConverted)
    }
  }

  @Test("a new picture is named by its digest, and missing ones are still listed")
  func pictures() throws {
    try IntakeSite.with(.sqlite) { site in
      try PictureFiles(site.pool).save(TestSite.picture, format: "jpg", bytes: 1)
      var draft = site.newsroom.draft("Pictures", body: "Text.\n\n![Gone](gone.jpg)")
      draft.guid = "pictures"
      draft.picture = .init(reference: "lead.jpg", alt: "a", credit: "b")
      let address = try site.publisher().publish(
        draft, folder: site.folder, at: site.newsroom.now
      ).published.address
      let story = try open(address, site)
      let digest = TestSite.picture.digest
      let text = story.file + "\n\n![New](\(digest) \"Caption | Credit\")"
      _ = try story.publish(text, basis: story.manuscript.basis, at: site.newsroom.now)
      let after = try #require(try Stories(site.pool).story(at: address))
      #expect(after.body.contains("/pictures/\(digest)-320.jpg"))
      #expect(try PictureFiles(site.pool).missing().map(\.reference) == ["gone.jpg", "lead.jpg"])
      let next = try open(address, site)
      _ = try next.publish(
        next.file + "\n\nMore.", basis: next.manuscript.basis, at: site.newsroom.now)
      #expect(try Stories(site.pool).story(at: address)?.body.contains(digest) == true)
    }
  }
}
