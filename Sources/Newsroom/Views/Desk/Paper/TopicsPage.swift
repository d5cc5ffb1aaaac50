public import Markup
public import News

/// The topics of an edition by name, to be found and opened.
public struct TopicsPage: Sendable {
  /// The topics, and how many stories each has.
  public var topics: [(topic: Topic, stories: Int)]
  /// The words that were looked for; empty for all.
  public var text: String
  /// The topic after which the list goes on; nil at its end.
  public var next: ID<Topic>?
  /// Whether something has just been saved.
  public var isSaved: Bool

  /// Makes the page.
  public init(
    topics: [(topic: Topic, stories: Int)], text: String, next: ID<Topic>?, isSaved: Bool
  ) {
    self.topics = topics
    self.text = text
    self.next = next
    self.isSaved = isSaved
  }

  /// The page as a document.
  public func html(for frame: PaperFrame, in context: PageContext) -> HTML {
    let language = frame.edition?.language ?? ""
    let list = Links.deskPaper(language, "topics")
    var form = PaperForm([:], on: StateMark(text: ""))
    form.isSaved = isSaved
    return PaperLayout(
      frame: frame, context: context, title: context.say(.paperTopics), place: .topics,
      form: form,
      main: PaperList(
        context: context, action: list, text: text,
        items: topics.map { row in
          (
            row.topic.name, row.topic.slug, row.stories,
            Links.deskPaper(language, "topics", String(row.topic.id.rawValue))
          )
        },
        next: next.map {
          Links.deskPaper(list, query: ["text": text, "after": String($0.rawValue)])
        }
      ).html
    ).html
  }
}

/// A list of names with how many stories each has, a form that looks for words, and a way further.
struct PaperList {
  let context: PageContext
  let action: Link
  let text: String
  let items: [(name: String, slug: String, stories: Int, link: Link)]
  let next: Link?

  var html: HTML {
    """
    <form class="finder" method="get" action="\(link: action)">
    <label for="text">\(context.say(.paperName))</label>
    <input id="text" name="text" value="\(text)" dir="auto"/>
    <button type="submit">\(context.say(.paperFind))</button>
    </form>
    \(if: items.isEmpty, "<p>\(context.say(.paperNone))</p>\n")\
    \(if: !items.isEmpty, "<ul class=\"names\">\n\(items, item)</ul>\n")\
    \(next.map { "<p><a href=\"\(link: $0)\">\(context.say(.paperNext))</a></p>\n" as HTML })
    """
  }

  private func item(_ item: (name: String, slug: String, stories: Int, link: Link)) -> HTML {
    """
    <li><a dir="auto" href="\(link: item.link)">\(item.name)</a> \
    <span class="hint" dir="auto">\(item.slug)</span> \
    <span class="count">\(context.say(.paperStories, count: item.stories))</span></li>

    """
  }
}

/// The name and the address of one topic, its merger into another, its end.
public struct TopicPage: Sendable {
  /// The topic as it is.
  public var topic: Topic
  /// How many stories it has.
  public var stories: Int
  /// The form: `name`, `slug`; for the merger `other`, for the end `sure`.
  public var form: PaperForm

  /// Makes the page.
  public init(_ topic: Topic, stories: Int, form: PaperForm) {
    self.topic = topic
    self.stories = stories
    self.form = form
  }

  /// The page as a document.
  public func html(for frame: PaperFrame, in context: PageContext) -> HTML {
    let language = frame.edition?.language ?? ""
    let action = Links.deskPaper(language, "topics", String(topic.id.rawValue))
    let fields = PaperFields(form: form, context: context)
    return PaperLayout(
      frame: frame, context: context, title: topic.name, place: .topics, form: form,
      main: """
        <p>\(context.say(.paperStories, count: stories))</p>
        <form class="paper" method="post" action="\(link: action)">
        \(fields.hidden(frame.staff))\(fields.line("name", .paperName, language: language))\
        \(fields.line("slug", .paperSlug, hint: .paperSlugHint))\(fields.submit())</form>
        <h2>\(context.say(.paperMergeTopic))</h2>
        \(PaperEnd(fields: fields, frame: frame, action: action).merger)\
        \(if: stories == 0, "<h2>\(context.say(.paperDeleteTopic))</h2>\n")\
        \(if: stories == 0, PaperEnd(fields: fields, frame: frame, action: action).deletion)
        """
    ).html
  }
}

/// The forms that end something: a merger into another one, a deletion.
struct PaperEnd {
  let fields: PaperFields
  let frame: PaperFrame
  /// The address of the thing itself.
  let action: Link

  var merger: HTML {
    """
    <form class="paper" method="post" action="\(link: Links.deskPaper(action, "merge"))">
    \(fields.hidden(frame.staff))\(fields.line("other", .paperSlug, hint: .paperMergeHint))\
    \(fields.submit(.paperMerge))</form>

    """
  }

  var deletion: HTML {
    """
    <form class="paper" method="post" action="\(link: Links.deskPaper(action, "delete"))">
    \(fields.hidden(frame.staff))\(fields.sure())\(fields.submit(.paperDelete))</form>

    """
  }
}
