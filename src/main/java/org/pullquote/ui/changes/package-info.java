/// What has changed in an article, by a newer cleaning or a newer version, and what became of each highlight.
package org.pullquote.ui.changes;
