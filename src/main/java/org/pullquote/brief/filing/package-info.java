/// Everything that a story can be filed as, from the brief itself to the pack of its evidence.
package org.pullquote.brief.filing;
