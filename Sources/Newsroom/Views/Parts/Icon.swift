import Markup

/// A small drawing beside words; it is never the only thing that says what a link does.
enum Icon: String {
  case feed =
    "M3 11a2 2 0 1 0 .01 0zM1 6v2a7 7 0 0 1 7 7h2a9 9 0 0 0-9-9zm0-5v2a12 12 0 0 1 12 12h2A14 14 0 0 0 1 1z"
  case search =
    "M7 1a6 6 0 1 0 3.6 10.8l3 3 1.4-1.4-3-3A6 6 0 0 0 7 1zm0 2a4 4 0 1 1 0 8 4 4 0 0 1 0-8z"
  case star =
    "M8 1l2.1 4.6 5 .6-3.7 3.4 1 4.9L8 12.1l-4.4 2.4 1-4.9L.9 6.2l5-.6zm0 4.2L7.2 7l-2 .2 1.5 1.4-.4 2L8 9.6l1.7 1-.4-2 1.5-1.4-2-.2z"
  case message = "M1 3h14v9H8l-4 3v-3H1zm2 2v5h10V5z"
  case mail = "M1 3h14v10H1zm2.4 2L8 8.5 12.6 5zM3 6.8V11h10V6.8l-5 4z"

  /// The drawing, hidden from those who hear or read the words.
  var html: HTML {
    """
    <svg class="icon" aria-hidden="true" focusable="false" width="16" height="16" \
    viewBox="0 0 16 16"><path d="\(rawValue)"/></svg>
    """
  }
}
