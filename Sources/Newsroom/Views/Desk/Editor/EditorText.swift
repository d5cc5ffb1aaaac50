import Markup
import News
import Times

/// What is written of a story: the fields on the wide side of the editor.
struct EditorText {
  let page: EditorPage
  let context: PageContext

  private var field: EditorField { EditorField(page: page, context: context) }

  var html: HTML {
    """
    \(lists)<div class="pair">
    \(field.line(.kicker, .fieldKicker))\(section)</div>
    \(field.area(.headline, .fieldHeadline, rows: 2))\
    \(field.area(.standfirst, .fieldStandfirst, rows: 3))\
    \(field.lines(.byline, .fieldByline, hint: .bylineHint, list: "names"))\
    <div class="pair">
    \(field.line(.dateline, .fieldDateline))\(field.line(.source, .fieldSource))</div>
    \(text)\(field.lines(.topics, .fieldTopics, list: "topic-names"))\
    \(group(.groupPicture, [.picture, .pictureAlt, .pictureCaption, .pictureCredit], picture))\
    \(group(.groupAddress, [.slug, .language, .socialTitle, .socialDescription], address))\
    \(group(.groupTimes, [.embargo, .expires, .published, .usageText], times))\
    \(group(.groupRelated, [.translation, .related], versions))\(paste)\(keys)
    """
  }

  private var lists: HTML {
    """
    \(list("names", page.names))\(list("topic-names", page.topics))
    """
  }

  private func list(_ id: String, _ values: [String]) -> HTML {
    """
    <datalist id="\(id)">
    \(values, { "<option value=\"\($0)\"></option>\n" })</datalist>

    """
  }

  private var section: HTML {
    let chosen = page.fields[.section]
    return """
      <p class="field">\(field.label("section", .fieldSection))
      <select id="section" name="section"\(field.described("section", nil))>
      \(page.sections, { section in
        """
        <option value="\(section.slug)" dir="auto"\
        \(attribute: "selected", section.slug == chosen ? "selected" : nil)>\(section.name)</option>

        """
      })</select>\(field.problems("section"))</p>

      """
  }

  private var text: HTML {
    let tools: [(String, Message)] = [
      ("bold", .toolBold), ("italic", .toolItalic), ("link", .toolLink),
      ("heading", .toolHeading), ("quote", .toolQuote), ("list", .toolList),
      ("picture", .toolPicture),
    ]
    return """
      <div class="field">\(field.label("body", .fieldBody))\
      <span class="hint" id="body-hint">\(context.say(.bodyHint))</span>
      <p class="tools" id="tools" hidden="hidden">\(tools, { tool, name in
        "<button class=\"quiet\" type=\"button\" data-tool=\"\(tool)\">\(context.say(name))</button>\n"
      })<button class="quiet" type="button" data-tool="live" aria-pressed="false">\
      \(context.say(.livePreview))</button>
      <button class="quiet" type="button" data-tool="help" title="\(context.say(.toolKeys))" \
      aria-label="\(context.say(.toolKeys))">?</button></p>
      <div class="panes" id="panes">
      <textarea id="body" name="body" rows="26" dir="auto" lang="\(page.language)" \
      spellcheck="true"\(field.described("body", .bodyHint))>
      \(page.fields[.body])</textarea>
      </div>
      \(field.problems("body"))<p class="hint"><span id="kept" role="status"></span> \
      <a id="door" href="\(link: Links.signIn)" target="_blank" hidden="">\
      \(context.say(.signInAnew))</a></p></div>

      """
  }

  /// Fields that few stories need, open when something stands in them or is wrong.
  private func group(_ title: Message, _ fields: [StoryField], _ content: HTML) -> HTML {
    let isUsed = fields.contains { field in
      (!page.fields[field].isEmpty && field != .slug && field != .published)
        || page.faults.contains { $0.field == field.rawValue }
    }
    return """
      <details class="group"\(attribute: "open", isUsed ? "open" : nil)>
      <summary>\(context.say(title))</summary>
      \(content)</details>

      """
  }

  private var picture: HTML {
    """
    \(thumbnail)\(field.line(.picture, .fieldPicture, hint: .pictureHint))\
    <p><button class="quiet" type="submit" \
    formaction="\(link: Links.deskStory(page.copy.id, "pick"))" formnovalidate="">\
    \(context.say(.choosePicture))</button></p>
    \(field.area(.pictureAlt, .fieldPictureAlt, rows: 2))\
    \(field.area(.pictureCaption, .fieldPictureCaption, rows: 2))\
    \(field.line(.pictureCredit, .fieldPictureCredit))
    """
  }

