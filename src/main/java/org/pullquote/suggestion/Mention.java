package org.pullquote.suggestion;

import org.pullquote.text.TextSpan;

/// Words of the text and what they stand for.
///
/// @param text what they stand for, such as the full name for a pronoun; else the words themselves
/// @param span where they stand, in UTF-16 units
public record Mention(String text, TextSpan span) {}
