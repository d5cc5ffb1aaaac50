extension CommentsScript {
  /// Sends the forms, and puts what comes of it in place.
  static let acts = #"""
    // The form as it came back: with how it will look, or with what is wrong beside its field.
    const refill = (form, page) => {
      const {elements: {text, name}} = form;
      const part = adopt(page, end(form));
      const title = form.querySelector("h3");
      part.querySelector("h3").replaceWith(title);
      form.replaceChildren(...part.childNodes);
      form.elements.text.value = text.value;
      if (name) form.elements.name.value = name.value;
      const fault = form.querySelector(".fault");
      if (!fault) return focus(form.querySelector(".preview"));
      const field = fault.previousElementSibling?.querySelector("input, textarea")
        ?? form.elements.text;
      field.setAttribute("aria-invalid", "true");
      focus(field);
      say(fault.textContent);
    };

    // It is on the site, whatever happens now.
    const accept = async (form, page, mark) => {
      if (form.elements.text && !form.elements.do) keep(form);
      if (form === first) {
        form.elements.text.value = "";
        for (const part of form.querySelectorAll(".preview")) part.remove();
      } else if (form.closest("li")) {
        form.remove();
      }
      remember(mark);
      await refresh().catch(() => {});
      focus(show(page, mark));
      say(page.querySelector(".standing b")?.textContent);
    };

    const send = async (form, button) => {
      const data = new URLSearchParams(new FormData(form));
      if (button?.name) data.set(button.name, button.value);
      const act = data.get("do") ?? "write";
      // Where a vote leads back to: to the comment's own page, which knows whose vote it was.
      const answer = await fetch(form.action, {method: "POST", body: data, referrer: form.action});
      const page = await read(answer);
      forgive(form);
      const isDone = answer.ok && answer.redirected;
      const vote = isDone && page.querySelector(".single > form");
      const thanks = act === "report" && page.querySelector(".done");
      const back = page.getElementById(act);
      if (vote && /vote/.test(act)) {
        const part = adopt(vote);
        form.replaceWith(part);
        focus(part.querySelector("button"));
        say(part.querySelector("p").textContent);
      } else if (thanks) {
        const part = adopt(thanks);
        form.replaceWith(part);
        focus(part);
      } else if (isDone) {
        await accept(form, page, answer.url.split("?")[0].split("/").pop());
      } else if (form.elements.text && back?.querySelector(".fault, .preview")) {
        refill(form, back);
      } else {
        complain(form, page.querySelector("main .fault, main h1")?.textContent);
      }
    };

    talk.addEventListener("submit", async (event) => {
      event.preventDefault();
      const form = event.target;
      // Pressed twice is sent once.
      if (form.ariaBusy) return;
      form.ariaBusy = "true";
      sending++;
      try {
        await send(form, event.submitter);
      } catch {
        forgive(form);
        complain(form);
      }
      form.ariaBusy = null;
      sending--;
      tell();
    });

    claim();
    tell();
    """#
}
