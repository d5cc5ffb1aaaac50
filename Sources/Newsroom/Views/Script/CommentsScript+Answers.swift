extension CommentsScript {
  /// Opens the forms of a comment's own page under the comment.
  static let answers = #"""
    const under = (mark, hash) => find(mark)?.querySelector(`:scope > ${hash}-c-${mark}`);

    // What the author of a comment sees: how it stands with it, and what can be done with it.
    const show = (page, mark) => {
      document.getElementById("own-" + mark)?.remove();
      const box = make("div", "live-own");
      box.id = "own-" + mark;
      const place = find(mark);
      for (const part of page.querySelector("main").children) {
        const isWanted = part.matches(".standing, .own, .hint, #appeal")
          || !place && part.matches(".single");
        if (isWanted) box.append(adopt(part, "-" + mark));
      }
      place?.querySelector("[href$='#own']")?.parentNode.remove();
      if (place) place.append(box);
      else (first ?? talk.querySelector(".closed")).before(box);
      return place ?? box;
    };

    const open = async (link) => {
      const {hash, pathname} = link;
      const mark = pathname.split("/").pop();
      const known = under(mark, hash);
      link.setAttribute("aria-expanded", !known);
      // What was typed into it is kept for the next time.
      if (known) return known.remove();
      try {
        const page = await get(pathname);
        if (hash === "#own") return focus(show(page, mark));
        const form = page.querySelector(hash);
        // One's own comment is not reported, and a closed one not answered: its page says so.
        if (!form) return location.assign(link.href);
        if (under(mark, hash)) return;
        const part = adopt(form, "-c-" + mark);
        find(mark).append(part);
        if (hash === "#write") fill(part);
        focus(part.querySelector("textarea, select"));
      } catch {
        complain(link);
      }
    };

    talk.addEventListener("click", (event) => {
      const link = event.target.closest("a[href]");
      const {ctrlKey, metaKey, shiftKey, altKey} = event;
      if (!link || ctrlKey || metaKey || shiftKey || altKey) return;
      const act = link.closest(".orders, .steps") ? turn
        : link.closest(".acts") && link.hash && open;
      if (!act) return;
      event.preventDefault();
      if (link.busy) return;
      link.busy = true;
      forgive(link);
      act(link).finally(() => link.busy = false);
    });
    """#
}
