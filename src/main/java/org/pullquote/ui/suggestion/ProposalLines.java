package org.pullquote.ui.suggestion;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.pullquote.annotation.Tag;
import org.pullquote.ui.Words;
import org.pullquote.ui.control.Bar;
import org.pullquote.ui.control.Wrapping;
import org.pullquote.ui.reader.TagChip;

/// A proposal as lists show it: where it stands and what would be filled in, its words, and why it is proposed.
public final class ProposalLines {
    /// A passage is shown up to this many characters; the text has the rest.
    private static final int LONGEST = 140;

    private final Words words;

    public ProposalLines(Words words) {
        this.words = words;
    }

    /// @param place where it stands, as a few words
    /// @param tag said of it where no heading does
    /// @param passage shows its words
    public VBox of(Proposal proposal, String place, Optional<Tag> tag, List<String> filledIn, Region passage) {
        List<Node> parts = new ArrayList<>();
        if (!place.isEmpty()) {
            parts.add(styled(place, "pq-small"));
        }
        tag.map(TagChip::label).ifPresent(parts::add);
        filledIn.forEach(value -> parts.add(wrapped(value, "pq-quiet")));
        Label reason = wrapped(proposal.reason(), "pq-small");
        VBox lines = new VBox(passage, reason);
        if (!parts.isEmpty()) {
            lines.getChildren().addFirst(Bar.close(8, parts.toArray(Node[]::new)));
        }
        lines.getStyleClass().add("pq-proposal");
        return lines;
    }

    /// What a screen reader says of it.
    public String spoken(Proposal proposal, String place, Optional<Tag> tag, List<String> filledIn) {
        String said = Stream.concat(tag.map(Tag::name).stream(), filledIn.stream())
                .reduce((one, other) -> one + ", " + other)
                .orElse("");
        return words.get("suggested.spoken", place, said, proposal.passage(), proposal.reason());
    }

    private static Label wrapped(String text, String style) {
        Label label = styled(text, style);
        Wrapping.of(label);
        return label;
    }

    private static Label styled(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        return label;
    }

    /// Its words and nothing else.
    public static Label passage(Proposal proposal) {
        return wrapped(shortened(proposal.passage()), "pq-proposal-passage");
    }

    /// A passage on one line, cut where it is long.
    public static String shortened(String passage) {
        String line = passage.replaceAll("\\s+", " ");
        if (line.length() <= LONGEST) {
            return line;
        }
        int end = line.lastIndexOf(' ', LONGEST);
        return line.substring(0, end > LONGEST / 2 ? end : line.offsetByCodePoints(0, LONGEST / 2)) + " …";
    }
}
