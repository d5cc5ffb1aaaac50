public import News
public import Text

extension StoryState {
  /// What the desk calls it.
  var message: Message {
    switch self {
    case .idea: .stateIdea
    case .draft: .stateDraft
    case .inReview: .stateInReview
    case .ready: .stateReady
    case .published: .statePublished
    case .retracted: .stateRetracted
    }
  }
}

extension DeskStep {
  /// What the button for it says.
  var message: Message {
    switch self {
    case .begin: .stepBegin
    case .submit: .stepSubmit
    case .sendBack: .stepSendBack
    case .approve: .stepApprove
    }
  }
}

extension EditorPage.Done {
  var message: Message {
    switch self {
    case .saved: .doneSaved
    case .merged: .doneMerged
    case .step: .doneStep
    case .published: .donePublished
    case .scheduled: .doneScheduled
    case .unscheduled: .doneUnscheduled
    case .record: .doneRecord
    case .note: .doneNote
    case .thrown: .doneThrown
    }
  }
}

extension PublishingCheck.Kind {
  /// What is to be done about it.
  var message: Message {
    switch self {
    case .headline: .checkHeadline
    case .section: .checkSection
    case .body: .checkBody
    case .byline: .checkByline
    case .leadAlt: .checkLeadAlt
    case .leadCredit: .checkLeadCredit
    case .bodyAlt: .checkBodyAlt
    case .bodyCredit: .checkBodyCredit
    case .picture: .checkPicture
    case .link: .checkLink
    case .related: .checkRelated
    case .embargoPast: .checkEmbargoPast
    case .expiryPast: .checkExpiryPast
    case .expiryBeforeEmbargo: .checkExpiryBeforeEmbargo
    case .terms: .checkTerms
    case .fourEyes: .checkFourEyes
    }
  }
}

extension PublishingCheck {
  /// What is to be done about it, as plain text.
  public func words(in language: Language) -> String {
    language.message(kind.message.rawValue, ["detail": detail])
  }
}

extension StoryField {
  /// What it is called beside its field.
  var message: Message {
    switch self {
    case .kicker: .fieldKicker
    case .headline: .fieldHeadline
    case .standfirst: .fieldStandfirst
    case .body: .fieldBody
    case .byline: .fieldByline
    case .dateline: .fieldDateline
    case .source: .fieldSource
    case .section: .fieldSection
    case .topics: .fieldTopics
    case .slug: .fieldSlug
    case .language: .fieldLanguage
    case .socialTitle: .fieldSocialTitle
    case .socialDescription: .fieldSocialDescription
    case .picture: .fieldPicture
    case .pictureAlt: .fieldPictureAlt
    case .pictureCaption: .fieldPictureCaption
    case .pictureCredit: .fieldPictureCredit
    case .embargo: .fieldEmbargo
    case .expires: .fieldExpires
    case .published: .fieldPublished
    case .usage: .fieldUsage
    case .usageText: .fieldUsageText
    case .translation: .fieldTranslation
    case .related: .fieldRelated
    case .day: .fieldDay
    case .words: .fieldWords
    case .pictures: .fieldPictures
    case .owner: .fieldOwner
    }
  }
}
