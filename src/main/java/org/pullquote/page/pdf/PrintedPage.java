package org.pullquote.page.pdf;

import java.util.List;
import java.util.stream.Stream;

/// A page as it is printed.
///
/// @param height in points
/// @param blocks its text in the order in which it is read
/// @param aside a few lines that run in another direction: stamps, watermarks, credits up the side of a picture
/// @param comments what readers wrote about the page, which is not printed on it
/// @param pictures whether there is a picture on it
record PrintedPage(
        float height, List<PageLayout.Block> blocks, List<Line> aside, List<String> comments, boolean pictures) {
    boolean isBlank() {
        return blocks.isEmpty() && aside.isEmpty() && comments.isEmpty();
    }

    /// The lines of the text's course.
    List<Line> textLines() {
        return blocks.stream().flatMap(block -> block.lines().stream()).toList();
    }

    List<Line> lines() {
        return Stream.concat(textLines().stream(), aside.stream()).toList();
    }
}
