public import Markup
public import News

extension Links {
  /// The desk's first page.
  public static var desk: Link { Link(path: ["desk"], directory: true) }

  /// The page that says how to sign in.
  public static var signIn: Link { Link(path: ["desk", "sign-in"]) }

  /// A sign-in link, by its secret.
  public static func signIn(_ key: String) -> Link { Link(path: ["desk", "sign-in", key]) }

  /// What the program has done since it began.
  public static var diagnostics: Link { Link(path: ["desk", "diagnostics"]) }

  /// Where signing out is asked for.
  public static var signOut: Link { Link(path: ["desk", "sign-out"]) }

  /// The editor of the story at a path; without one, where a path is asked for.
  public static func editStory(_ path: String? = nil) -> Link {
    Link(path: ["desk", "stories", "edit"], query: path.map { [(name: "story", value: $0)] } ?? [])
  }

  /// The story at a path as a file to change; without a path, where the file is sent.
  public static func storyFile(_ path: String? = nil) -> Link {
    Link(path: ["desk", "stories", "file"], query: path.map { [(name: "story", value: $0)] } ?? [])
  }

  /// Where a story is begun.
  public static var newStory: Link { Link(path: ["desk", "stories", "new"]) }

  /// Where HTML is made Markdown.
  public static var deskMarkdown: Link { Link(path: ["desk", "markdown"]) }

  /// The editor of a story, with a word for what was just done.
  public static func deskStory(_ story: ID<Story>, done: EditorPage.Done) -> Link {
    Link(
      path: ["desk", "stories", String(story.rawValue)],
      query: [(name: "done", value: done.rawValue)])
  }

  /// The editor of a story with what was typed and never saved, and a word for what was done.
  public static func deskStoryTyped(
    _ story: ID<Story>, done: EditorPage.Done? = nil
  ) -> Link {
    Link(
      path: ["desk", "stories", String(story.rawValue)],
      query: [(name: "typed", value: "1")]
        + (done.map { [(name: "done", value: $0.rawValue)] } ?? []))
  }

  /// The library of pictures, to choose one for a story.
  public static func choosePicture(for story: ID<Story>) -> Link {
    Link(
      path: ["desk", "pictures"], directory: true,
      query: [(name: "for", value: String(story.rawValue))])
  }

  /// Where the story that one translates is chosen, for its editor.
  public static func chooseOriginal(of story: ID<Story>) -> Link {
    Link(
      path: ["desk", "stories", String(story.rawValue), "translations"],
      query: [(name: "for", value: "editor")])
  }

  /// The editor of a story that was just made a version of another.
  public static func deskStoryJoined(_ story: ID<Story>) -> Link {
    Link(
      path: ["desk", "stories", String(story.rawValue)], query: [(name: "joined", value: "1")])
  }

  /// Where acts on stories are sent.
  public static var actOnStory: Link { Link(path: ["desk", "stories", "act"]) }

  /// The story with an identity at the desk: its editor.
  public static func deskStory(_ story: ID<Story>) -> Link {
    Link(path: ["desk", "stories", String(story.rawValue)])
  }

  /// A page or form of a story at the desk, such as `revisions`.
  public static func deskStory(_ story: ID<Story>, _ part: String) -> Link {
    Link(path: ["desk", "stories", String(story.rawValue), part])
  }

  /// The plan of today and tomorrow.
  public static var budget: Link { Link(path: ["desk", "budget"]) }

  /// Scheduled and embargoed stories by day.
  public static var calendar: Link { Link(path: ["desk", "calendar"]) }

  /// The library of pictures.
  public static var deskPictures: Link { Link(path: ["desk", "pictures"], directory: true) }

  /// Where the front, sections, topics, people, menus and standing pages are changed.
  public static var deskPaper: Link { Link(path: ["desk", "paper"], directory: true) }

  /// The accounts.
  public static var deskPeople: Link { Link(path: ["desk", "people"], directory: true) }

  /// The audit log.
  public static var audit: Link { Link(path: ["desk", "audit"]) }

  /// One's own account.
  public static var account: Link { Link(path: ["desk", "account"], directory: true) }

  /// Where the code of a second factor is sent.
  public static var signInCode: Link { Link(path: ["desk", "sign-in-code"]) }

  /// A form of one's own account, such as `password`.
  public static func accountPart(_ part: String) -> Link {
    Link(path: ["desk", "account", part])
  }

  /// An account, for administrators.
  public static func person(_ account: ID<Account>) -> Link {
    Link(path: ["desk", "people", String(account.rawValue)])
  }

  /// Where an account is added.
  public static var addPerson: Link { Link(path: ["desk", "people", "add"]) }

  /// What the paper has decided about its desk.
  public static var deskPolicy: Link { Link(path: ["desk", "people", "policy"]) }

  /// Where the audit log is exported.
  public static var auditExport: Link { Link(path: ["desk", "audit", "export"]) }

  /// Where pictures are sent.
  public static var bringPictures: Link { Link(path: ["desk", "pictures", "upload"]) }

  /// A picture of the library.
  public static func libraryPicture(_ digest: String) -> Link {
    Link(path: ["desk", "pictures", digest])
  }

  /// Where another picture is put in the place of one.
  public static func replacePicture(_ digest: String) -> Link {
    Link(path: ["desk", "pictures", digest, "replace"])
  }

  /// The editor of a story, with a picture that was chosen for it.
  public static func deskStory(_ story: ID<Story>, picture digest: String) -> Link {
    Link(
      path: ["desk", "stories", String(story.rawValue)], query: [(name: "picture", value: digest)])
  }
}
