package org.pullquote.article;

import java.util.Optional;
import org.pullquote.text.TextSpan;

/// A heading, paragraph, list item …: a run of the article's canonical text.
///
/// @param number its number in the margin, from 1; headings and captions are not counted and have 0
/// @param span in UTF-16 units of the canonical text
/// @param piece the index of the [Piece] it is made of
/// @param source where it stood in the decoded source, in UTF-16 units
public record Block(BlockKind kind, int level, int number, TextSpan span, int piece, Optional<TextSpan> source) {}
