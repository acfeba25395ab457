package org.pullquote.brief.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pullquote.annotation.Annotation;
import org.pullquote.library.ArticleSummary;
import org.pullquote.library.Library;
import org.pullquote.library.LogEntry;
import org.pullquote.library.Logbook;
import org.pullquote.library.VersionSummary;
import org.pullquote.page.SourceFile;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Checks a library against itself: every original against its SHA-256, the chain of the log, and every highlight
/// against the last that the log says of it.
///
/// @param originals how many files were checked
/// @param entries how many entries the log has
public record LibraryCheck(int originals, int entries, List<Fault> faults) {
    public LibraryCheck {
        faults = List.copyOf(faults);
    }

    public static LibraryCheck of(Library library) {
        List<Fault> faults = new ArrayList<>();
        int originals = 0;
        for (ArticleSummary article : library.summaries()) {
            for (VersionSummary version : library.versions(article.id())) {
                originals++;
                boolean sound = library.sourceFile(version.digest())
                        .map(SourceFile::digest)
                        .filter(version.digest()::equals)
                        .isPresent();
                if (!sound) {
                    faults.add(new Fault.Changed(version.fileName()));
                }
            }
        }
        List<LogEntry> log = library.log();
        Logbook.firstBroken(log).ifPresent(number -> faults.add(new Fault.LogBroken(number)));
        Map<String, String> last = new HashMap<>();
        log.forEach(entry -> last.put(entry.subject(), entry.detail()));
        for (ArticleSummary article : library.summaries()) {
            for (Annotation annotation : library.annotations(article.id())) {
                if (!isLogged(annotation, last.getOrDefault(annotation.id().toString(), "{}"))) {
                    String words = annotation.target().quote().exact();
                    faults.add(new Fault.Changed("“" + words + "” in " + article.fileName()));
                }
            }
        }
        return new LibraryCheck(originals, log.size(), faults);
    }

    private static boolean isLogged(Annotation annotation, String detail) {
        JsonNode json = JsonMapper.shared().readTree(detail);
        return json.path("exact")
                        .asString("")
                        .equals(annotation.target().quote().exact())
                && json.path("start").asInt(-1) == annotation.target().span().start()
                && json.path("end").asInt(-1) == annotation.target().span().end()
                && json.path("status").asString("").equals(annotation.status().label());
    }
}
