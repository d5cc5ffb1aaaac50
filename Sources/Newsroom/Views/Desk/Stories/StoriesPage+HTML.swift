public import Markup
import News
import Text

extension StoriesPage {
  /// The page as a document.
  public func html(for staff: DeskStaff, in context: PageContext) -> HTML {
    DeskLayout(
      context: context, title: context.say(.deskStories), staff: staff, place: .stories,
      main: """
        \(who(staff, context))\(lists(context))\(filter(context))\(keptFilters(staff, context))\
        \(selectionFault, { "<p class=\"fault\">\(context.say($0.message))</p>\n" })\
        \(if: stories.isEmpty, "<p class=\"none\">\(context.say(.noDeskStories))</p>\n")\
        \(if: !stories.isEmpty, selection(staff, context))\(steps(context))\
        \(if: staff.account.mayAnywhere(.write), finder(context))\(KeySheet(context: context).html)
        """
    ).html
  }

  /// Who looks, and the way to a new story.
  private func who(_ staff: DeskStaff, _ context: PageContext) -> HTML {
    let role = context.say(staff.account.role.message)
    return """
      <p class="standfirst"><bdi>\(staff.account.name)</bdi> · \(role)\
      \(if: staff.account.role == .administrator, diagnostics(context))</p>
      \(if: staff.account.mayAnywhere(.write), new(context))
      """
  }

  private func new(_ context: PageContext) -> HTML {
    "<p><a href=\"\(link: Links.newStory)\">\(context.say(.newStory))</a></p>\n"
  }

  /// The way to the story at an address.
  private func finder(_ context: PageContext) -> HTML {
    """
    <form class="finder" method="get" action="\(link: Links.editStory())">
    <label for="story">\(context.say(.storyAt))</label>
    <input id="story" name="story" dir="ltr" required="required"/>
    <button type="submit">\(context.say(.openStory))</button>
    </form>

    """
  }

  private func diagnostics(_ context: PageContext) -> HTML {
    " · <a href=\"\(link: Links.diagnostics)\">\(context.say(.diagnostics))</a>"
  }

  private func lists(_ context: PageContext) -> HTML {
    """
    <nav class="lists" aria-label="\(context.say(.deskLists))">
    <ul>
    \(DeskView.allCases, { list($0, context) })</ul>
    </nav>

    """
  }

  private func list(_ view: DeskView, _ context: PageContext) -> HTML {
    var other = DeskListFields()
    (other.view, other.place) = (view, fields.place)
    let count = counts[view].map { count in
      count >= mostCounted
        ? "\(context.language.number(mostCounted))+" : context.language.number(count)
    }
    return """
      <li><a href="\(link: other.link())"\
      \(attribute: "aria-current", fields.view == view ? "page" : nil)>\
      \(context.say(view.message)) \(count, { "<span class=\"count\">\($0)</span>" })</a></li>

      """
  }

  private func steps(_ context: PageContext) -> HTML {
    Steps(
      label: context.say(.moreDeskStories),
      previous: newer.map { (fields.link(.newer($0)), context.say(.savedLater)) },
      next: older.map { (fields.link(.older($0)), context.say(.savedEarlier)) }
    ).html
  }

  private func selection(_ staff: DeskStaff, _ context: PageContext) -> HTML {
    """
    <form class="selection" method="post" action="\(link: Links.selectedStories)">
    \(context.token(staff))\(context.hidden("back", fields.query))\
    <ol class="stories">
    \(stories, { row($0, context) })</ol>
    \(BulkFields(colleagues: colleagues, sections: sections, context: context).html)</form>

    """
  }

  private func row(_ story: DeskStory, _ context: PageContext) -> HTML {
    let section = sections[story.edition]?.first { $0.id == story.section }
    return StoryRow(
      story: story, section: section, isSelected: selected.contains(story.id), context: context
    ).html
  }
}
