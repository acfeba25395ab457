package org.pullquote.ui.check;

import org.pullquote.brief.check.DraftFinding;

/// A quotation of the draft with its number, which stands in the text and in the list.
record CheckRow(int number, DraftFinding finding) {}
