import HTTP

extension Routes {
  /// The addresses of the desk.
  static let desk: [Route<Handler>] = [
    Route(.get, "/desk", openDesk),
    Route(.get, "/desk/", staffOnly(showStories)),
    Route(.post, "/desk/selected", atDesk(previewSelected)),
    Route(.post, "/desk/selected/do", atDesk(actOnSelected)),
    Route(.post, "/desk/filters", atDesk(keepFilter)),
    Route(.post, "/desk/filters/{id}/delete", atDesk(dropFilter)),
    Route(.get, "/desk/budget", staffOnly(showBudget)),
    Route(.post, "/desk/budget", atDesk(addIdea)),
    Route(.get, "/desk/calendar", staffOnly(showCalendar)),
    Route(.get, "/desk/stories/{id}/revisions", staffOnly(showRevisions)),
    Route(.get, "/desk/stories/{id}/revisions/compare", staffOnly(compareRevisions)),
    Route(.post, "/desk/stories/{id}/revisions/restore", atDesk(restoreRevision)),
    Route(.post, "/desk/stories/{id}/change-log", atDesk(hideChangeLog)),
    Route(.get, "/desk/stories/{id}/translations", staffOnly(showTranslations)),
    Route(.post, "/desk/stories/{id}/translations", atDesk(beginTranslation)),
    Route(.post, "/desk/stories/{id}/translations/follow", atDesk(followRevision)),
    Route(.get, "/desk/diagnostics", staffOnly(showDiagnostics)),
    Route(.get, "/desk/sign-in", atDesk(showSignIn)),
    Route(.get, "/desk/sign-in/{key}", atDesk(showSignInLink)),
    Route(.post, "/desk/sign-in/{key}", atDesk(signIn)),
    Route(.post, "/desk/sign-out", atDesk(signOut)),
    Route(.get, "/desk/stories/edit", staffOnly(editStory)),
    Route(.post, "/desk/stories/edit", atDesk(saveStory)),
    Route(.post, "/desk/stories/act", atDesk(actOnStory)),
  ]
}
