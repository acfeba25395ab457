package org.pullquote.page.office;

import java.util.Set;

/// The control words of RTF by what they begin.
final class RtfWords {
    /// Groups whose content is not text.
    static final Set<String> UNREAD = words("colortbl pict object fldinst themedata colorschememapping datastore"
        + " latentstyles listtable listoverridetable rsidtbl generator xmlnstbl filetbl revtbl listtext pntext pntxta"
        + " pntxtb bkmkstart bkmkend nonshppict mmathPr operator company doccomm keywords comment subject category"
        + " manager hlinkbase private xe tc template passwordhash userprops docvar atnid atnauthor annotation"
        + " wgrffmtfilter falt panose sp revtim printim buptim background do ftnsep ftnsepc aftnsep aftnsepc ftncn"
        + " aftncn fontemb blipuid picprop listname pnseclvl");
    /// Starred groups that are text all the same.
    static final Set<String> STARRED_TEXT = words("shptxt shpinst footnote ud nesttableprops");
    /// Groups whose content is a name.
    static final Set<String> NAMES = words("title author stylesheet");
    /// Groups that are printed over and under each page.
    static final Set<String> BESIDE = words("header headerl headerr headerf footer footerl footerr footerf");
    /// Groups whose content is shown, besides the one around all others.
    static final Set<String> SHOWN =
            words("footnote shptxt header headerl headerr headerf footer footerl footerr footerf");

    private RtfWords() {}

    private static Set<String> words(String words) {
        return Set.of(words.split(" ", -1));
    }
}
