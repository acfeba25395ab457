package org.pullquote.suggestion;

import org.pullquote.suggestion.attribution.Attribution;
import org.pullquote.suggestion.claim.Claim;

/// Why a suggestion was made, as facts; whoever shows it puts them into words of the reader's language.
public sealed interface Reason {
    /// By which pattern it is credited to someone.
    ///
    /// @param cue the words that credit it, as printed; empty where there are none
    record Credited(Attribution.Pattern pattern, String cue) implements Reason {}

    /// It is credited to one who judges by profession or office.
    record Judge(String speaker) implements Reason {}

    /// Its own words show that it is a claim.
    record Shown(Claim.Ground ground) implements Reason {}

    /// A term of it has a place on the scale of Directive 203.
    ///
    /// @param term as printed
    /// @param low the least likelihood it stands for, in per cent
    /// @param high the greatest
    record OnScale(String term, int low, int high) implements Reason {}
}
