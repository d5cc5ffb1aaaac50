import Testing

@testable import Text

@Suite("Pasted HTML") struct CleanMarkdownTests {
  @Test("a document of Google Docs keeps what its styles say")
  func googleDocs() {
    let html = """
      <meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-1f2e">\
      <h2 dir="ltr" style="line-height:1.38;"><span style="font-size:16pt;font-weight:400;">The \
      quay</span></h2><p dir="ltr" style="line-height:1.38;"><span style="font-size:11pt;\
      font-weight:400;font-style:normal;">Ferries ran </span><span style="font-weight:700;\
      font-style:normal;">twice</span><span style="font-weight:400;"> and </span>\
      <span style="font-weight:400;font-style:italic;">late</span><span>, </span>\
      <a href="https://lantern.example/world/" style="text-decoration:none;"><span \
      style="color:#1155cc;font-weight:400;text-decoration:underline;">as told</span></a>\
      <span>.</span></p><br><ul style="margin-top:0;"><li dir="ltr" aria-level="1"><p dir="ltr" \
      role="presentation"><span>One</span></p></li><ul><li dir="ltr" aria-level="2"><p dir="ltr">\
      <span>Inner</span></p></li></ul><li dir="ltr"><p><span>Two</span></p></li></ul></b>
      """
    let text = CleanMarkdown.of(html)
    #expect(text.contains("## The quay"))
    #expect(
      text.contains(
        "Ferries ran **twice** and *late*, [as told](<https://lantern.example/world/>)."),
      "\(text)")
    #expect(text.contains("- One") && text.contains("\n  - Inner\n- Two"), "\(text)")
    #expect(!text.contains("style") && !text.contains("</") && !text.contains("span"))
  }

  @Test("a document of Word keeps headings, lists and tables and none of its marks")
  func word() {
    let html = """
      <html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:st1="x"><head>
      <meta name=Generator content="Microsoft Word 15"><!--[if gte mso 9]><xml>
      <o:OfficeDocumentSettings><o:AllowPNG/></o:OfficeDocumentSettings></xml><![endif]-->
      <style><!-- p.MsoNormal {mso-style-parent:""; margin:0cm;} --></style></head>
      <body lang=EN-GB style='tab-interval:36.0pt'><!--StartFragment-->
      <h1>Harbour<o:p></o:p></h1>
      <p class=MsoNormal>The <b style='mso-bidi-font-weight:normal'>mayor</b> of <st1:City \
      w:st="on"><st1:place w:st="on">Port Ellery</st1:place></st1:City> spoke.<o:p></o:p></p>
      <p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'>\
      <![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>·\
      <span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]>\
      First<o:p></o:p></p>
      <p class=MsoListParagraphCxSpMiddle style='mso-list:l0 level2 lfo1'><![if !supportLists]>\
      <span>o<span>&nbsp;</span></span><![endif]>Below it</p>
      <p class=MsoListParagraphCxSpLast style='mso-list:l0 level1 lfo1'><![if !supportLists]>\
      <span>·</span><![endif]>Second</p>
      <p class=MsoNormal>After.</p>
      <p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><![if !supportLists]>\
      <span>1.<span>&nbsp;</span></span><![endif]>Numbered</p>
      <table class=MsoTableGrid border=1><tr><td width=100><p class=MsoNormal>Line</p></td>\
      <td><p class=MsoNormal>Ferry</p></td></tr><tr><td><p>4</p></td><td><p>Concord</p></td></tr>\
      </table><!--EndFragment--></body></html>
      """
    let text = CleanMarkdown.of(html)
    #expect(text.contains("## Harbour"), "\(text)")
    #expect(text.contains("The **mayor** of Port Ellery spoke."), "\(text)")
    #expect(text.contains("- First") && text.contains("- Second"), "\(text)")
    #expect(text.contains("  - Below it"), "\(text)")
    #expect(text.contains("1. Numbered"), "\(text)")
    #expect(text.contains("| Line | Ferry |"), "\(text)")
    for noise in ["·", "Mso", "mso", "o:p", "OfficeDocument", "<", "style"] {
      #expect(!text.contains(noise), "\(noise): \(text)")
    }
  }

  @Test("what is dangerous or broken becomes harmless text")
  func hostile() {
    let script = CleanMarkdown.of("<p onclick=x>Hi<script>alert(1)</script> <a href=javascript:x>y")
    #expect(script == "Hi y")
    for html in [
      "", "<", "<p", "</span></span></b>", "<span style='font-weight:bold'>",
      "<![if !supportLists]>",
      "<p style='mso-list:l0 level9'>x", String(repeating: "<span>", count: 5000), "a\u{0}b",
    ] {
      let text = CleanMarkdown.of(html)
      #expect(!text.contains("<span") && text.utf8.count < 100, "\(html.prefix(30))")
    }
  }

  @Test("plain paragraphs stay as they are")
  func plain() {
    #expect(CleanMarkdown.of("<p>One</p><p>Two &amp; three</p>") == "One\n\nTwo & three")
    #expect(CleanMarkdown.of("<p>حضر <b>الوزير</b></p>") == "حضر **الوزير**")
  }
}
