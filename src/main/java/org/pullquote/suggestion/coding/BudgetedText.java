package org.pullquote.suggestion.coding;

import java.io.Serial;

/// A text that may be read only so often: a regular expression that backtracks without end is stopped by it, in any
/// thread and without a clock, so that the same text always ends the same way.
record BudgetedText(CharSequence text, Budget budget) implements CharSequence {
    /// Counts down; shared by all parts of one text.
    static final class Budget {
        private long left;

        Budget(long left) {
            this.left = left;
        }

        void spend() {
            if (--left < 0) {
                throw new Exhausted();
            }
        }
    }

    /// The budget is spent.
    static final class Exhausted extends RuntimeException {
        @Serial
        private static final long serialVersionUID = 1;

        Exhausted() {
            super("Too many characters read", null, false, false);
        }
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public char charAt(int index) {
        budget.spend();
        return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return new BudgetedText(text.subSequence(start, end), budget);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
