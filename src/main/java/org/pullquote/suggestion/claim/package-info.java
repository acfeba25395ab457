/// Denials, refusals to comment, allegations, findings and judgements, by the words of their sentences and by who
/// speaks.
package org.pullquote.suggestion.claim;
