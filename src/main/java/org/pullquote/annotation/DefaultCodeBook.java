package org.pullquote.annotation;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The code book of a new library: nine tags on the keys, the most used first, and more without a key.
///
/// A tag's id is made from its name (a version 3 UUID of RFC 9562), so that the same tag has the same id in every
/// library and annotations can be exchanged.
public final class DefaultCodeBook {
    /// The tags on the keys 1 to 9 have the nine hues in their order; the others share the hue of the tag they are
    /// nearest to in meaning.
    public static final CodeBook BOOK = new CodeBook(List.of(
            keyed(
                    1,
                    Hue.STRAW,
                    "quote",
                    "The words of a person or a document, as they were said or written.",
                    "Words in quotation marks that someone is credited with.",
                    Field.SPEAKER),
            keyed(
                    2,
                    Hue.SKY,
                    "paraphrase",
                    "What someone said, in the outlet’s words.",
                    "Credited to someone, but not word for word.",
                    Field.SPEAKER),
            keyed(
                    3,
                    Hue.ROSE,
                    "assessment",
                    "A judgement, not an observation.",
                    "An institution or an expert judges how likely or how certain something is.",
                    Field.LIKELIHOOD,
                    Field.CONFIDENCE),
            keyed(4, Hue.FERN, "allegation", "Someone is accused of something.", "The accusation is not established."),
            keyed(
                    5,
                    Hue.VIOLET,
                    "denial",
                    "An accusation or a report is rejected.",
                    "The accused or another party rejects it. May be linked to the allegation."),
            keyed(
                    6,
                    Hue.APRICOT,
                    "no comment",
                    "Someone was asked and gave no answer.",
                    "Declined, did not respond or could not be reached."),
            keyed(7, Hue.TEAL, "confirmation", "What was said is borne out.", "A second source bears it out."),
            keyed(
                    8,
                    Hue.ORCHID,
                    "anonymous source",
                    "A source without a name.",
                    "An unnamed person is credited: how many, in what position, and the reason given.",
                    Field.NUMBER,
                    Field.POSITION,
                    Field.REASON),
            keyed(
                    9,
                    Hue.STONE,
                    "number",
                    "Something that was counted, measured or dated.",
                    "A figure, date or count to check."),
            tag(
                    Hue.ROSE,
                    "negative finding",
                    "Something is not there or did not happen.",
                    "It was looked for and not found, or is said not to have happened."),
            tag(
                    Hue.VIOLET,
                    "counter-claim",
                    "Another account of the same matter.",
                    "Someone sets it against the first account."),
            tag(
                    Hue.VIOLET,
                    "dissent",
                    "A judgement inside a body that is not the body’s own.",
                    "A member of the body that judges does not share its judgement."),
            tag(
                    Hue.TEAL,
                    "document source",
                    "A document is the source.",
                    "What is said rests on a report, record or other document.",
                    Field.SOURCE_KIND),
            tag(
                    Hue.ORCHID,
                    "named source",
                    "A person is the source, by name.",
                    "Someone speaks under their own name.",
                    Field.SPEAKER,
                    Field.POSITION),
            tag(
                    Hue.TEAL,
                    "own reporting",
                    "The outlet is its own source.",
                    "The outlet has observed or investigated it itself."),
            tag(
                    Hue.STONE,
                    "background",
                    "What led to the event, or surrounds it.",
                    "It was known before the event and is told so that it can be understood."),
            tag(
                    Hue.SKY,
                    "expectation",
                    "Something that has not happened yet.",
                    "Someone expects, plans or warns of it.",
                    Field.SPEAKER,
                    Field.LIKELIHOOD),
            tag(
                    Hue.APRICOT,
                    "characterisation",
                    "A word that judges.",
                    "A person, an act or an event is judged by the choice of the word."),
            tag(
                    Hue.FERN,
                    "correction",
                    "A change that the outlet admits.",
                    "The outlet says that it has changed or withdrawn something."),
            tag(
                    Hue.STRAW,
                    "to check",
                    "Something not to be relied on yet.",
                    "It needs another look before anything is built on it.")));

    private DefaultCodeBook() {}

    /// The id of the default tag of this name.
    static UUID idOf(String name) {
        return UUID.nameUUIDFromBytes(("https://pullquote.org/tag/" + name).getBytes(StandardCharsets.UTF_8));
    }

    private static Tag keyed(int key, Hue hue, String name, String definition, String useWhen, Field... fields) {
        return new Tag(
                idOf(name),
                name,
                hue,
                Optional.of(Character.forDigit(key, 10)),
                definition,
                useWhen,
                List.of(fields),
                Optional.empty());
    }

    private static Tag tag(Hue hue, String name, String definition, String useWhen, Field... fields) {
        return new Tag(idOf(name), name, hue, Optional.empty(), definition, useWhen, List.of(fields), Optional.empty());
    }
}
