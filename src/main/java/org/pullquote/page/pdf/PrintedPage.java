package org.pullquote.page.pdf;

import java.util.List;

/// A page as it is printed.
///
/// @param height in points
/// @param pictures whether there is a picture on it
record PrintedPage(float height, List<PageLayout.Block> blocks, boolean pictures) {
    boolean isBlank() {
        return blocks.isEmpty();
    }

    List<Line> lines() {
        return blocks.stream().flatMap(block -> block.lines().stream()).toList();
    }
}
