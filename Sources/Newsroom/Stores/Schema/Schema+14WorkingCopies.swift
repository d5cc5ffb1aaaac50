import Database

extension Schema {
  /// The desk's side of stories.
  ///
  /// `desk_story` has a row for every story, published or not: what lists at the desk are read
  /// from. `head` is the newest saved revision, 0 for none; `live` the saved revision that readers
  /// see, if it is one. `saved_revision` holds a `StoryDraft` as JSON; `autosave` the fields of the
  /// form as they were typed. `desk_topic` has the topics of the newest saved revision; the index
  /// `desk_search` the words of stories that have saved revisions.
  static let workingCopies = Migration(14, "working copies, saved revisions, schedules") {
    dialect in
    [
      "ALTER TABLE revision ADD COLUMN social_title TEXT NOT NULL DEFAULT ''",
      "ALTER TABLE revision ADD COLUMN social_description TEXT NOT NULL DEFAULT ''",
      deskStory,
      """
      INSERT INTO desk_story (story, edition, section, state, headline, owner_name, saved_at, \
      saved_by, head, embargo_at, planned_words, planned_pictures, words, pictures) \
      SELECT s.id, s.edition, s.section, s.state, r.headline, '', s.modified_at, '', 0, \
      s.embargo_at, 0, 0, r.word_count, CASE WHEN r.picture IS NULL THEN 0 ELSE 1 END \
      FROM story s JOIN revision r ON r.story = s.id AND r.number = s.revision
      """,
      "CREATE INDEX desk_story_saved ON desk_story (saved_at, story)",
      "CREATE INDEX desk_story_state ON desk_story (state, saved_at, story)",
      "CREATE INDEX desk_story_section ON desk_story (section, saved_at, story)",
      "CREATE INDEX desk_story_owner ON desk_story (owner, saved_at, story) WHERE owner IS NOT NULL",
      "CREATE INDEX desk_story_plan ON desk_story (planned_on) WHERE planned_on IS NOT NULL",
      "CREATE INDEX desk_story_embargo ON desk_story (embargo_at) WHERE embargo_at IS NOT NULL",
      "CREATE INDEX story_published ON story (published_at) WHERE published_at IS NOT NULL",
      """
      CREATE TABLE desk_topic (
        story BIGINT NOT NULL REFERENCES story (id),
        name TEXT NOT NULL,
        PRIMARY KEY (story, name)
      )
      """,
      """
      INSERT INTO desk_topic (story, name) SELECT DISTINCT l.story, t.name FROM story_topic l \
      JOIN topic t ON t.id = l.topic
      """,
      "CREATE INDEX desk_topic_name ON desk_topic (name, story)",
      """
      CREATE TABLE saved_revision (
        story BIGINT NOT NULL REFERENCES story (id),
        number BIGINT NOT NULL,
        at BIGINT NOT NULL,
        account BIGINT REFERENCES account (id),
        name TEXT NOT NULL,
        why TEXT NOT NULL,
        headline TEXT NOT NULL,
        words BIGINT NOT NULL,
        published BIGINT,
        draft TEXT NOT NULL,
        PRIMARY KEY (story, number)
      )
      """,
      """
      CREATE TABLE autosave (
        story BIGINT NOT NULL REFERENCES story (id),
        account BIGINT NOT NULL REFERENCES account (id),
        at BIGINT NOT NULL,
        base BIGINT NOT NULL,
        form TEXT NOT NULL,
        PRIMARY KEY (story, account)
      )
      """,
      """
      CREATE TABLE presence (
        story BIGINT NOT NULL REFERENCES story (id),
        account BIGINT NOT NULL REFERENCES account (id),
        seen_at BIGINT NOT NULL,
        PRIMARY KEY (story, account)
      )
      """,
      """
      CREATE TABLE desk_note (
        id \(dialect.identity),
        story BIGINT NOT NULL REFERENCES story (id),
        account BIGINT REFERENCES account (id),
        name TEXT NOT NULL,
        at BIGINT NOT NULL,
        passage TEXT NOT NULL,
        content TEXT NOT NULL,
        done_at BIGINT,
        done_by TEXT NOT NULL
      )
      """,
      "CREATE INDEX desk_note_story ON desk_note (story, id)",
      """
      CREATE TABLE schedule (
        id \(dialect.identity),
        story BIGINT NOT NULL REFERENCES story (id),
        revision BIGINT NOT NULL,
        due_at BIGINT NOT NULL,
        account BIGINT REFERENCES account (id),
        name TEXT NOT NULL,
        kind TEXT NOT NULL,
        note TEXT NOT NULL,
        made_at BIGINT NOT NULL,
        done_at BIGINT,
        outcome TEXT NOT NULL
      )
      """,
      "CREATE INDEX schedule_due ON schedule (due_at, id) WHERE done_at IS NULL",
      "CREATE UNIQUE INDEX schedule_story ON schedule (story) WHERE done_at IS NULL",
      "CREATE INDEX schedule_done ON schedule (done_at) WHERE done_at IS NOT NULL",
      """
      CREATE TABLE saved_filter (
        id \(dialect.identity),
        account BIGINT NOT NULL REFERENCES account (id),
        name TEXT NOT NULL,
        query TEXT NOT NULL,
        UNIQUE (account, name)
      )
      """,
    ] + dialect.search.create(deskSearch)
  }

  private static let deskStory: SQL = """
    CREATE TABLE desk_story (
      story BIGINT PRIMARY KEY REFERENCES story (id),
      edition BIGINT NOT NULL REFERENCES edition (id),
      section BIGINT NOT NULL REFERENCES section (id),
      state TEXT NOT NULL,
      headline TEXT NOT NULL,
      owner BIGINT REFERENCES account (id),
      owner_name TEXT NOT NULL,
      saved_at BIGINT NOT NULL,
      saved_by TEXT NOT NULL,
      head BIGINT NOT NULL,
      live BIGINT,
      approved BIGINT,
      approved_by BIGINT REFERENCES account (id),
      embargo_at BIGINT,
      planned_on BIGINT,
      planned_words BIGINT NOT NULL,
      planned_pictures BIGINT NOT NULL,
      words BIGINT NOT NULL,
      pictures BIGINT NOT NULL
    )
    """
}
