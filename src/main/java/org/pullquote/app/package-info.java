/// Start, wiring and stop.
package org.pullquote.app;
