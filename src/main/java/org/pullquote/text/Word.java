package org.pullquote.text;

/// One word where it stands in a text, and the form in which it is compared.
///
/// @param span where it stands, in UTF-16 units
/// @param normal its normal form: compatibility-composed, lower case, without inner full stops and apostrophes, so that
///     `U.S.` and `US`, `don’t` and `dont` are the same word
public record Word(TextSpan span, String normal) {}
