import Foundation
import FoundationXML
import Markup
import Testing
import Text

struct SanitiserAttackTests {
  static let attacks = [
    "<script>alert(1)</script>", "<ScRiPt src=//evil.example>", "<img src=x onerror=alert(1)>",
    "<svg onload=alert(1)>", "<svg><script>alert(1)</script></svg>",
    "<svg><style><img src=x onerror=alert(1)></style></svg>",
    "<math><mi xlink:href=javascript:alert(1)>x</mi></math>",
    "<math><annotation-xml encoding='text/html'><img src=x onerror=alert(1)></annotation-xml></math>",
    "<a href='javascript:alert(1)'>x</a>", "<a href=' java\tscript:alert(1)'>x</a>",
    "<a href='&#106;avascript:alert(1)'>x</a>", "<a href='data:text/html,x'>x</a>",
    "<a href='vbscript:x'>x</a>", "<iframe src='javascript:alert(1)'>",
    "<iframe srcdoc='<script>'>",
    "<object data='data:text/html,x'></object>", "<embed src='javascript:alert(1)'>",
    "<form action='https://evil.example'><input name=a></form>", "<button formaction=x>y</button>",
    "<style>@import 'https://evil.example'</style>", "<p style='background:url(x)'>x</p>",
    "<link rel=stylesheet href=https://evil.example>",
    "<meta http-equiv=refresh content='0;url=x'>",
    "<base href='https://evil.example/'>", "<noscript><p title='</noscript><img src=x onerror=a>'>",
    "<textarea></textarea><script>alert(1)</script>", "<title></title><img src=x onerror=a>",
    "<plaintext><script>alert(1)</script>", "<xmp><img src=x onerror=a></xmp>",
    "<!--><script>alert(1)</script-->", "<!-- --!><img src=x onerror=a>",
    "<template><img src=x onerror=a></template>", "<x onclick=alert(1)>y</x>",
    "<p title='\"><script>alert(1)</script>'>x</p>", "<table><td background=javascript:x>y</table>",
    "<video src=javascript:x poster=javascript:y></video>", "<audio onplay=x></audio>",
    "<details ontoggle=x open>y</details>", "<a href=https://a.example/\"onclick=x>y</a>",
    "<select><template><img src=x onerror=a></template></select>",
    "<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>",
    "<math><mtext><table><mglyph><style><!--</style><img title='--&gt;&lt;img src=1 onerror=a>'>",
    "<p><button><div>x</div></button></p>", "<p><svg><p>x</p></svg></p>", "<h2><div>a</div></h2>",
    "<a href=/a><table><td><a href=/b>x</a></table></a>", "<p id=x class=y data-z=1>t</p>",
    "\u{0}<scr\u{0}ipt>alert(1)</script>", "<p>\u{1}\u{B}\u{FFFE}x&#1;&#13;y</p>",
    "<select><option>a<select><p>b", "<table><tr><p>foster</p><td>x</table>",
    "<nobr><nobr><p><nobr>", "<b><i><p>x</b>y</i>z", "<ruby>漢<rp>(<rt>kan</ruby>",
    "<img>http://a.example/", "<b></b>http://a.example/", "<p>http://a.example/<img></p>",
    "<ul><li>http://a.example/<b></b></li></ul>", "<span>http://a.example/</span>",
    "<font><p>http://a.example/</p></font>", "<a><div>http://a.example/?a&amp;b</div></a>",
    "<table><td><iframe></iframe>http://a.example/<i> </i></table>", "http://a.<u></u>example/",
    "<script></script>http://a.example/<!-- -->", "<p>http://a.example/<br></p>",
  ]

  @Test("nothing runs, nothing is fetched from an unsafe scheme", arguments: attacks)
  func harmless(source: String) {
    for policy in Sanitiser.Policy.allCases {
      let html = Sanitiser(policy).html(source).string
      Self.check(html, source)
    }
  }

