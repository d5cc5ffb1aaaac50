import HTTP

extension Routes {
  /// The addresses of what is a reader's own, behind the prefix of each edition; nobody else is
  /// given the answers.
  static let readers: [Route<Handler>] = [
    // The list
    Route(.get, "/saved", forReader(showSaved)),
    Route(.post, "/saved", forReader(starStory)),
    Route(.post, "/saved/change", forReader(changeSaved)),
    Route(.get, "/saved/changes", forReader(showSavedChanges)),
    Route(.get, "/saved/export.{format:export}", forReader(exportSaved)),
    Route(.get, "/saved/import", forReader(showBringing)),
    Route(.post, "/saved/import", forReader(bringBookmarks)),
    Route(.get, "/saved/offline.json", forReader(listOffline)),

    // What is followed
    Route(.get, "/following", forReader(showFollowing)),
    Route(.post, "/following", forReader(followList)),

    // Private feeds
    Route(.get, "/saved/feed/{key}.atom", forReader(feedOfSaved)),
    Route(.get, "/following/feed/{key}.atom", forReader(feedOfFollowing)),
    Route(.get, "/following/answers/{key}.atom", forReader(feedOfAnswers)),
    Route(.get, "/following/answers/{key}/{mark}.atom", forReader(feedOfThread)),
    Route(.post, "/saved/feed", forReader(renewFeeds)),

    // The reader
    Route(.get, "/saved/you", forReader(showYou)),
    Route(.get, "/saved/comments", forReader(showOwnComments)),
    Route(.get, "/saved/you.json", forReader(giveYourData)),
    Route(.post, "/saved/devices", forReader(endReaderDevice)),
    Route(.post, "/saved/link", forReader(makeDeviceLink)),
    Route(.get, "/saved/join/{key}", forReader(showJoining)),
    Route(.post, "/saved/join/{key}", forReader(joinList)),
    Route(.get, "/saved/sign-in", forReader(showReaderSignIn)),
    Route(.post, "/saved/sign-in", forReader(signReaderIn)),
    Route(.post, "/saved/sign-out", forReader(signReaderOut)),
    Route(.get, "/saved/account", forReader(showReaderAccount)),
    Route(.post, "/saved/account", forReader(makeReaderAccount)),
    Route(.post, "/saved/password", forReader(changeReaderPassword)),
    Route(.get, "/saved/mail", forReader(showMailOnItsWay)),
    Route(.post, "/saved/mail", forReader(sendMailedLink)),
    Route(.get, "/saved/mail/{key}", forReader(showMailedLink)),
    Route(.post, "/saved/mail/{key}", forReader(openMailedLink)),
    Route(.post, "/saved/address", forReader(changeReaderAddress)),
    Route(.get, "/saved/forget", forReader(askToForget)),
    Route(.post, "/saved/forget", forReader(forgetReader)),
  ]
}
