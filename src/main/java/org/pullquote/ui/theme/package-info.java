/// How the window looks: the two themes with their colours by role, the faces that come with the program,
/// and the measure of the reading column. Views name roles (`-pq-ink`), never colours.
package org.pullquote.ui.theme;
