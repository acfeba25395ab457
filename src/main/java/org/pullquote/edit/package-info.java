/// All that can be undone. An edit applied to the library yields the edit that takes it back.
package org.pullquote.edit;