  @Test("sanitising twice changes nothing", arguments: attacks)
  func stable(source: String) {
    for policy in Sanitiser.Policy.allCases {
      let once = Sanitiser(policy).html(source)
      #expect(Sanitiser(policy).html(once.string) == once, "\(source)")
    }
  }

  @Test("random soups of tags are harmless and stable", arguments: 0..<40)
  func soups(seed: Int) {
    var random = Seeded(seed)
    for _ in 0..<100 {
      let soup = random.text(of: Self.pieces)
      for policy in Sanitiser.Policy.allCases {
        let once = Sanitiser(policy).html(soup)
        Self.check(once.string, soup)
        let twice = Sanitiser(policy).html(once.string)
        #expect(twice == once, "\(policy) \(soup)")
      }
    }
  }

  static let pieces: [String] = [
    "<p>", "</p>", "<div>", "</div>", "<b>", "</b>", "<i>", "</i>", "<a href=/x>", "</a>", "<ul>",
    "</ul>", "<ol start=2>", "</ol>", "<li>", "</li>", "<table>", "</table>", "<tr>", "<td>",
    "</td>",
    "<th scope=row>", "<caption>", "</caption>", "<thead>", "<blockquote>", "</blockquote>",
    "<pre>",
    "</pre>", "\n", " ", "text", "&amp;", "<br>", "<hr>", "<img src=/a.jpg alt=x>", "<h1>", "</h1>",
    "<h4>", "</h4>", "<figure>", "</figure>", "<figcaption>", "</figcaption>", "<dl>", "</dl>",
    "<dt>",
    "<dd>", "<svg>", "</svg>", "<math>", "</math>", "<mtext>", "<style>", "</style>", "<select>",
    "</select>", "<option>", "<button>", "</button>", "<form>", "</form>", "<textarea>",
    "</textarea>",
    "<template>", "</template>", "<nobr>", "<font>", "<center>", "</center>", "<noscript>",
    "</noscript>", "<script>", "</script>", "<!--", "-->", "<iframe src=https://v.example/>",
    "</iframe>", "<foreignObject>", "<title>", "<p dir=rtl>", "<q>", "</q>", "<time datetime=2020>",
    "</time>", "<object>", "</object>", "<marquee>", "<frameset>", "<body>", "<html>", "<applet>",
    "<s>", "<del>", "<ins>", "</ins>", "<sub>", "<small>", "<section>", "</section>", "<rt>",
    "<ruby>", "http://a.example/", "http://a.example/", "<img>", "<span>", "</span>", "<i></i>",
  ]

  /// The output parses as XML and holds only what the allow list has.
  static func check(_ html: String, _ source: String) {
    let checker = AllowListChecker()
    let parser = XMLParser(data: Data("<div>\(html)</div>".utf8))
    parser.delegate = checker
    #expect(parser.parse(), "\(source) → \(html)")
    #expect(checker.faults.isEmpty, "\(source) → \(html)")
  }
}

/// Knows the allow list a second time, written independently of the sanitiser.
private final class AllowListChecker: NSObject, XMLParserDelegate {
  var faults: [String] = []

  static let elements: Set<String> = Set(
    """
    div p h2 h3 h4 h5 h6 pre a abbr bdi bdo cite code del dfn em ins kbd mark q s samp small strong \
    sub sup time u var br img hr ul ol li dl dt dd blockquote figure figcaption table caption thead \
    tbody tfoot tr td th
    """.split(separator: " ").map(String.init))
  static let attributes: Set<String> = [
    "href", "src", "alt", "rel", "width", "height", "colspan", "rowspan", "scope", "start", "title",
    "datetime", "cite", "lang", "dir",
  ]

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    if !Self.elements.contains(name) { faults.append(name) }
    for (attribute, value) in attributes {
      if !Self.attributes.contains(attribute) { faults.append(attribute) }
      guard ["href", "src", "cite"].contains(attribute) else { continue }
      let schemes = ["http://", "https://", "mailto:", "tel:", "/"]
      if !schemes.contains(where: value.hasPrefix) { faults.append(value) }
    }
  }
}
