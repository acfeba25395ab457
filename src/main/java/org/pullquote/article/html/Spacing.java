package org.pullquote.article.html;

import java.util.Arrays;

/// Tells which white space between two tags is idle: that beside the start or the end of a block, as most of a page's
/// is.
///
/// It is not idle in tables and where it stands as written, nor where formatting (`<b>`) is open: a block's end may
/// have closed that too early, and then the parser opens it anew, for white space too.
final class Spacing {
    /// The places of the names of formatting elements that are open, the innermost last.
    private int[] formatting = new int[16];

    private int open;
    /// How many elements are open in which white space counts.
    private int holding;
    /// How much formatting was open before the outermost of these.
    private int before;
    /// Whether formatting was closed in another order than it was opened: then nobody knows what is open.
    private boolean tangled;
    /// The places of the names of blocks that are open, the innermost last. Some may have been closed by what follows.
    private int[] blocks = new int[64];

    private int openBlocks;
    /// How many blocks were open before the outermost element in which white space counts.
    private int blocksBefore;
    /// Whether a block began or ended last.
    private boolean afterBlock;
    /// Where the white space begins that came last, if it is idle as soon as a block begins or ends; else -1.
    private int blankAt = -1;

    /// Notes words.
    void words() {
        afterBlock = false;
        blankAt = -1;
    }

    /// Notes a run of text, and says whether it is idle.
    ///
    /// @param blank whether it is white space that may be so
    boolean isIdle(int start, boolean blank) {
        boolean mayBe = blank && open == 0 && holding == 0 && !tangled;
        boolean idle = mayBe && afterBlock;
        afterBlock = idle;
        blankAt = mayBe && !idle ? start : -1;
        return idle;
    }

    /// Notes a start tag, and says where idle white space begins that ends before it; -1 if none.
    int idleBefore(TagName name) {
        int idle = name.isBlock() ? blankAt : -1;
        afterBlock = name.isBlock();
        blankAt = -1;
        if (name.isBlock()) {
            blocks = openBlocks == blocks.length ? Arrays.copyOf(blocks, openBlocks * 2) : blocks;
            blocks[openBlocks++] = name.place();
        } else if (name.isFormatting()) {
            formatting = open == formatting.length ? Arrays.copyOf(formatting, open * 2) : formatting;
            formatting[open++] = name.place();
        } else if (name.isHolding()) {
            before = holding == 0 ? open : before;
            blocksBefore = holding == 0 ? openBlocks : blocksBefore;
            holding++;
        }
        return idle;
    }

    /// The same of an end tag.
    int idleBeforeEnd(TagName name) {
        afterBlock = name.isBlock() && closes(name);
        int idle = afterBlock ? blankAt : -1;
        blankAt = -1;
        if (name.isFormatting() && open > 0) {
            boolean innermost = formatting[open - 1] == name.place() && (holding == 0 || open > before);
            tangled |= !innermost;
            open--;
        } else if (name.isHolding() && holding > 0) {
            holding--;
            openBlocks = holding == 0 ? Math.min(openBlocks, blocksBefore) : openBlocks;
        }
        return idle;
    }

    /// Whether the end tag closes a block that is open; one that does not is passed over by the parser.
    private boolean closes(TagName name) {
        int floor = holding == 0 ? 0 : blocksBefore;
        for (int i = openBlocks - 1; i >= floor; i--) {
            if (blocks[i] == name.place()) {
                openBlocks = i;
                return true;
            }
        }
        return false;
    }
}
