extension EditorScript {
  /// Keeps what is typed every few seconds, in the browser where the site cannot be reached, and
  /// tells who else is here.
  static let keeping = #"""
    const form = document.getElementById("editor");
    const {autosave, story, head, kept, offline, out, found, newer, take} = form?.dataset ?? {};

    if (autosave) {
      const key = "broadsheet-story-" + story;
      const note = document.getElementById("kept");
      const door = document.getElementById("door");
      const read = () => new URLSearchParams(new FormData(form)).toString();
      const bare = (text) => text.replace(/(^|&)(token|base)=[^&]*/g, "");
      const start = read();
      let last = start;
      let timer, isSending;

      const say = (place, text) => {
        if (place.textContent !== text) place.textContent = text;
      };

      const store = (text) => {
        // A browser may have no room or forbid it.
        try {
          if (text) localStorage.setItem(key, text);
          else localStorage.removeItem(key);
        } catch {}
      };

      // Whoever has signed in again goes on with the token of the new session.
      const renew = async () => {
        try {
          const page = await (await fetch(location.pathname)).text();
          const token = new DOMParser().parseFromString(page, "text/html").querySelector("#editor [name=token]");
          if (token) form.elements.token.value = token.value;
        } catch {}
      };

      const send = async () => {
        clearTimeout(timer);
        timer = setTimeout(send, 2e4);
        if (isSending || document.hidden) return;
        const now = read();
        const isSame = now === last;
        isSending = true;
        try {
          const answer = await fetch(autosave, {
            method: "POST", body: new URLSearchParams(isSame ? now.match(/(^|&)(token|base)=[^&]*/g).join("") + "&beat=1" : now),
          });
          if (!answer.ok) throw answer.status;
          const state = await answer.json();
          if (!door.hidden) say(note, "");
          door.hidden = true;
          if (!isSame) {
            last = now;
            store("");
            say(note, kept.replace("{time}", state.at));
            say(document.getElementById("words"), state.words);
          }
          if (state.head > head) say(note, newer);
          say(document.getElementById("others"), state.others);
        } catch (status) {
          const isOut = status === 401;
          if (isOut) door.hidden = false;
          if (!isSame) store(now);
          if (isOut || !isSame) say(note, isOut ? out : offline);
          if (status === 403) await renew();
        }
        isSending = false;
      };

      const fill = (text) => {
        const data = new URLSearchParams(text);
        for (const name of new Set(data.keys())) {
          if (name === "token") continue;
          const values = data.getAll(name);
          const all = [...form.elements].filter((field) => field.name === name && !field.type.includes("submit"));
          const ticks = all.filter(({type}) => type === "checkbox" || type === "radio");
          for (const field of ticks) field.checked = values.includes(field.value);
          const fields = ticks[0] ? [] : all;
          while (fields[0] && fields.length < values.length) {
            const copy = fields.at(-1).cloneNode();
            fields.at(-1).after(copy);
            fields.push(copy);
          }
          fields.forEach((field, index) => field.value = values[index] ?? "");
        }
        form.dispatchEvent(new Event("input"));
      };

      // What a crash or a lost connection has left is offered, never put in unasked.
      const offer = (text) => {
        const box = document.createElement("div");
        box.className = "offer";
        box.setAttribute("role", "status");
        const add = (name, words, act, look = "") => {
          const element = document.createElement(name);
          element.textContent = words;
          element.type = "button";
          element.className = look;
          element.onclick = act;
          box.append(element, " ");
        };
        add("p", found);
        add("button", take, () => {
          fill(text);
          box.remove();
        });
        add("button", form.dataset.throw, () => {
          store("");
          box.remove();
        }, "quiet");
        form.before(box);
      };

      let left;
      try {
        left = localStorage.getItem(key);
      } catch {}
      if (/[?&]done=/.test(location.search) || left && bare(left) === bare(start)) store("");
      else if (left) offer(left);

      form.addEventListener("input", () => {
        clearTimeout(timer);
        timer = setTimeout(send, 3e3);
      });
      form.addEventListener("submit", () => store(read()));
      document.addEventListener("visibilitychange", send);
      timer = setTimeout(send, 2e4);
    }
    """#
}
