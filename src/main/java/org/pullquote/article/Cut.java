package org.pullquote.article;

import java.util.Optional;
import org.pullquote.text.TextSpan;

/// A run of the page's text that cleaning removed.
///
/// @param beforeBlock the index of the block in front of which it stood; the number of blocks if it stood behind all
/// @param piece the index of the [Piece] it is made of
/// @param source where it stood in the decoded source, in UTF-16 units
public record Cut(CutKind kind, String text, int beforeBlock, int piece, Optional<TextSpan> source) {}
