/// What has changed from one text of an article to another, block by block and word by word.
package org.pullquote.comparison.revision;
