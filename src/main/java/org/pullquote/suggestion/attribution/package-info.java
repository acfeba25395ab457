/// Who says what: finds words and matters that the narrator credits to someone, in quotation marks or not.
package org.pullquote.suggestion.attribution;
