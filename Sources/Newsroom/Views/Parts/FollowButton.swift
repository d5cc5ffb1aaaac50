import Markup
import News

/// The button that follows a list: a form that is the same for everybody; whether it is followed
/// stands on the page of what is followed.
struct FollowButton {
  let place: Place
  let context: PageContext

  var html: HTML {
    """
    <form class="follow-list" method="post" action="\(link: context.links.following)">\
    <button name="follow" value="\(context.links[place].address)">\(context.say(.followList))\
    </button></form>

    """
  }
}
