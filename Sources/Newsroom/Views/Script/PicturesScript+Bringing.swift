extension PicturesScript {
  /// Sends chosen and dropped files one by one, each with its progress and what became of it.
  static let bringing = #"""
    const form = document.getElementById("bring");

    if (form) {
      const input = document.getElementById("files");
      const list = document.getElementById("arrivals");
      const zone = document.getElementById("drop");
      const waiting = [];
      let isBusy = false;

      const say = (line, words, file) => {
        line.querySelector("span").textContent = words.replace("{file}", file.name);
      };

      // The answer is the page that the plain form would have shown: its sentences, and the library.
      const take = (line, page) => {
        const told = [...page?.querySelectorAll("main [role=status], main [role=alert]") ?? []];
        const words = told.length ? told : [...page?.querySelectorAll("main h1") ?? []];
        if (!words.length) return false;
        line.replaceChildren(...words.map((one) => {
          const node = document.importNode(one, true);
          if (node.tagName !== "H1") node.removeAttribute("role");
          node.removeAttribute("id");
          return node;
        }));
        const isUnfiltered = [...new URLSearchParams(location.search)]
          .every(([name, value]) => name === "for" || !value);
        const fresh = page.querySelector(".library");
        const old = document.querySelector(".library, #no-pictures");
        if (isUnfiltered && fresh && old) old.replaceWith(document.importNode(fresh, true));
        return true;
      };

      const send = (file, line) => new Promise((done) => {
        const meter = line.querySelector("progress");
        const data = new FormData();
        for (const field of form.querySelectorAll("[type=hidden]")) data.append(field.name, field.value);
        data.append(input.name, file);
        const request = new XMLHttpRequest();
        request.open("POST", form.action);
        request.responseType = "document";
        request.upload.addEventListener("progress", ({lengthComputable, loaded, total}) => {
          if (lengthComputable) meter.value = loaded / total;
        });
        request.upload.addEventListener("load", () => {
          meter.removeAttribute("value");
          say(line, list.dataset.reading, file);
        });
        request.addEventListener("loadend", () => {
          if (!take(line, request.response)) {
            say(line, list.dataset[request.status === 507 ? "full" : "broken"], file);
            meter.remove();
            line.className = "fault";
          }
          done();
        });
        request.send(data);
      });

      const work = async () => {
        if (isBusy) return;
        isBusy = true;
        while (waiting.length) await send(...waiting.shift());
        isBusy = false;
      };

      const add = (files) => {
        for (const file of files) {
          const line = document.createElement("li");
          const meter = document.createElement("progress");
          meter.value = 0;
          meter.setAttribute("aria-label", file.name);
          const words = document.createElement("span");
          words.dir = "auto";
          line.append(words, meter);
          say(line, list.dataset.sending, file);
          list.append(line);
          waiting.push([file, line]);
        }
        work();
      };

      form.addEventListener("submit", (event) => {
        event.preventDefault();
        add([...input.files]);
        input.value = "";
      });

      const hasFiles = ({dataTransfer}) => dataTransfer?.types.includes("Files");
      document.addEventListener("dragover", (event) => {
        if (!hasFiles(event)) return;
        event.preventDefault();
        form.classList.add("over");
      });
      document.addEventListener("dragleave", ({relatedTarget}) => {
        if (!relatedTarget) form.classList.remove("over");
      });
      document.addEventListener("drop", (event) => {
        if (!hasFiles(event)) return;
        event.preventDefault();
        form.classList.remove("over");
        add([...event.dataTransfer.files]);
      });
      zone.hidden = false;
    }
    """#
}
