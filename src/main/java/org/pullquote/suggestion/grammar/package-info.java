/// A shallow reading of sentences: tokens, word classes guessed from word lists and endings, noun phrases and verb
/// groups. No parser and nothing learnt from a corpus: what stands in the word lists is knowledge of the language.
package org.pullquote.suggestion.grammar;
