extension EditorScript {
  /// The row of tools, their keys, counters, and pasted text with its format.
  static let tools = #"""
    const form = document.getElementById("editor");
    const area = document.getElementById("body");

    if (form?.dataset.autosave) {
      const keys = document.getElementById("keys");
      document.getElementById("tools").hidden = false;

      // By way of the browser's own editing, so that it can be undone.
      const put = (text, start, end, from, to) => {
        area.focus();
        area.setSelectionRange(start, end);
        if (!document.execCommand("insertText", false, text)) area.setRangeText(text, start, end, "end");
        if (from !== undefined) area.setSelectionRange(start + from, start + to);
        form.dispatchEvent(new Event("input"));
      };

      const around = (before, after) => {
        const {selectionStart: start, selectionEnd: end, value} = area;
        const text = value.slice(start, end);
        const isOn = value.slice(start - before.length, start) === before && value.startsWith(after, end);
        if (isOn) put(text, start - before.length, end + after.length, 0, text.length);
        else put(before + text + after, start, end, before.length, before.length + text.length);
      };

      const ahead = (mark) => {
        const {selectionStart, selectionEnd: end, value} = area;
        const start = value.lastIndexOf("\n", selectionStart - 1) + 1;
        const lines = value.slice(start, end).split("\n");
        const isOn = lines.every((line) => line.startsWith(mark));
        const text = lines.map((line) => isOn ? line.slice(mark.length) : mark + line).join("\n");
        put(text, start, end, 0, text.length);
      };

      const address = (before, end) => {
        const {selectionStart, selectionEnd, value} = area;
        const text = before + value.slice(selectionStart, selectionEnd) + "](";
        put(text + end, selectionStart, selectionEnd, text.length, text.length + (before === "[" ? 8 : 0));
      };

      const help = () => {
        keys.open = true;
        keys.querySelector("summary").focus();
      };

      const acts = {
        bold: () => around("**", "**"),
        italic: () => around("*", "*"),
        link: () => address("[", "https://)"),
        heading: () => ahead("## "),
        quote: () => ahead("> "),
        list: () => ahead("- "),
        picture: () => address("![", " \" | \")"),
        help,
      };

      document.getElementById("tools").addEventListener("click", ({target}) => {
        acts[target.closest("button")?.dataset.tool]?.();
      });

      const plain = {KeyB: "bold", KeyI: "italic", KeyK: "link"};
      const shifted = {Digit2: "heading", Digit8: "list", Digit9: "quote"};
      form.addEventListener("keydown", (event) => {
        const {target, code, key, ctrlKey, metaKey, shiftKey, altKey} = event;
        const isTyping = /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName);
        let act;
        if ((ctrlKey || metaKey) && !altKey) {
          if (code === "KeyS" && !shiftKey) act = () => form.requestSubmit(form.querySelector(".save button"));
          else if (target === area) act = acts[(shiftKey ? shifted : plain)[code]];
        } else if (key === "?" && !isTyping) act = help;
        if (!act) return;
        event.preventDefault();
        act();
      });

      for (const field of form.querySelectorAll("[data-count]")) {
        const counter = document.createElement("span");
        counter.className = "hint";
        const count = () => counter.textContent = `${[...field.value].length} / ${field.dataset.count}`;
        field.after(counter);
        field.addEventListener("input", count);
        count();
      }

      area.addEventListener("paste", async (event) => {
        const html = event.clipboardData.getData("text/html");
        if (!/<(a|b|strong|i|em|h\d|li|table|blockquote|p)\b/i.test(html)) return;
        event.preventDefault();
        const plain = event.clipboardData.getData("text/plain");
        const {selectionStart, selectionEnd} = area;
        let text = plain;
        try {
          const answer = await fetch(form.dataset.markdown, {
            method: "POST", body: new URLSearchParams({token: form.elements.token.value, html}),
          });
          if (answer.ok) text = await answer.text();
        } catch {}
        put(text, selectionStart, selectionEnd);
      });
    }
    """#
}
