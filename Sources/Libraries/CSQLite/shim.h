#include <string.h>
#include <sqlite3.h>

// A macro with a cast, which Swift cannot read.
static inline sqlite3_destructor_type broadsheet_sqlite_transient(void) {
  return SQLITE_TRANSIENT;
}

// Macros with arithmetic, which Swift cannot read either.
enum {
  broadsheet_sqlite_unique = SQLITE_CONSTRAINT_UNIQUE,
  broadsheet_sqlite_primary_key = SQLITE_CONSTRAINT_PRIMARYKEY,
  broadsheet_sqlite_rowid = SQLITE_CONSTRAINT_ROWID,
  broadsheet_sqlite_foreign_key = SQLITE_CONSTRAINT_FOREIGNKEY,
  broadsheet_sqlite_not_null = SQLITE_CONSTRAINT_NOTNULL,
  broadsheet_sqlite_check = SQLITE_CONSTRAINT_CHECK,
  broadsheet_sqlite_datatype = SQLITE_CONSTRAINT_DATATYPE,
};

// A variadic function: leaves out the counting of memory, which all threads would queue for.
static inline int broadsheet_sqlite_no_memory_statistics(void) {
  return sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
}

// How well a row of a search index fits, smaller for better: BM25 (Robertson and Zaragoza, "The
// Probabilistic Relevance Framework", 2009) with a weight for each column and without the factor
// for how rare a word is in all rows. FTS5's own bm25() works that factor out by going through
// every row that holds the word, which grows with the index; every row that is ranked holds all
// words of the query anyhow.
static void broadsheet_fts5_fit(
    const Fts5ExtensionApi *api, Fts5Context *row, sqlite3_context *answer, int count,
    sqlite3_value **weights) {
  const double k1 = 1.2, b = 0.75;
  int phrases = api->xPhraseCount(row), instances = 0, length = 0;
  sqlite3_int64 rows = 0, total = 0;
  double *found = sqlite3_malloc64(sizeof(double) * (sqlite3_uint64)(phrases + 1));
  if (found == NULL) return sqlite3_result_error_nomem(answer);
  memset(found, 0, sizeof(double) * (size_t)(phrases + 1));
  int status = api->xInstCount(row, &instances);
  for (int i = 0; status == SQLITE_OK && i < instances; i++) {
    int phrase, column, place;
    status = api->xInst(row, i, &phrase, &column, &place);
    if (status == SQLITE_OK)
      found[phrase] += column < count ? sqlite3_value_double(weights[column]) : 1.0;
  }
  if (status == SQLITE_OK) status = api->xColumnSize(row, -1, &length);
  if (status == SQLITE_OK) status = api->xRowCount(row, &rows);
  if (status == SQLITE_OK) status = api->xColumnTotalSize(row, -1, &total);
  double usual = rows > 0 && total > 0 ? (double)total / (double)rows : 1.0, fit = 0;
  for (int i = 0; i < phrases; i++)
    fit += found[i] * (k1 + 1) / (found[i] + k1 * (1 - b + b * length / usual));
  sqlite3_free(found);
  if (status == SQLITE_OK) sqlite3_result_double(answer, -fit);
  else sqlite3_result_error_code(answer, status);
}

// Makes `broadsheet_fit(index, weight of each column…)` known to a connection
// (https://www.sqlite.org/fts5.html section 7); returns SQLite's result code.
static inline int broadsheet_sqlite_add_fit(sqlite3 *db) {
  fts5_api *api = NULL;
  sqlite3_stmt *statement = NULL;
  int status = sqlite3_prepare_v2(db, "SELECT fts5(?1)", -1, &statement, NULL);
  if (status != SQLITE_OK) return status;
  sqlite3_bind_pointer(statement, 1, &api, "fts5_api_ptr", NULL);
  sqlite3_step(statement);
  status = sqlite3_finalize(statement);
  if (status != SQLITE_OK) return status;
  if (api == NULL) return SQLITE_ERROR;
  return api->xCreateFunction(api, "broadsheet_fit", NULL, broadsheet_fts5_fit, NULL);
}
