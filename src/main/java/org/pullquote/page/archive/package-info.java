/// Files that hold other files: ZIP, gzip, WARC and Safari's web archives. Nothing is ever unpacked to the disk.
package org.pullquote.page.archive;
