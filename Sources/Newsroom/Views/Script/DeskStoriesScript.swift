/// Keys for the desk's lists of stories.
enum DeskStoriesScript {
  static let source = """
    "use strict";
    {
      const rows = () => [...document.querySelectorAll(".stories > li")];
      const sheet = document.getElementById("keys");
      sheet.hidden = false;
      const move = (step) => {
        const all = rows();
        const at = all.findIndex((row) => row.contains(document.activeElement));
        const row = all[at < 0 ? (step > 0 ? 0 : all.length - 1) : at + step];
        if (!row) return;
        row.querySelector(".head a").focus();
        row.scrollIntoView({ block: "nearest" });
      };
      const keys = {
        j: () => move(1),
        k: () => move(-1),
        x: () => {
          const row = rows().find((row) => row.contains(document.activeElement));
          if (row) row.querySelector("input").click();
        },
        "/": () => document.getElementById("q").focus(),
        "?": () => {
          sheet.open = !sheet.open;
          if (sheet.open) sheet.querySelector("summary").focus();
        },
      };
      addEventListener("keydown", (event) => {
        if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
        const typing = event.target.closest("input:not([type=checkbox]), textarea, select");
        if (typing || !keys[event.key]) return;
        event.preventDefault();
        keys[event.key]();
      });
    }
    """
}
