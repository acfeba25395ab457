package org.pullquote.ui.compare;

/// Two articles that stand beside each other; their places in the story.
public record Pair(int left, int right) {
    Pair swapped() {
        return new Pair(/* left= */ right, /* right= */ left);
    }
}
