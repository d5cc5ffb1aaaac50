import Database

extension Schema {
  /// The noun of the newsroom, each of its saved states, and who those are by.
  ///
  /// `day` is the date of the story's address as yyyymmdd; `changes_at` is when the gate's word
  /// on the story's place in lists changes by itself; `counted` says whether `archive_count` has it.
  static let stories = Migration(4, "stories and revisions") { dialect in
    [
      """
      CREATE TABLE story (
        id \(dialect.identity),
        edition BIGINT NOT NULL REFERENCES edition (id),
        section BIGINT NOT NULL REFERENCES section (id),
        slug TEXT NOT NULL,
        day BIGINT,
        guid TEXT NOT NULL UNIQUE,
        translation TEXT,
        state TEXT NOT NULL,
        published_at BIGINT,
        updated_at BIGINT,
        modified_at BIGINT NOT NULL,
        created_at BIGINT NOT NULL,
        embargo_at BIGINT,
        expires_at BIGINT,
        usage BIGINT NOT NULL,
        revision BIGINT NOT NULL,
        fingerprint TEXT NOT NULL,
        changes_at BIGINT,
        counted BIGINT NOT NULL,
        UNIQUE (section, day, slug),
        CHECK ((day IS NULL) = (published_at IS NULL)),
        CHECK ((updated_at IS NULL) = (published_at IS NULL))
      )
      """,
      """
      CREATE INDEX story_translation ON story (translation) WHERE translation IS NOT NULL
      """,
      "CREATE INDEX story_changes ON story (changes_at) WHERE changes_at IS NOT NULL",
      revision,
      """
      CREATE TABLE byline (
        story BIGINT NOT NULL,
        revision BIGINT NOT NULL,
        place BIGINT NOT NULL,
        kind TEXT NOT NULL,
        person BIGINT REFERENCES person (id),
        agency BIGINT REFERENCES agency (id),
        name TEXT NOT NULL,
        role TEXT NOT NULL,
        PRIMARY KEY (story, revision, place),
        FOREIGN KEY (story, revision) REFERENCES revision (story, number)
      )
      """,
      """
      CREATE TABLE missing_picture (
        story BIGINT NOT NULL REFERENCES story (id),
        reference TEXT NOT NULL,
        PRIMARY KEY (story, reference)
      )
      """,
    ]
  }

  /// The long texts stand last, so that SQLite reads lists without their overflow pages.
  private static let revision: SQL = """
    CREATE TABLE revision (
      story BIGINT NOT NULL REFERENCES story (id),
      number BIGINT NOT NULL,
      created_at BIGINT NOT NULL,
      language TEXT NOT NULL,
      kicker TEXT NOT NULL,
      headline TEXT NOT NULL,
      standfirst TEXT NOT NULL,
      dateline TEXT NOT NULL,
      source TEXT NOT NULL,
      picture TEXT REFERENCES picture (digest),
      alt TEXT NOT NULL,
      caption TEXT NOT NULL,
      credit TEXT NOT NULL,
      usage_text TEXT NOT NULL,
      word_count BIGINT NOT NULL,
      body_html TEXT NOT NULL,
      plain_text TEXT NOT NULL,
      body_kind TEXT NOT NULL,
      body_source TEXT NOT NULL,
      PRIMARY KEY (story, number)
    )
    """
}
