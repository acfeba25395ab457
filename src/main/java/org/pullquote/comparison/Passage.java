package org.pullquote.comparison;

import org.pullquote.text.TextSpan;

/// A run of one of the compared articles.
///
/// @param article its place in the list that was compared, from 0
/// @param span where it stands in that article's canonical text, in UTF-16 units
/// @param text the characters there
/// @param quoted whether it stands in quotation marks
public record Passage(int article, TextSpan span, String text, boolean quoted) {}
