package org.pullquote.benchmark;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.pullquote.suggestion.QuotationKind;
import org.pullquote.suggestion.Suggestion;
import org.pullquote.text.CodePoints;
import org.pullquote.text.TextSpan;
import tools.jackson.databind.JsonNode;

/// What somebody says in an article, marked by a person or suggested by the program, as sets of the letters and digits
/// it covers: quotation marks, punctuation and blanks do not count.
///
/// @param kind `direct`, `mixed` or `indirect`
/// @param speaker empty where nobody is named
/// @param cue the words that credit it; empty where there are none
record CreditedPassage(String kind, BitSet content, BitSet speaker, String cue, int pieces) {
    /// Base forms, or the beginnings of all forms, by which an indirect report counts as speech rather than attitude.
    private static final Set<String> SPEECH = Set.of(
            "sa",
            "tel",
            "add",
            "wr",
            "ask",
            "announc",
            "not",
            "report",
            "tweet",
            "argu",
            "claim",
            "stat",
            "explain",
            "acknowledg",
            "declar",
            "urg",
            "insist",
            "recall",
            "respond",
            "repl",
            "predict",
            "warn",
            "assert",
            "suggest",
            "contend",
            "admit",
            "reveal",
            "indicat",
            "stress",
            "emphasiz",
            "describ",
            "call",
            "mention",
            "remark",
            "comment",
            "testif",
            "promis",
            "pledg",
            "vow",
            "reiterat",
            "repeat",
            "conclud",
            "confirm",
            "den",
            "reject",
            "disput",
            "dismiss",
            "accus",
            "blam",
            "criticiz",
            "complain",
            "caution",
            "propos",
            "recommend",
            "estimat",
            "maintain",
            "accord",
            "question",
            "quot",
            "cit",
            "express",
            "find",
            "found",
            "assess",
            "speak",
            "spoke",
            "talk",
            "statement",
            "interview",
            "letter",
            "memo",
            "email");
    private static final Pattern NO_LETTERS = Pattern.compile("[^a-z]+");

    /// One that a person marked; offsets in `marked` count code points.
    static CreditedPassage of(JsonNode marked, String text, CodePoints points) {
        return new CreditedPassage(
                marked.get("kind").asString(),
                letters(text, spans(marked.get("spans"), points)),
                letters(text, spans(marked.path("speaker_spans"), points)),
                marked.path("cue").asString(""),
                marked.get("spans").size());
    }

    static CreditedPassage of(Suggestion suggestion, String text) {
        return new CreditedPassage(
                suggestion.quotation().map(QuotationKind::label).orElse(""),
                letters(text, suggestion.content()),
                letters(
                        text,
                        suggestion.speaker().map(one -> List.of(one.span())).orElse(List.of())),
                suggestion.cue().map(one -> one.text()).orElse(""),
                suggestion.content().size());
    }

    /// Whether it counts as something said: in quotation marks, or by a word of reporting.
    boolean isSpeech() {
        return !kind.equals("indirect") || cue.indexOf(':') >= 0 || hasReportingWord();
    }

    private boolean hasReportingWord() {
        for (String word : NO_LETTERS.split(cue.toLowerCase(Locale.ROOT))) {
            if (SPEECH.stream().anyMatch(stem -> word.startsWith(stem) && word.length() <= stem.length() + 4)) {
                return true;
            }
        }
        return false;
    }

    /// Whether the speaker is the one that was marked: one holds the other, or half of both is common.
    boolean hasSpeakerOf(CreditedPassage marked) {
        if (marked.speaker.isEmpty() || speaker.isEmpty()) {
            return marked.speaker.isEmpty() && speaker.isEmpty();
        }
        int both = common(speaker, marked.speaker);
        return both > 0
                && (both == speaker.cardinality()
                        || both == marked.speaker.cardinality()
                        || likeness(speaker, marked.speaker) >= 0.5);
    }

    static BitSet letters(String text, List<TextSpan> spans) {
        BitSet letters = new BitSet();
        for (TextSpan span : spans) {
            for (int at = span.start(); at < Math.min(text.length(), span.end()); at++) {
                if (Character.isLetterOrDigit(text.charAt(at))) {
                    letters.set(at);
                }
            }
        }
        return letters;
    }

    static int common(BitSet one, BitSet other) {
        BitSet both = (BitSet) one.clone();
        both.and(other);
        return both.cardinality();
    }

    /// Jaccard's coefficient.
    static double likeness(BitSet one, BitSet other) {
        int both = common(one, other);
        return both == 0 ? 0 : both / (double) (one.cardinality() + other.cardinality() - both);
    }

    private static List<TextSpan> spans(JsonNode pairs, CodePoints points) {
        List<TextSpan> spans = new ArrayList<>();
        pairs.forEach(pair -> spans.add(
                points.toUtf16(new TextSpan(pair.get(0).asInt(), pair.get(1).asInt()))));
        return spans;
    }
}
