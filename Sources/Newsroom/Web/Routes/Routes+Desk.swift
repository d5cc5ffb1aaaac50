import HTTP

extension Routes {
  /// The addresses of the desk.
  static let desk: [Route<Handler>] = [
    Route(.get, "/desk", openDesk),
    Route(.get, "/desk/", staffOnly(showDesk)),
    Route(.get, "/desk/diagnostics", staffOnly(showDiagnostics)),
    Route(.get, "/desk/sign-in", atDesk(showSignIn)),
    Route(.get, "/desk/sign-in/{key}", atDesk(showSignInLink)),
    Route(.post, "/desk/sign-in/{key}", atDesk(signIn)),
    Route(.post, "/desk/sign-out", atDesk(signOut)),
    Route(.post, "/desk/sign-in", atDesk(signInWithPassword)),
    Route(.post, "/desk/sign-in-code", atDesk(signInWithCode)),
    Route(.get, "/desk/account/", withoutFactor(showAccount)),
    Route(.post, "/desk/account/password", atDesk(changePassword)),
    Route(.post, "/desk/account/second-factor", atDesk(changeSecondFactor)),
    Route(.post, "/desk/account/sessions", atDesk(endSessions)),
    Route(.get, "/desk/people/", staffOnly(showPeople)),
    Route(.post, "/desk/people/add", atDesk(addPerson)),
    Route(.get, "/desk/people/policy", staffOnly(showPolicy)),
    Route(.post, "/desk/people/policy", atDesk(changePolicy)),
    Route(.get, "/desk/people/{account:number}", staffOnly(showPerson)),
    Route(.post, "/desk/people/{account:number}", atDesk(changePerson)),
    Route(.get, "/desk/audit", staffOnly(showAudit)),
    Route(.post, "/desk/audit/export", atDesk(exportAudit)),
    Route(.get, "/desk/pictures/", staffOnly(showLibrary)),
    Route(.post, "/desk/pictures/upload", atDesk(takePictures)),
    Route(.get, "/desk/pictures/{digest}", staffOnly(showLibraryPicture)),
    Route(.post, "/desk/pictures/{digest}", atDesk(changePicture)),
    Route(.get, "/desk/stories/edit", staffOnly(editStory)),
    Route(.post, "/desk/stories/edit", atDesk(saveStory)),
    Route(.post, "/desk/stories/act", atDesk(actOnStory)),
  ]
}
