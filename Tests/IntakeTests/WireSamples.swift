/// Items of the shapes that agencies send, in the three dialects of ninjs.
enum WireSamples {
  /// A text with its byline, sources, place, subjects and rights.
  static let text = [
    """
    {"uri": "tag:agency.example,2026:1", "type": "text", "versioncreated": "2026-11-22T08:00:00Z",
     "firstcreated": "2026-11-22T07:00:00Z", "language": "en",
     "byline": "By Ana Quill and Ben Drover", "located": "Port Ellery",
     "headline_main": "Ferries return", "description_text": "After five days.",
     "body_main": "Plain.", "body_richtext": "<p>The <b>ferries</b> are back.</p>",
     "infosource": [{"name": "Example News Agency"}], "subject": [{"name": "Culture"}],
     "copyrightnotice": "Copyright 2026 Example", "usageterms": "No resale", "pubstatus": "usable"}
    """,
    """
    {"uri": "tag:agency.example,2026:1", "type": "text", "versioncreated": "2026-11-22T08:00:00Z",
     "firstcreated": "2026-11-22T07:00:00Z", "language": "en",
     "by": "By Ana Quill and Ben Drover", "located": "Port Ellery",
     "headlines": [{"role": "main", "value": "Ferries return"}],
     "descriptions": [{"contenttype": "text/plain", "value": "After five days."}],
     "bodies": [{"role": "main", "value": "Plain."}, {"role": "richtext",
       "contenttype": "text/html", "value": "<p>The <b>ferries</b> are back.</p>"}],
     "infosources": [{"name": "Example News Agency"}], "subjects": [{"name": "Culture"}],
     "copyrightnotice": "Copyright 2026 Example", "usageterms": "No resale", "pubstatus": "usable"}
    """,
    """
    {"standard": {"name": "ninjs", "version": "3.1"}, "uri": "tag:agency.example,2026:1",
     "type": "text", "versionCreated": "2026-11-22T08:00:00Z",
     "firstCreated": "2026-11-22T07:00:00Z", "language": "en",
     "by": "By Ana Quill and Ben Drover", "located": "Port Ellery",
     "headlines": [{"role": "main", "value": "Ferries return"}],
     "descriptions": [{"contentType": "text/plain", "value": "After five days."}],
     "bodies": [{"role": "main", "value": "Plain."}, {"role": "richtext",
       "contentType": "text/html", "value": "<p>The <b>ferries</b> are back.</p>"}],
     "infoSources": [{"name": "Example News Agency"}], "subjects": [{"name": "Culture"}],
     "copyrightNotice": "Copyright 2026 Example", "usageTerms": "No resale", "pubStatus": "usable"}
    """,
  ]

  /// A text with two pictures beside it, one of them without an address.
  static let composite = [
    """
    {"uri": "http://agency.example/c", "type": "composite",
     "versioncreated": "2026-11-22T08:00:00Z",
     "headline_simple": "A smaller ferry", "body_richtext": "[ ... ]", "associations": {
       "logo": {"uri": "http://agency.example/logo", "type": "graphic",
         "renditions": {"thumbnail": {}, "highres": {}}},
       "photo": {"uri": "http://agency.example/p", "type": "picture", "renditions": {
         "small": {"href": "http://agency.example/s.jpg", "width": 179},
         "main": {"href": "http://agency.example/m.jpg", "width": 429}}}}}
    """,
    """
    {"uri": "http://agency.example/c", "type": "composite",
     "versionCreated": "2026-11-22T08:00:00Z",
     "headlines": [{"role": "simple", "value": "A smaller ferry"}],
     "bodies": [{"role": "richtext", "contentType": "text/html", "value": "[ ... ]"}],
     "associations": [
       {"name": "logo", "uri": "http://agency.example/logo", "type": "graphic",
         "renditions": [{"name": "thumbnail"}, {"name": "highres"}]},
       {"name": "photo", "uri": "http://agency.example/p", "type": "picture", "renditions": [
         {"name": "small", "href": "http://agency.example/s.jpg", "width": 179},
         {"name": "main", "href": "http://agency.example/m.jpg", "width": 429}]}]}
    """,
  ]

  /// A picture alone, with a description and no text.
  static let picture = [
    """
    {"uri": "http://agency.example/p", "type": "picture", "versioncreated": "2026-11-22T08:00:00Z",
     "byline": "Ana Quill", "headline_main": "The Concord at dusk",
     "description_text": "The ferry Concord lies in Port Ellery.",
     "description_richtext": "<p>The ferry Concord<br /> lies in Port Ellery.</p>",
     "renditions": {"main": {"href": "http://agency.example/m.jpg", "width": 429},
       "small": {"href": "http://agency.example/s.jpg", "width": 179}}}
    """,
    """
    {"uri": "http://agency.example/p", "type": "picture", "versionCreated": "2026-11-22T08:00:00Z",
     "by": "Ana Quill", "headlines": [{"role": "main", "value": "The Concord at dusk"}],
     "descriptions": [
       {"role": "text", "contentType": "text/plain",
        "value": "The ferry Concord lies in Port Ellery."},
       {"role": "richtext", "contentType": "description_xhtml",
        "value": "<p>The ferry Concord<br /> lies in Port Ellery.</p>"}],
     "renditions": [{"name": "main", "href": "http://agency.example/m.jpg", "width": 429},
       {"name": "small", "href": "http://agency.example/s.jpg", "width": 179}]}
    """,
  ]

  /// Items that are not complete: sizes of a picture with a body and no headline, and an event.
  static let incomplete = [
    """
    {"uri": "renditions-example", "body_main": "...", "renditions": {
      "highres": {"href": "http://agency.example/m.jpg", "width": 432}}}
    """,
    """
    {"standard": {"name": "ninjs", "version": "3.1"}, "uri": "urn:agency.example:summit",
     "type": "event", "title": "Strait summit press conference",
     "eventDetails": {"dates": {"expectedStartDate": "2026-12-11"}},
     "places": [{"name": "Customs House"}]}
    """,
  ]
}
