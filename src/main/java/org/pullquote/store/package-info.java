/// The library in SQLite: the only place with SQL.
package org.pullquote.store;
