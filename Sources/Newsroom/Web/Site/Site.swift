public import Database
import News
public import Stores
public import Text
public import Times
public import Views

/// Everything that handlers work with: the stores, the languages, the settings and the clock.
public struct Site: Sendable {
  /// The settings.
  public var settings: SiteSettings
  /// The languages that are installed, built in or as files.
  public var languages: Languages
  /// The clock.
  public var clock: @Sendable () -> Instant
  /// Takes lines for the operator's log.
  public var log: @Sendable (LogLine) -> Void
  /// Counts what readers open, until it is written to the stores.
  public let readCounter = ReadCounter()
  /// The files that pages refer to.
  public let assets: Assets
  /// Tells open pages what has changed.
  public let live: LiveHub
  /// What the program has done since its start.
  public let metrics: Metrics

  /// The database; whatever is written through it is no longer shown when that returns.
  public let pool: any Pool
  /// The pages that were made and are still true; nil when every request makes its own.
  let cache: PageCache?
  /// What is done for the cache beside the requests.
  let upkeep: Upkeep?
  /// Follows what anybody changes in the database.
  let follower: ChangeFollower
  let knownNetworkKey = KnownNetworkKey()
  /// The editions, which every request asks for.
  let knownEditions: Kept<KnownEditions, [Edition]>
  /// The stories under which readers comment now.
  let discussed: Kept<StoryAddress, StorySummary>
  /// What the page that is being made rests on; nil outside of a request.
  var basis: Basis?
  /// Hashes of passwords, a few at a time.
  let passwords = Passwords()
  /// Who is signed in.
  public let sessions: Sessions
  /// Which readers are here, by their cookies.
  public let readership: Readership
  /// How many readers a network begins.
  let newReaders = Quota.newReaders
  /// How much mail strangers have sent.
  let mailQuotas = MailQuotas()
  /// How often readers change what they have written.
  let commentChanges = Quota.commentChanges
  /// Judges what readers want to say.
  let moderator: Moderator
  let operatorsOpinion = OperatorsOpinion()
  /// What strangers have sent of late.
  let sentForms = SentForms()
  /// The tokens that programs have shown.
  public let metTokens = MetTokens()
  /// How often programs may ask.
  let apiLimiter: APILimiter
  /// Calls webhooks; nil where nobody is called.
  public var webhookCaller: WebhookCaller?
  /// Sends mail to readers; nil where none is sent.
  public var postman: Postman?
  /// Stories as files, for the desk; nil where nobody changes stories.
  public var storyFiles: StoryFiles?

  /// Makes drafts ready to be read; nil where nobody publishes.
  public var copyDesk: CopyDesk?

  /// Takes pictures in and makes their renditions; nil where nobody does.
  public var darkroom: Darkroom?

  /// Makes a site on a database whose changes the signal tells.
  public init(
    pool: any Pool, signal: any ChangeSignal, settings: SiteSettings, languages: Languages,
    clock: @escaping @Sendable () -> Instant, log: @escaping @Sendable (LogLine) -> Void
  ) {
    let cache = settings.cacheBytes.map(PageCache.init)
    let upkeep = cache.map(Upkeep.init)
    let live = LiveHub()
    self.live = live
    let readership = Readership(Readers(pool), clock: clock)
    self.readership = readership
    let knownEditions = Kept<KnownEditions, [Edition]>(limit: 1, until: KnownEditions.touched(by:))
    self.knownEditions = knownEditions
    let discussed = Kept<StoryAddress, StorySummary>(limit: 1_000, until: StorySummary.touched(by:))
    self.discussed = discussed
    let follower = ChangeFollower(Changes(pool), signal) { changes in
      readership.follow(changes)
      knownEditions.follow(changes)
      discussed.follow(changes)
      if let dropped = cache?.drop(changes) { upkeep?.replace(dropped) }
      switch changes {
      case .some(let some): live.announce(Array(some))
      case .everything: live.announceEverything()
      }
    }
    self.pool = FollowedPool(pool, tell: follower.followAndRing)
    self.cache = cache
    self.upkeep = upkeep
    self.follower = follower
    self.settings = settings
    self.languages = languages
    assets = Assets(languages: languages)
    self.clock = clock
    self.log = log
    metrics = Metrics(started: clock())
    sessions = Sessions(Accounts(pool), clock: clock)
    moderator = Moderator(
      Comments(pool), Settings(pool), StaffNames(pool, languages), languages)
    apiLimiter = APILimiter(perSecond: settings.apiRate)
  }

  /// The editions and sections.
  public var editions: Editions { Editions(pool, noting: basis) }
  /// The published stories.
  public var stories: Stories { Stories(pool, noting: basis) }
  /// What was done to them, as readers may look it up.
  public var changeLogs: ChangeLogs { ChangeLogs(pool, noting: basis) }
  /// Their language versions, revision by revision.
  public var translations: Translations { Translations(pool, languages: languages) }
  /// The archive by year, month and day.
  public var archive: Archive { Archive(pool, noting: basis) }
  /// The topics.
  public var topics: Topics { Topics(pool, noting: basis) }
  /// The people.
  public var people: People { People(pool, noting: basis) }
  /// The agencies.
  public var agencies: Agencies { Agencies(pool, noting: basis) }
  /// The standing pages.
  public var pages: Pages { Pages(pool, noting: basis) }
  /// The menus that the desk has set.
  public var menus: Menus { Menus(pool, noting: basis) }
  /// What the desk has put on fronts.
  public var frontSlots: FrontSlots { FrontSlots(pool) }
  /// Old addresses.
  public var redirects: Redirects { Redirects(pool) }
  /// What is read most.
  public var reads: Reads { Reads(pool, noting: basis) }
  /// The search.
  public var search: Search { Search(pool) }
  /// What search engines are told.
  public var sitemaps: Sitemaps { Sitemaps(pool, noting: basis) }
  /// The staff and their sign-in links.
  public var accounts: Accounts { Accounts(pool) }
  /// Stories as the desk works on them.
  public var workingCopies: WorkingCopies { WorkingCopies(pool, languages: languages) }
  /// The lists of the desk.
  public var deskStories: DeskStories { DeskStories(pool, languages: languages) }
  /// What lets programs work in somebody's name.
  public var accessTokens: AccessTokens { AccessTokens(pool) }
  /// Addresses elsewhere that are told of acts.
  public var webhooks: Webhooks { Webhooks(pool) }
  /// What is known of the picture files.
  public var pictureFiles: PictureFiles { PictureFiles(pool) }
  /// What readers write under the stories.
  public var comments: Comments { Comments(pool, noting: basis) }
  /// The readers who have kept something.
  public var readers: Readers { Readers(pool) }
  /// The audit log.
  public var audit: Audit { Audit(pool) }
  /// The library of pictures.
  public var library: PictureLibrary { PictureLibrary(pool) }
  /// What the paper has decided.
  public var decisions: Settings { Settings(pool) }
  /// Acts on stories.
  public var publishing: Publishing { Publishing(pool, languages: languages) }
}
