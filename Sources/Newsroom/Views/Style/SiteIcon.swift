/// The site's own mark: a lantern that is lit.
enum SiteIcon {
  static let svg = """
    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64">\
    <rect width="64" height="64" rx="12" fill="#7c2d12"/>\
    <path d="M25 13a7 7 0 0 1 14 0" fill="none" stroke="#fff7e8" stroke-width="3"/>\
    <path d="M22 15h20l4 7H18zM20 46h24l3 6H17z" fill="#fff7e8"/>\
    <path d="M21 24h22l-2 20H23z" fill="#fbbf5b"/>\
    <path d="M32 27c5 6 6 8 6 11a6 6 0 0 1-12 0c0-3 1-5 6-11z" fill="#fff7e8"/></svg>
    """
}
