/// The code book: its tags, what each means, and how they are merged, split, deleted and exchanged.
package org.pullquote.ui.codebook;
