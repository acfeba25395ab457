/// What a brief is made from: the numbered sources, their passages and the citations that lead back to them.
package org.pullquote.brief.source;
