package org.pullquote.page;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.pullquote.page.archive.Zip;
import org.pullquote.page.document.UnreadableException;

/// The files of an archive that may be articles, such as the page of a folder that was saved with it.
///
/// @param names in the order of the archive
/// @param likeliest the index of the one that is most likely meant: a page or document before a text, a large one
///        before a small one
record ZipPages(List<String> names, int likeliest) {
    /// What belongs to a page and is none, though it is text.
    private static final Pattern PARTS_OF_PAGES = Pattern.compile("(?i)(?:.*/)?(?:__MACOSX/.*|\\.[^/.][^/]*|"
            + "[^/]*\\.(?:css|m?js|map|json|svg|xml|rdf|woff2?|ttf|otf|eot|ico|csv|log))");
    private static final int MOST = 200;

    private record Candidate(String name, boolean text, int size) {}

    /// What is broken or locked is passed over where there is something else.
    ///
    /// @throws UnreadableException if it holds too much, or nothing that is whole
    static ZipPages of(Zip zip) throws UnreadableException {
        List<Candidate> candidates = new ArrayList<>();
        Optional<UnreadableException> unread = Optional.empty();
        for (String name : zip.names()) {
            if (candidates.size() < MOST && !PARTS_OF_PAGES.matcher(name).matches()) {
                try {
                    zip.find(name).ifPresent(bytes -> consider(candidates, name, bytes));
                } catch (UnreadableException why) {
                    if (why.reason() == UnreadableException.Reason.TOO_MUCH) {
                        throw why;
                    }
                    unread = unread.or(() -> Optional.of(why));
                }
            }
        }
        if (candidates.isEmpty() && unread.isPresent()) {
            throw unread.get();
        }
        Candidate best = candidates.stream()
                .max(Comparator.comparing((Candidate candidate) -> !candidate.text())
                        .thenComparingLong(Candidate::size))
                .orElse(new Candidate("", true, 0));
        return new ZipPages(candidates.stream().map(Candidate::name).toList(), candidates.indexOf(best));
    }

    private static void consider(List<Candidate> candidates, String name, byte[] bytes) {
        switch (Recognition.of(bytes)) {
            case Recognition.Other _ -> {}
            case Recognition.Text _ -> {
                String start = new String(bytes, 0, Math.min(4096, bytes.length), StandardCharsets.ISO_8859_1);
                if (!start.isBlank()) {
                    boolean html = Signature.textFormat(start) == PageFormat.HTML;
                    candidates.add(new Candidate(name, !html, bytes.length));
                }
            }
            case Recognition.Pdf _,
                    Recognition.Zip _,
                    Recognition.Gzip _,
                    Recognition.Rtf _,
                    Recognition.BinaryPropertyList _,
                    Recognition.Warc _,
                    Recognition.Mail _ -> candidates.add(new Candidate(name, false, bytes.length));
        }
    }
}
