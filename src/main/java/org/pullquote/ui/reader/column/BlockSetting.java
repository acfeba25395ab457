package org.pullquote.ui.reader.column;

import javafx.scene.text.Font;
import org.pullquote.article.Block;

/// How a block of its kind is set. Everything but the font is in pixels.
///
/// @param spacing what is added between two of its lines
/// @param above the space over it
/// @param below the space under it
/// @param indent how far it is set in
record BlockSetting(Font font, double spacing, double above, double below, double indent) {
    /// How far block quotes and list items are set in, a level.
    private static final double INDENT = 24;

    static BlockSetting of(Block block, Typesetting type) {
        double indent = INDENT * Math.clamp(block.level(), 1, 4);
        return switch (block.kind()) {
            case HEADING -> new BlockSetting(type.heading(), Typesetting.tightSpacing(type.heading()), 24, 4, 0);
            case PARAGRAPH -> new BlockSetting(type.body(), type.lineSpacing(), 8, 8, 0);
            case BLOCK_QUOTE -> new BlockSetting(type.body(), type.lineSpacing(), 8, 8, indent);
            case LIST_ITEM -> new BlockSetting(type.body(), type.lineSpacing(), 4, 4, indent);
            case CAPTION, TABLE, PREFORMATTED ->
                new BlockSetting(type.small(), Typesetting.tightSpacing(type.small()) + 2, 8, 8, 0);
        };
    }
}
