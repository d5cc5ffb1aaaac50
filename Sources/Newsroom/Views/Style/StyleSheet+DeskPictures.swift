extension StyleSheet {
  /// The library of pictures.
  static let deskPictures = """
    .library {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(10.5rem, 44%), 1fr));
      gap: 1.4rem 1.2rem;
      margin-block: 1.4rem;
    }
    .library a {
      display: block;
      text-decoration: none;
    }
    .library a:hover {
      text-decoration: underline;
    }
    .library img {
      display: block;
      inline-size: 100%;
      block-size: 8rem;
      object-fit: contain;
      background: var(--tint);
      margin-block-end: .4rem;
    }
    .library b, .library .hint {
      display: block;
      overflow-wrap: anywhere;
    }
    .library b {
      font-size: .9375rem;
      line-height: 1.35;
    }
    .sheet {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(20rem, 100%), 1fr));
      gap: 1.5rem 2.5rem;
      align-items: start;
    }
    .sheet img {
      display: block;
      max-inline-size: 100%;
      block-size: auto;
    }
    .aim {
      position: relative;
    }
    .aim svg {
      position: absolute;
      inset: 0;
      inline-size: 100%;
      block-size: 100%;
      overflow: visible;
      pointer-events: none;
      fill: none;
      stroke: #fff;
      stroke-width: 2.5;
      filter: drop-shadow(0 0 1.5px #000);
    }
    .aim.live {
      cursor: crosshair;
    }
    .crops {
      display: grid;
      grid-template-columns: 16fr 12fr 9fr;
      gap: .8rem;
      align-items: start;
      margin-block: .6rem 1.2rem;
    }
    .crops :is(img, canvas) {
      display: block;
      inline-size: 100%;
      block-size: auto;
    }
    .crops figcaption {
      font-size: .8125rem;
      color: var(--soft);
    }
    .nine {
      display: inline-grid;
      grid-template-columns: repeat(3, 2.75rem);
      border: 1px solid var(--line);
      margin-block: .4rem;
    }
    .nine label {
      display: grid;
      place-items: center;
      block-size: 2.75rem;
      margin: 0;
    }
    .desk .entry :is(.nine input, [type=checkbox]) {
      min-inline-size: 0;
      margin: 0;
      inline-size: 1.5rem;
      min-block-size: 0;
      block-size: 1.5rem;
    }
    .desk .entry [type=checkbox] {
      display: inline-block;
      vertical-align: text-bottom;
      margin-inline-end: .4rem;
    }
    .sheet :is(ul, form) {
      margin-block-end: .8rem;
    }
    .numbers {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(8rem, 100%), 1fr));
      gap: .5rem 1rem;
      align-items: end;
    }
    .drop {
      border: 2px dashed var(--line);
      padding: 1.4rem 1rem;
      text-align: center;
      color: var(--soft);
    }
    .over .drop {
      border-color: var(--accent);
      color: var(--ink);
      background: var(--tint);
    }
    .arrivals li {
      display: grid;
      gap: .2rem;
      padding-block: .3rem;
      overflow-wrap: anywhere;
    }
    .arrivals p {
      margin: 0;
    }
    .arrivals progress {
      inline-size: min(24rem, 100%);
      accent-color: var(--accent);
    }
    """
}
