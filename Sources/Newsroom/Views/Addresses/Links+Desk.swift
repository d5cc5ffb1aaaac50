public import Markup

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

  /// The form that changes the story at a path; without one, where the form is sent.
  public static func editStory(_ path: String? = nil) -> Link {
    Link(path: ["desk", "stories", "edit"], query: path.map { [(name: "story", value: $0)] } ?? [])
  }

  /// Where acts on stories are sent.
  public static var actOnStory: Link { Link(path: ["desk", "stories", "act"]) }
}
