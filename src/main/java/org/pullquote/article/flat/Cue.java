package org.pullquote.article.flat;

import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.pullquote.article.CutKind;
import org.pullquote.text.TextSpan;

/// Words that no article has in its text but many a page has around and in it: "Sponsor Message", "Related article",
/// an agency's photo credit. English for the most part, as agencies are.
///
/// @param kind what they are
/// @param opens whether they announce what follows up to the end of its line, as "Related article" does
/// @param needles of which a text must contain one to hold it: looking for them is quick, for the expression slow
/// @param words the expression that finds them
record Cue(CutKind kind, boolean opens, List<String> needles, Pattern words) {
    private static final String NAME = "(?:\\p{Lu}[\\p{L}’'-]+|\\p{Lu}{1,2}\\.)";
    private static final String AGENCY = "(?:AP|AFP|Reuters|REUTERS|Getty Images?|Getty|AP Photo|Associated"
            + " Press|Bloomberg|Shutterstock|Alamy|EPA|EPA-EFE|EFE|ANSA|dpa|DPA|Zuma"
            + " Press|ZUMA|UPI|Xinhua|TASS|Sputnik|Anadolu|Anadolu Agency|NurPhoto|SIPA|Sipa USA|PA|PA"
            + " Wire|Redux|Corbis|iStock|iStockphoto|AAP|Picture Alliance|Polaris|Magnum"
            + " Photos|WireImage|FilmMagic|MediaPunch|Pool|Handout|The New York Times|The Washington Post)";

    /// Where a cue was found.
    record Match(CutKind kind, boolean opens, TextSpan span) {}

    /// How an agency stands behind a photographer's name.
    private static final List<String> SIGNED = List.of(
            "/AP",
            "/AFP",
            "/Reuters",
            "/REUTERS",
            "/Getty",
            "/Associated",
            "/Bloomberg",
            "/Shutterstock",
            "/Alamy",
            "/EPA",
            "/EFE",
            "/ANSA",
            "/dpa",
            "/DPA",
            "/Zuma",
            "/ZUMA",
            "/UPI",
            "/Xinhua",
            "/TASS",
            "/Sputnik",
            "/Anadolu",
            "/NurPhoto",
            "/SIPA",
            "/Sipa",
            "/PA",
            "/Redux",
            "/Corbis",
            "/iStock",
            "/AAP",
            "/Picture",
            "/Polaris",
            "/Magnum",
            "/WireImage",
            "/FilmMagic",
            "/MediaPunch",
            "/Pool",
            "/Handout",
            "/The");

    private static final String NAMES = NAME + "(?: " + NAME + "){0,2}";
    private static final String VIDEO_SOURCE =
            "\\d{1,2}:\\d{2}(?: Now playing)? - Source: (?:\\p{Lu}{2,}(?: \\p{Lu}{2,}){0,40}\\b|"
                    + "\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)?(?= Video | See More ))";

