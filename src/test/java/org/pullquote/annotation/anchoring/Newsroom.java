package org.pullquote.annotation.anchoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/// Makes up articles that are as alike as those of one event: the same people, phrases and short sentences again and
/// again, so that there is much to be mistaken for something else.
final class Newsroom {
    private static final List<String> PEOPLE = List.of(
            "Harbour Master Ilse Brandt",
            "the pilots’ union",
            "Senator Okafor",
            "Mayor Lindqvist",
            "the port authority",
            "Ms. Brandt",
            "Mr. Okafor",
            "a spokeswoman for the ministry",
            "two officials familiar with the inquiry",
            "the inquiry’s chairman",
            "José Peña",
            "the ferry company",
            "Captain Abernathy",
            "the coroner");
    private static final List<String> VERBS = List.of(
            "said",
            "wrote in a letter",
            "told the Courier",
            "denied",
            "confirmed",
            "insisted",
            "warned",
            "said in a statement",
            "told reporters",
            "argued",
            "suggested",
            "acknowledged");
    private static final List<String> THINGS = List.of(
            "the radar",
            "the report",
            "the buoy",
            "the fog",
            "the log",
            "the crew",
            "the tug",
            "the channel",
            "the company",
            "the evidence",
            "the harbour",
            "the second engine",
            "an alarm",
            "the café on the quay",
            "the letter",
            "the breakwater",
            "the night watch",
            "the insurer",
            "the pilot boat",
            "the chart",
            "the ministry’s adviser",
            "the lighthouse",
            "the ferry’s owner",
            "the rescue plan",
            "the customs house");
    private static final List<String> EVENTS = List.of(
            "had failed",
            "was incomplete",
            "drifted 1,200 metres off station",
            "was thicker than forecast",
            "had been altered",
            "was awake for 19 hours",
            "was never asked for",
            "was not dredged in time",
            "would appeal",
            "did not support that",
            "remained safe",
            "was shut down at 4:10 a.m.",
            "was switched off",
            "saw the lights go out",
            "was ignored in 2019",
            "cost the city $3.5 million",
            "was left to rust",
            "changed hands twice",
            "had been warned of in March",
            "was lost for eleven days",
            "came from Gdańsk",
            "was paid for by the U.S. owners",
            "is to be replaced",
            "was older than anyone knew");
    private static final List<String> TIMES = List.of(
            "on Tuesday",
            "on Wednesday",
            "late on Thursday",
            "last week",
            "in March",
            "after the hearing",
            "before the vote",
            "in an interview",
            "during the hearing",
            "two days after the collision");
    private static final List<String> TAILS = List.of(
            ", a claim that {P} rejected",
            ", according to the report",
            ", which {P} called “a matter for the courts”",
            ", adding that {M}",
            ", although {M}",
            ", and that {M}",
            " because {M}",
            "");
    private static final List<String> SHORT = List.of(
            "He declined to comment.",
            "She did not respond to a request for comment.",
            "The inquiry continues.",
            "“That is false,” {P} said.",
            "{P} declined to comment.",
            "It was not the first time.",
            "A hearing is set for Tuesday.",
            "“We did not know,” {P} said.");

    private final Random random;
    private List<String> matters = List.of();

    private Newsroom(long seed) {
        this.random = new Random(seed);
    }

    static List<String> articles(int count, long seed) {
        Newsroom newsroom = new Newsroom(seed);
        List<String> articles = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            articles.add(newsroom.article());
        }
        return articles;
    }

    /// Every article has its own few matters, and comes back to them again and again.
    private String article() {
        matters =
                Stream.generate(() -> any(THINGS) + " " + any(EVENTS)).limit(14).toList();
        StringBuilder article = new StringBuilder(fill("Inquiry hears that {M}"));
        int paragraphs = 8 + random.nextInt(14);
        for (int i = 0; i < paragraphs; i++) {
            article.append("\n\n");
            int sentences = 1 + random.nextInt(4);
            for (int k = 0; k < sentences; k++) {
                article.append(k == 0 ? "" : " ").append(sentence());
            }
        }
        return article.toString();
    }

    private String sentence() {
        String pattern = switch (random.nextInt(6)) {
            case 0 -> any(SHORT);
            case 1 -> "“{Q},” {P} {V} {T}.";
            case 2 -> "{T}, {P} {V} that {M}" + any(TAILS) + ".";
            case 3 -> "But {P} {V} {T} that “{M}”" + any(TAILS) + ".";
            default -> "{P} {V} {T} that {M}" + any(TAILS) + ".";
        };
        String filled = fill(pattern);
        return Character.toUpperCase(filled.charAt(0)) + filled.substring(1);
    }

    private String fill(String pattern) {
        String filled = pattern;
        while (filled.contains("{")) {
            int at = filled.indexOf('{');
            String word = switch (filled.charAt(at + 1)) {
                case 'P' -> any(PEOPLE);
                case 'V' -> any(VERBS);
                case 'M' -> any(matters);
                case 'Q' -> "We knew that {M} and that {M}";
                default -> any(TIMES);
            };
            filled = filled.substring(0, at) + word + filled.substring(at + 3);
        }
        return filled;
    }

    private String any(List<String> list) {
        return list.get(random.nextInt(list.size()));
    }
}
