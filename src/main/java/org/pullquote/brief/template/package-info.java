/// What a reader chooses about a brief once and for all: templates, the program's and the reader's own, kept beside the
/// library.
package org.pullquote.brief.template;
