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
