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
    Route(.get, "/desk/stories/edit", staffOnly(editStory)),
    Route(.get, "/desk/stories/file", staffOnly(showStoryFile)),
    Route(.post, "/desk/stories/file", atDesk(saveStory)),
    Route(.post, "/desk/stories/act", atDesk(actOnStory)),
    Route(.get, "/desk/stories/new", staffOnly(showNewStory)),
    Route(.post, "/desk/stories/new", atDesk(createStory)),
    Route(.get, "/desk/stories/{id}", staffOnly(showEditor)),
    Route(.post, "/desk/stories/{id}", atDesk(saveDraft)),
    Route(.post, "/desk/stories/{id}/merge", atDesk(saveMerged)),
    Route(.post, "/desk/stories/{id}/preview", atDesk(previewStory)),
    Route(.post, "/desk/stories/{id}/step", atDesk(takeStep)),
    Route(.post, "/desk/stories/{id}/publish", atDesk(publishDraft)),
    Route(.post, "/desk/stories/{id}/schedule", atDesk(scheduleStory)),
    Route(.post, "/desk/stories/{id}/unschedule", atDesk(unscheduleStory)),
    Route(.post, "/desk/stories/{id}/record", atDesk(recordAct)),
    Route(.post, "/desk/stories/{id}/note", atDesk(addNote)),
    Route(.post, "/desk/stories/{id}/settle", atDesk(settleNote)),
    Route(.post, "/desk/stories/{id}/paste", atDesk(pasteMarkup)),
    Route(.post, "/desk/stories/{id}/pick", atDesk(pickPicture)),
    Route(.post, "/desk/stories/{id}/throw", atDesk(throwTypedAway)),
    Route(.post, "/desk/stories/{id}/autosave", atDesk(keepTyped)),
    Route(.post, "/desk/markdown", atDesk(makeMarkdown)),
  ]
}
