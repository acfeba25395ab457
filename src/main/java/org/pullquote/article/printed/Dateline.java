package org.pullquote.article.printed;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pullquote.article.IsoDate;
import org.pullquote.text.TextSpan;

/// The words before an agency's first sentence: "BERLIN, 3 March 2026 - The minister …", "Vell, May 4, 2023 (Wire) —
/// …".
public final class Dateline {
    private static final Pattern FORM = Pattern.compile(
            "\\p{Lu}[\\p{L} .'’/-]{1,40},? [^\\n]{0,40}?(?:19|20)\\d\\d ?(?:\\([^)\\n]{1,40}\\))? ?(?:-{1,2}|–|—|:) ");

    private Dateline() {}

    /// The day that a dateline at the beginning of a paragraph gives.
    public static Optional<IsoDate> day(String paragraph) {
        Matcher line = FORM.matcher(paragraph);
        return line.lookingAt()
                ? DateMark.in(paragraph, new TextSpan(0, line.end())).stream()
                        .map(DateMark::date)
                        .findFirst()
                : Optional.empty();
    }
}
