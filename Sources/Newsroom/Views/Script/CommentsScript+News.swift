extension CommentsScript {
  /// Says how many comments have come, over the stream of events that the page has anyway, and puts
  /// them in place when the reader asks for them.
  static let news = #"""
    const bar = make("div", "live-news");
    bar.setAttribute("role", "status");
    talk.append(bar);
    let told = "", sending = 0;

    // A version is how many there are and when the newest was written.
    const parse = (version) => {
      const [count, newest] = version.split("_");
      return [+count, parseInt(newest, 36)];
    };

    const tell = () => {
      const {version} = talk.dataset;
      const [count, newest] = parse(main.dataset.comments ?? version);
      const [known, last] = parse(version);
      // Some that are counted were taken away, and none has come.
      if (count < known && newest <= last) talk.dataset.version = main.dataset.comments;
      const more = sending ? 0 : Math.max(count - known, newest > last ? 1 : 0);
      const text = more ? fresh.split("|")[more - 1] ?? over : "";
      if (text === told) return;
      told = text;
      bar.replaceChildren();
      if (!text) return;
      const card = make("div", "live-card");
      const button = make("button", "live-show", main.dataset.show);
      button.onclick = fetchNew;
      card.append(make("p", "live-text", text), button);
      bar.append(card);
    };

    const fetchNew = async () => {
      const known = new Set([...talk.querySelectorAll("li.comment")].map(({id}) => id));
      const news = () => [...talk.querySelectorAll("li.comment")].filter(({id}) => !known.has(id));
      try {
        await refresh();
        // In a long conversation they may stand on another page.
        if (!news()[0]) await refresh(home + "/newest");
        for (const place of news()) place.classList.add("live-fresh");
        focus(news()[0] ?? document.getElementById("comments-title"));
      } catch {
        bar.querySelector(".live-text").textContent = failed;
      }
    };

    main.addEventListener("comments", tell);
    """#
}
