import Database
import News
import Stores
import Support
import Testing
import Times

@Suite struct AddressTests {
  @Test(
    "every address that a story ever had leads to the present one",
    arguments: Databases.available)
  func moves(_ kind: Databases.Kind) throws {
    try Newsroom.with(kind) { site in
      var draft = site.draft("The story")
      draft.guid = "one"
      draft.slug = "first"
      var old = [try site.publish(draft).address]
      for (section, slug) in [("world", "second"), ("sport", "second"), ("sport", "third")] {
        (draft.section, draft.slug) = (section, slug)
        let published = try site.publish(draft)
        #expect(published.redirectsMade == 1)
        old.append(published.address)
      }
      let present = old.removeLast()
      let redirects = Redirects(site.pool)
      for address in old {
        #expect(try Stories(site.pool).story(at: address) == nil)
        #expect(try redirects.address(formerly: address) == present)
      }
      let renamed = try site.section("sport")
      try Editions(site.pool).rename(renamed, slug: "games")
      var moved = present
      moved.section = "games"
      for address in old + [present] {
        #expect(try redirects.address(formerly: address) == moved)
      }
      #expect(
        try redirects.section(formerly: "sport", of: site.edition())?.slug == "games")
      #expect(
        try redirects.address(
          formerly: StoryAddress(
            edition: site.edition(), section: "world", date: present.date, slug: "never")) == nil)
      #expect(try Health(site.pool).findings(at: site.now) == [])
    }
  }

  @Test("a story that moves back stands at its old address", arguments: Databases.available)
  func movesBack(_ kind: Databases.Kind) throws {
    try Newsroom.with(kind) { site in
      var draft = site.draft("The story")
      draft.guid = "one"
      draft.slug = "first"
      let first = try site.publish(draft)
      draft.slug = "second"
      let second = try site.publish(draft)
      draft.slug = "first"
      let third = try site.publish(draft)
      #expect(third.address == first.address)
      #expect(try site.story(third)?.revision == 3)
      #expect(try Redirects(site.pool).address(formerly: second.address) == first.address)
    }
  }

  @Test("old addresses of another system lead to the story", arguments: Databases.available)
  func oldAddresses(_ kind: Databases.Kind) throws {
    try Newsroom.with(kind) { site in
      var draft = site.draft("The story")
      draft.guid = "one"
      draft.slug = "slug"
      draft.oldAddresses = ["/?p=17", "/2016/05/the-story/"]
      #expect(try site.publish(draft).redirectsMade == 2)
      draft.slug = "better"
      let present = try site.publish(draft)
      #expect(present.redirectsMade == 1)
      var other = site.draft("Another")
      other.oldAddresses = ["/?p=17", "/?p=18"]
      #expect(try site.publish(other).redirectsMade == 1)
      let redirects = Redirects(site.pool)
      #expect(try redirects.target(of: "/?p=17") == .story(present.address))
      #expect(try redirects.target(of: "/2016/05/the-story/") == .story(present.address))
      #expect(try redirects.target(of: "/?p=19") == nil)
    }
  }

  @Test("a redirect leads to a page or a path as well", arguments: Databases.available)
  func targets(_ kind: Databases.Kind) throws {
    try Newsroom.with(kind) { site in
      let page = Page(
        edition: site.edition(), slug: "about", title: "About", markdown: "Us.",
        body: "<p>Us.</p>", modified: site.now, role: .about)
      try Pages(site.pool).save(page)
      let redirects = Redirects(site.pool)
      let target = Redirects.Target.page(edition: site.edition(), slug: "about")
      #expect(try redirects.add("/impressum", to: target))
      #expect(try redirects.add("/rss", to: .path("/feed.rss")))
      #expect(try !redirects.add("/rss", to: .path("/other")))
      #expect(try redirects.target(of: "/impressum") == target)
      #expect(try redirects.target(of: "/rss") == .path("/feed.rss"))
      #expect(throws: Refusal.notFound) {
        try redirects.add("/x", to: .page(edition: site.edition(), slug: "none"))
      }
    }
  }

  @Test("a page is saved once and comes back", arguments: Databases.available)
  func pages(_ kind: Databases.Kind) throws {
    try Newsroom.with(kind) { site throws in
      let pages = Pages(site.pool)
      var page = Page(
        edition: site.edition(), slug: "about", title: "About", markdown: "Us.",
        body: "<p>Us.</p>", modified: site.now, role: .about)
      #expect(try pages.save(page))
      page.modified = site.now + .hours(1)
      #expect(try !pages.save(page))
      #expect(try pages.page("about", of: site.edition())?.modified == site.now)
      page.title = "About us"
      #expect(try pages.save(page))
      #expect(try pages.all(of: site.edition()) == [page])
      #expect(try pages.page("about", of: site.edition("fr")) == nil)
    }
  }

  @Test("sections stand in the order that the desk gives them", arguments: Databases.available)
  func arrange(_ kind: Databases.Kind) throws {
    try Newsroom.with(kind) { site in
      let editions = Editions(site.pool)
      try editions.arrange(["sport", "culture"], of: site.edition())
      let slugs = try editions.sections(of: site.edition()).map(\.slug)
      #expect(slugs == ["sport", "culture", "world"])
      #expect(try editions.all().map(\.language) == ["en", "ar", "fr", "es"])
    }
  }

  @Test("a prefix or a slug belongs to one alone", arguments: Databases.available)
  func conflicts(_ kind: Databases.Kind) throws {
    try Newsroom.with(kind) { site in
      let editions = Editions(site.pool)
      var edition = try #require(try editions.edition(language: "fr"))
      edition.prefix = "ar"
      #expect(throws: Refusal.conflict("the edition in ar already has the prefix “ar”")) {
        try editions.save(edition)
      }
      let sport = try site.section("sport")
      #expect(throws: Refusal.conflict("the section “World” has the slug world")) {
        try editions.rename(sport, slug: "world")
      }
    }
  }
}
