/// Start, wiring and stop: the one place that knows every package.
package org.pullquote.app;
