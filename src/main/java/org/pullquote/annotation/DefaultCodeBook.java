package org.pullquote.annotation;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The code book of a new library: nine tags on the keys, the most used first, and more without a key.
///
/// A tag's id is made from its name (a version 3 UUID of RFC 9562), so that the same tag has the same id in every
/// library
/// and
/// annotations can be exchanged.
public final class DefaultCodeBook {
    /// The tags on the keys 1 to 9 have the nine hues in their order; the others share the hue of the tag they are
    /// nearest to in meaning.
    public static final CodeBook BOOK = new CodeBook(List.of(
            keyed(1, Hue.STRAW, "quote", "Words in quotation marks that someone is credited with.", Field.SPEAKER),
            keyed(2, Hue.SKY, "paraphrase", "Credited to someone, but not word for word.", Field.SPEAKER),
            keyed(
                    3,
                    Hue.ROSE,
                    "assessment",
                    "A judgement by an institution or an expert.",
                    Field.LIKELIHOOD,
                    Field.CONFIDENCE),
            keyed(4, Hue.FERN, "allegation", "An accusation that is not established."),
            keyed(5, Hue.VIOLET, "denial", "The accused or another party rejects it. May be linked to the allegation."),
            keyed(6, Hue.APRICOT, "no comment", "Declined, did not respond or could not be reached."),
            keyed(7, Hue.TEAL, "confirmation", "A second source bears it out."),
            keyed(
                    8,
                    Hue.ORCHID,
                    "anonymous source",
                    "An unnamed person: how many, in what position, and the reason given.",
                    Field.NUMBER,
                    Field.POSITION,
                    Field.REASON),
            keyed(9, Hue.STONE, "number", "A figure, date or count to check."),
            tag(Hue.ROSE, "negative finding", "Something looked for and not found, or said not to have happened."),
            tag(Hue.VIOLET, "counter-claim", "Another account of the same matter, set against the first."),
            tag(Hue.VIOLET, "dissent", "A member of the body that judges does not share its judgement."),
            tag(
                    Hue.TEAL,
                    "document source",
                    "What is said rests on a report, record or other document.",
                    Field.SOURCE_KIND),
            tag(Hue.ORCHID, "named source", "A person who speaks under their own name.", Field.SPEAKER, Field.POSITION),
            tag(Hue.TEAL, "own reporting", "The outlet's own observation or investigation."),
            tag(Hue.STONE, "background", "Known before the event and told so that it can be understood."),
            tag(Hue.SKY, "expectation", "What someone expects, plans or warns of.", Field.SPEAKER, Field.LIKELIHOOD),
            tag(Hue.APRICOT, "characterisation", "A word that judges a person, an act or an event."),
            tag(Hue.FERN, "correction", "The outlet says that it has changed or withdrawn something."),
            tag(Hue.STRAW, "to check", "Needs another look before anything is built on it.")));

    private DefaultCodeBook() {}

    /// The id of the default tag of this name.
    static UUID idOf(String name) {
        return UUID.nameUUIDFromBytes(("https://pullquote.org/tag/" + name).getBytes(StandardCharsets.UTF_8));
    }

    private static Tag keyed(int key, Hue hue, String name, String definition, Field... fields) {
        return new Tag(
                idOf(name),
                name,
                hue,
                Optional.of(Character.forDigit(key, 10)),
                definition,
                List.of(fields),
                Optional.empty());
    }

    private static Tag tag(Hue hue, String name, String definition, Field... fields) {
        return new Tag(idOf(name), name, hue, Optional.empty(), definition, List.of(fields), Optional.empty());
    }
}
