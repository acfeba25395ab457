/// The evidence pack: all that a brief rests on in one ZIP, and the check that nothing in it, or in a library, has been
/// changed since.
package org.pullquote.brief.evidence;
