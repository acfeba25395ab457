package org.pullquote.annotation.anchoring;

import org.pullquote.annotation.Annotation;

/// An annotation in its new place.
///
/// A found one has the quotation of its new place; a reworded one keeps the words that were marked, so that both can be
/// shown; a lost one keeps them too and has an empty place where it was.
public record Carried(Annotation annotation, Anchor anchor) {}
