/// The brief: which story, which parts, in which format; what it will say; and the file it is written to.
package org.pullquote.ui.brief;
