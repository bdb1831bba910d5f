#ifndef FOI_RECORDS_CSQLITE_H
#define FOI_RECORDS_CSQLITE_H

#include <sqlite3.h>

// sqlite3_config takes what it takes by the number of the setting, so Swift can't call it.

/// Has SQLite keep no account of its memory, which it would lock for each piece. Only before anything else is asked of it.
static inline int foi_sqlite_count_no_memory(void) {
    return sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
}

#endif