    private static final List<Cue> ALL = List.of(
            closed(
                    CutKind.CREDIT,
                    List.of("hide caption"),
                    "\\b(" + NAMES + "/[\\p{L} .]{2,30}?) hide caption toggle caption \\1"),
            closed(
                    CutKind.CAPTION,
                    List.of("Enlarge this image"),
                    "(?<=Enlarge this image ).{5,500}?(?= " + NAMES + "/\\p{Lu})"),
            closed(CutKind.VIDEO, List.of("Video Ad Feedback"), "\\bVideo Ad Feedback .{3,220}? " + VIDEO_SOURCE),
            closed(CutKind.VIDEO, List.of("- Source:"), "\\b" + VIDEO_SOURCE),
            closed(
                    CutKind.CAPTION,
                    List.of("(Photo by "),
                    "\\b\\p{Lu}{3,}[\\p{Lu}., ]* - \\p{Lu}{3,9} \\d{1,2}:[^()]{10,700}\\(Photo by [^)]{3,80}\\)"),
            closed(
                    CutKind.CREDIT,
                    SIGNED,
                    "\\b" + NAME + "(?: (?:de |van |von |al-)?" + NAME + "){0,3}(?:/[\\p{L}. -]{2,25}?){0,2}/" + AGENCY
                            + "(?: via " + AGENCY + ")?(?![\\p{L}/])"),
            closed(
                    CutKind.CREDIT,
                    List.of("Getty Images", "AP Photo", "Shutterstock", "iStock"),
                    "(?<=[.!?”\"] )(?:Getty Images|AP Photo|Shutterstock|iStock)(?! [a-z])"),
            closed(CutKind.CREDIT, "\\((?:Photo|Image|Picture|Credit)(?:s)?(?: by|:| courtesy)? [^)]{3,80}\\)"),
            closed(CutKind.CREDIT, "\\((?:AP|AFP|Reuters|Getty)(?: Photo| Images)?/[^)]{3,60}\\)"),
            closed(
                    CutKind.CREDIT,
                    List.of(" caption", "Enlarge ", "View image in"),
                    "\\b(?:hide caption|toggle caption|Enlarge this image|Enlarge Image|View image in fullscreen)\\b"),
            closed(
                    CutKind.ADVERTISEMENT,
                    List.of(
                            "Sponsor Message",
                            "Ad Feedback",
                            "dvertisement",
                            "ADVERTISEMENT",
                            "continues below",
                            "Continue reading",
                            "Scroll to continue"),
                    "\\b(?:Sponsor Message|Ad Feedback|Advertisement|ADVERTISEMENT|Story continues below(?: this)?"
                        + " ad(?:vertisement)?|Article continues below(?: this)? ad(?:vertisement)?|Continue reading"
                        + " below(?: this)? ad(?:vertisement)?|Scroll to continue(?: with content)?|Continue reading"
                        + " the main story|Advertisement - story continues below)\\b(?! [a-z])"),
            closed(
                    CutKind.SHARE,
                    List.of("Link Copied!", "Share on ", "Tweet this", "Click to copy", "Copy link"),
                    "\\b(?:Link Copied!|Share on Facebook|Share on Twitter|Tweet this|Click to copy|Copy link)"),
            closed(CutKind.DATE, List.of(" read"), "\\b\\d{1,2} (?:minute|min) read\\b"),
            opening(
                    CutKind.TEASER,
                    List.of(
                            "Related ",
                            "RELATED",
                            "Related:",
                            "READ",
                            "Read more:",
                            "MORE:",
                            "See also:",
                            "Also:",
                            "WATCH:"),
                    "\\b(?:Related (?:article|story|video)|RELATED STOR(?:Y|IES):?|RELATED:|Related:|READ MORE:|READ"
                        + " ALSO:|Read more:|MORE:|ALSO READ:|See also:|Read Also:|WATCH:)(?= [\\p{Lu}\\p{N}\"“‘'])"),
            closed(
                    CutKind.SHARE,
                    List.of("Facebook ", "Twitter ", "Flipboard ", "LinkedIn ", "WhatsApp ", "Pinterest ", "Reddit "),
                    "\\b(?:Facebook|Twitter|Flipboard|LinkedIn|WhatsApp|Pinterest|Reddit)(?:"
                        + " (?:Facebook|Twitter|Flipboard|Email|LinkedIn|WhatsApp|Pinterest|Reddit|Print|Telegram|Pocket)){1,200}\\b"),
            closed(
                    CutKind.VIDEO,
                    List.of("Now playing", "Now Playing", "See More Videos", " videos"),
                    "\\b(?:Now playing|Now Playing|See More Videos|\\d{1,2} videos)\\b"));

    private static Cue closed(CutKind kind, String words) {
        return closed(kind, List.of(), words);
    }

    private static Cue closed(CutKind kind, List<String> needles, String words) {
        return new Cue(kind, false, needles, Pattern.compile(words));
    }

    private static Cue opening(CutKind kind, List<String> needles, String words) {
        return new Cue(kind, true, needles, Pattern.compile(words));
    }

    private boolean mayBeIn(String text) {
        for (String needle : needles) {
            if (text.contains(needle)) {
                return true;
            }
        }
        return needles.isEmpty();
    }

    /// All cues of a text in its order; where two overlap, the one that is listed first.
    static List<Match> in(String text) {
        NavigableMap<Integer, Match> found = new TreeMap<>();
        for (Cue cue : ALL) {
            if (!cue.mayBeIn(text)) {
                continue;
            }
            Matcher matcher = cue.words.matcher(text);
            while (matcher.find()) {
                TextSpan span = new TextSpan(matcher.start(), matcher.end());
                if (isFree(span, found)) {
                    found.put(span.start(), new Match(cue.kind, cue.opens, span));
                }
            }
        }
        return List.copyOf(found.values());
    }

    private static boolean isFree(TextSpan span, NavigableMap<Integer, Match> found) {
        return Stream.of(found.floorEntry(span.start()), found.ceilingEntry(span.start()))
                .filter(Objects::nonNull)
                .noneMatch(near -> near.getValue().span.overlaps(span));
    }
}
