/// The annotated brief: what is filed to an editor, and the formats it is written in.
package org.pullquote.brief;
