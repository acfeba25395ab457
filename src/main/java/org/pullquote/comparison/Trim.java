package org.pullquote.comparison;

import org.pullquote.text.TextSpan;

/// Words of a sentence that one passage goes on with (or begins with) where the other has closed its quotation.
///
/// @param article the article that has the words; its place in the list that was compared, from 0
/// @param span where, in UTF-16 units of that article's canonical text, beside its passage
/// @param text what stands there
/// @param atStart whether the words stand before the passage, not behind it
/// @param ellipsis whether the other one ends (or begins) with an ellipsis or a dash that says so
public record Trim(int article, TextSpan span, String text, boolean atStart, boolean ellipsis) {}
