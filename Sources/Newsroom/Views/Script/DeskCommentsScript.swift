/// Keys for the moderators' queues.
enum DeskCommentsScript {
  static let source = """
    "use strict";
    {
      const rows = () => [...document.querySelectorAll(".queue > li")];
      const current = () => rows().find((row) => row.contains(document.activeElement));
      const sheet = document.getElementById("keys");
      sheet.hidden = false;
      const move = (step) => {
        const all = rows();
        const at = all.indexOf(current());
        const row = all[at < 0 ? (step > 0 ? 0 : all.length - 1) : at + step];
        if (!row) return;
        row.querySelector("input[type=checkbox]").focus();
        row.scrollIntoView({ block: "nearest" });
      };
      const press = (act) => {
        const button = current()?.querySelector(`button[value=${act}]`);
        if (button) button.click();
      };
      const keys = {
        j: () => move(1),
        k: () => move(-1),
        a: () => press("approve"),
        h: () => press("hold"),
        r: () => {
          const part = current()?.querySelector("details.refuse");
          if (!part) return;
          part.open = true;
          part.querySelector("select").focus();
        },
        u: () => document.querySelector(".undo button")?.click(),
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
