import Markup

/// A page above the present one, or the present one.
struct Crumb {
  let title: String
  let link: Link
}
