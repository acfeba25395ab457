/// Opens changed files and watches which code they reach, so that those which reach something new are changed further.
package org.pullquote.fuzz;
