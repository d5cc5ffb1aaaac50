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
    Route(.post, "/desk/stories/edit", atDesk(saveStory)),
    Route(.post, "/desk/stories/act", atDesk(actOnStory)),

    // Tokens and webhooks
    Route(.get, "/desk/account/tokens", staffOnly(showTokens)),
    Route(.post, "/desk/account/tokens", atDesk(makeToken)),
    Route(.post, "/desk/account/tokens/revoke", atDesk(revokeToken)),
    Route(.get, "/desk/people/webhooks", staffOnly(showWebhooks)),
    Route(.post, "/desk/people/webhooks", atDesk(addWebhook)),
    Route(.post, "/desk/people/webhooks/act", atDesk(actOnWebhook)),
    Route(.post, "/desk/people/webhooks/resend", atDesk(resendDelivery)),
  ]
}
