extension EditorScript {
  /// The page as readers will get it beside the text, made anew when typing pauses.
  static let pane = #"""
    const form = document.getElementById("editor");
    const panes = document.getElementById("panes");
    const button = document.querySelector("[data-tool=live]");
    let frame, timer, asked = 0;

    const render = async () => {
      if (!frame) return;
      const number = ++asked;
      try {
        const answer = await fetch(form.dataset.preview, {
          method: "POST", body: new URLSearchParams(new FormData(form)),
        });
        const text = (await answer.text()).replace(/<(script) src[^>]*><\/\1>/g, "");
        if (!frame || number !== asked) return;
        const height = frame.contentWindow.scrollY;
        frame.onload = () => frame.contentWindow.scrollTo(0, height);
        frame.srcdoc = text;
      } catch {}
    };

    button?.addEventListener("click", () => {
      if (frame) {
        frame.remove();
        frame = null;
      } else {
        frame = document.createElement("iframe");
        frame.title = button.textContent;
        // Its styles are the site's own; its scripts stay out.
        frame.setAttribute("sandbox", "allow-same-origin");
        panes.append(frame);
        render();
      }
      form.toggleAttribute("data-two", !!frame);
      button.setAttribute("aria-pressed", !!frame);
    });

    form?.addEventListener("input", () => {
      clearTimeout(timer);
      timer = setTimeout(render, 800);
    });
    """#
}