  private var thumbnail: HTML {
    guard let picture = page.picture,
      let small = picture.renditions.filter({ $0.format == "jpg" }).min(by: { $0.width < $1.width })
    else { return .empty }
    return """
      <p><img class="lead" src="\(link: Links.picture(picture.digest, small))" \
      width="\(small.width)" height="\(small.height)" alt="\(page.fields[.pictureAlt])"/></p>

      """
  }

  private var address: HTML {
    """
    <div class="pair">
    \(field.line(.slug, .fieldSlug, hint: .slugHint))\
    \(field.line(.language, .fieldLanguage))</div>
    <p class="hint">\(context.say(.socialHint))</p>
    \(field.line(.socialTitle, .fieldSocialTitle, counts: 60))\
    \(field.area(.socialDescription, .fieldSocialDescription, rows: 2, counts: 160))
    """
  }

  private var times: HTML {
    """
    \(if: page.copy.standing == nil, time(.published, .fieldPublished))\
    \(time(.embargo, .fieldEmbargo))\(time(.expires, .fieldExpires))\(usage)\
    \(field.area(.usageText, .fieldUsageText, rows: 2))
    """
  }

  private func time(_ time: StoryField, _ label: Message) -> HTML {
    let (value, which) = (page.fields[time], page.fields.which(time))
    let seen = try? DeskTime.instant(value, which: which, in: page.edition.zone)
    return field.time(time.rawValue, value, which: which, label, seen: seen)
  }

  private var usage: HTML {
    let flags: [(String, Message)] = [
      ("no-feeds", .usageFeeds), ("no-archive", .usageArchive), ("no-search", .usageSearch),
      ("no-telegram", .usageTelegram), ("no-mail", .usageMail),
    ]
    let chosen = page.fields.lines(.usage)
    return """
      <fieldset class="field choice">
      <legend>\(context.say(.fieldUsage))</legend>
      \(context.hidden("usage", ""))\(flags, { word, label in
        """
        <label><input type="checkbox" name="usage" value="\(word)"\
        \(attribute: "checked", chosen.contains(word) ? "checked" : nil)/> \
        \(context.say(label))</label>

        """
      })</fieldset>

      """
  }

  private var versions: HTML {
    let found = page.fields.lines(.related).compactMap { page.related[$0] }
    return """
      \(field.line(.translation, .fieldTranslation, hint: .translationHint))\
      <p><button class="quiet" type="submit" \
      formaction="\(link: Links.deskStory(page.copy.id, "versions"))" formnovalidate="">\
      \(context.say(.chooseOriginal))</button></p>
      \(field.area(.related, .fieldRelated, rows: 3, hint: .relatedHint))\
      \(if: !found.isEmpty, """
        <ul>
        \(found, { "<li><a dir=\"auto\" href=\"\(link: $0.link)\">\($0.headline)</a></li>\n" })</ul>

        """)
      """
  }

  private var paste: HTML {
    """
    <details class="group"\(attribute: "open", page.acts.pasted.isEmpty ? nil : "open")>
    <summary>\(context.say(.groupPaste))</summary>
    <p class="field"><label for="pasted">\(context.say(.pasteLabel))</label>\
    <span class="hint" id="pasted-hint">\(context.say(.pasteHint))</span>
    <textarea id="pasted" name="pasted" rows="4" dir="auto" aria-describedby="pasted-hint">
    \(page.acts.pasted)</textarea></p>
    <p><button class="quiet" type="submit" \
    formaction="\(link: Links.deskStory(page.copy.id, "paste"))">\
    \(context.say(.convertPaste))</button></p>
    </details>

    """
  }

  private var keys: HTML {
    let keys: [(String, Message)] = [
      ("Ctrl+B", .toolBold), ("Ctrl+I", .toolItalic), ("Ctrl+K", .toolLink),
      ("Ctrl+Shift+2", .toolHeading), ("Ctrl+Shift+9", .toolQuote), ("Ctrl+Shift+8", .toolList),
      ("Ctrl+S", .keysSave), ("?", .keysHelp),
    ]
    return """
      <details class="group" id="keys">
      <summary>\(context.say(.toolKeys))</summary>
      <dl class="keys">
      \(keys, { "<div><dt><kbd dir=\"ltr\">\($0)</kbd></dt><dd>\(context.say($1))</dd></div>\n" })\
      </dl>
      </details>

      """
  }
}
