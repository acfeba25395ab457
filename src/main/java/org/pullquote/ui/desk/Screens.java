package org.pullquote.ui.desk;

import org.pullquote.ui.brief.BriefViewModel;
import org.pullquote.ui.changes.ChangesViewModel;
import org.pullquote.ui.check.CheckViewModel;
import org.pullquote.ui.codebook.CodeBookViewModel;
import org.pullquote.ui.coding.CodingViewModel;
import org.pullquote.ui.compare.CompareViewModel;
import org.pullquote.ui.notes.NotesViewModel;
import org.pullquote.ui.privacy.PrivacyViewModel;
import org.pullquote.ui.reader.ReaderViewModel;
import org.pullquote.ui.remark.RemarksViewModel;
import org.pullquote.ui.search.SearchViewModel;
import org.pullquote.ui.suggestion.SuggestionsViewModel;

/// The state of each screen and of what is shown over them.
public record Screens(
        ReaderViewModel reading,
        CompareViewModel comparing,
        BriefViewModel briefing,
        CheckViewModel checking,
        CodeBookViewModel codeBook,
        ChangesViewModel changes,
        RemarksViewModel remarks,
        SearchViewModel search,
        NotesViewModel notes,
        SuggestionsViewModel suggestions,
        CodingViewModel coding,
        PrivacyViewModel privacy) {}
