/// Who is who in an article: full names for surnames and pronouns, and what people are said to be.
package org.pullquote.suggestion.people;
