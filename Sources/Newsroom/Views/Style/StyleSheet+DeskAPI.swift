extension StyleSheet {
  /// Tokens and webhooks.
  static let deskAPI = """
    .desk .maker {
      margin-block: 1rem;
      padding: .1rem 1rem 1rem;
      background: var(--tint);
    }
    .maker p, .maker fieldset {
      margin-block: .7rem;
    }
    .maker label, .maker legend {
      font-size: .875rem;
      font-weight: 600;
    }
    .maker :is(input:not([type=checkbox]), select) {
      display: block;
      inline-size: 100%;
      margin-block-start: .25rem;
      padding: .45rem .65rem;
      min-block-size: 2.6rem;
      border: 1px solid var(--edge);
      border-radius: 2px;
      background: var(--paper);
      color: inherit;
      font: inherit;
    }
    .maker fieldset {
      border: 0;
      padding: 0;
      margin-inline: 0;
    }
    .maker legend {
      padding: 0;
    }
    .maker .choice {
      display: flex;
      align-items: center;
      gap: .6rem;
      margin-block: .15rem;
    }
    .maker .choice input {
      inline-size: 1.5rem;
      block-size: 1.5rem;
      min-block-size: 0;
      margin: 0;
      flex: none;
      accent-color: var(--accent);
    }
    .maker .choice label {
      padding-block: .25rem;
      font-weight: 400;
      font-size: 1rem;
    }
    .once {
      max-inline-size: 44rem;
      margin-block: 1rem;
      padding: .6rem 1rem;
      border: 2px solid var(--accent);
    }
    .once p {
      margin-block: .4rem;
    }
    .once code {
      font-size: 1.0625rem;
      overflow-wrap: anywhere;
      user-select: all;
    }
    .records {
      max-inline-size: 60rem;
    }
    .records li {
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto;
      gap: .1rem 1rem;
      padding-block: .7rem;
      border-block-end: 1px solid var(--line);
      overflow-wrap: anywhere;
    }
    .records li > * {
      grid-column: 1;
      margin: 0;
    }
    .records h3 {
      padding: 0;
      border: 0;
    }
    .records form {
      grid-column: 2;
      grid-row: 1/4;
      align-self: center;
    }
    .desk :is(.records, .deeds) button {
      min-block-size: 2.1rem;
      padding: .25rem .8rem;
      background: none;
      color: inherit;
      border: 1px solid var(--edge);
      font-size: .875rem;
    }
    .desk :is(.records, .deeds) button:hover {
      background: var(--ink);
      color: var(--paper);
      border-color: var(--ink);
    }
    .hook {
      margin-block: 2rem;
    }
    .hook h2 {
      overflow-wrap: anywhere;
    }
    .hook p {
      margin-block: .3rem;
    }
    .hook h3 {
      margin-block-start: 1rem;
    }
    .deeds {
      display: flex;
      flex-wrap: wrap;
      gap: .5rem;
      margin-block: .6rem;
    }
    """
}
