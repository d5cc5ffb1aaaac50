import Markup
import News

/// The line with breaking news above every page: a live region, so that it is read out.
struct BreakingView {
  let bar: BreakingBar
  let context: PageContext

  var html: HTML {
    """
    <div class="breaking" role="status" aria-live="polite">
    <p><b>\(context.say(.breakingNews))</b> \(words)</p>
    </div>

    """
  }

  private var words: HTML {
    guard !bar.address.isEmpty, let link = Link(checking: bar.address) else {
      return "<span dir=\"auto\">\(bar.words)</span>"
    }
    return "<a dir=\"auto\" href=\"\(link: link)\">\(bar.words)</a>"
  }
}
