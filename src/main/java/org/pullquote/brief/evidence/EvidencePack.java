package org.pullquote.brief.evidence;

import java.nio.charset.StandardCharsets;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.pullquote.article.ArticleId;
import org.pullquote.article.Cut;
import org.pullquote.brief.AnnotationPage;
import org.pullquote.brief.Brief;
import org.pullquote.brief.BriefSettings;
import org.pullquote.brief.document.Document;
import org.pullquote.brief.document.Paper;
import org.pullquote.brief.format.DocxWriter;
import org.pullquote.brief.format.HtmlWriter;
import org.pullquote.brief.pdf.PdfWriter;
import org.pullquote.brief.source.Dates;
import org.pullquote.brief.source.Source;
import org.pullquote.brief.source.StoryMaterial;
import org.pullquote.library.Library;
import org.pullquote.library.Story;
import org.pullquote.library.VersionSummary;
import org.pullquote.page.SourceFile;
import org.pullquote.text.Unseen;

/// All that a brief rests on, in one ZIP: the files as they were opened, the text that was taken from them and what was
/// cut, the annotations, the brief, the log of edits, and the SHA-256 of each.
public final class EvidencePack {
    static final String README = "README.txt";
    static final String SIGNATURE = "manifest.sha256.sig";
    static final String PUBLIC_KEY = "public-key.pem";

    private EvidencePack() {}

    /// The bytes of the ZIP.
    ///
    /// @param material what the story comes to, as it was read from the library
    /// @param key with which the list of digests is signed, if it is
    public static byte[] write(
            Library library,
            Story story,
            StoryMaterial material,
            BriefSettings settings,
            Paper paper,
            Optional<SigningKey> key) {
        SequencedMap<String, byte[]> files = new LinkedHashMap<>();
        files.put(README, utf8(readme(material, settings, key)));
        List<ArticleId> there = story.articles().stream()
                .filter(id -> library.article(id).isPresent())
                .toList();
        for (Source source : material.sources()) {
            originals(files, library, there.get(source.number() - 1), source);
            files.put("text/" + source.label() + ".txt", utf8(source.article().text()));
            files.put("text/" + source.label() + "-cuts.txt", utf8(cuts(source)));
        }
        files.put("annotations.jsonld", utf8(AnnotationPage.jsonLd(material, settings)));
        Document brief = Brief.of(material, settings).document();
        files.put("brief.pdf", PdfWriter.write(brief, paper));
        files.put("brief.docx", DocxWriter.write(brief, paper));
        files.put("brief.html", utf8(HtmlWriter.write(brief)));
        files.put(LogFile.NAME, LogFile.of(library.log(), LogFile.subjects(story)));
        byte[] manifest = ManifestFile.of(files);
        files.put(ManifestFile.NAME, manifest);
        key.ifPresent(own -> {
            files.put(SIGNATURE, own.sign(manifest));
            files.put(PUBLIC_KEY, utf8(own.publicPem()));
        });
        return StoredZip.of(files);
    }

    /// Every version of the article, as it was opened.
    private static void originals(
            SequencedMap<String, byte[]> files, Library library, ArticleId article, Source source) {
        List<VersionSummary> versions = library.versions(article);
        for (VersionSummary version : versions) {
            Optional<SourceFile> file = library.sourceFile(version.digest());
            String number = versions.size() == 1 ? "" : "-version-" + version.number();
            String path = "originals/" + source.label() + number + "-" + plain(version.fileName());
            file.ifPresent(original -> files.put(path, original.bytes()));
        }
    }

    /// The name in letters that every file system takes.
    private static String plain(String name) {
        String safe = name.replaceAll("[^\\p{L}\\p{N}._-]", "_");
        return safe.length() <= 80 ? safe : safe.substring(safe.length() - 80);
    }

    private static String cuts(Source source) {
        StringBuilder text = new StringBuilder();
        for (Cut cut : source.article().cuts()) {
            text.append('[').append(cut.kind().label()).append("]\n");
            text.append(cut.text()).append("\n\n");
        }
        return text.isEmpty() ? "Nothing was cut.\n" : text.toString();
    }

    private static String readme(StoryMaterial story, BriefSettings settings, Optional<SigningKey> key) {
        StringBuilder sources = new StringBuilder();
        for (Source source : story.sources()) {
            sources.append("    ")
                    .append(Unseen.shown(source.labelAndName()))
                    .append(", file ")
                    .append(Unseen.shown(source.fileName()));
            source.imported().ifPresent(time -> sources.append(", opened ").append(Dates.readable(time)));
            sources.append("\n        SHA-256 ").append(source.digest()).append('\n');
        }
        String signed = key.map(own ->
                        ReadmeText.SIGNED.replace("{key}", own.fingerprint().hex()))
                .orElse(ReadmeText.UNSIGNED);
        return ReadmeText.BODY
                .replace("{made}", Dates.readable(ZonedDateTime.now(settings.clock())))
                .replace("{with}", settings.madeWith())
                .replace("{signature}", signed)
                .replace("{sources}", sources)
                .replace("{story}", Unseen.shown(story.name().replaceAll("\\s+", " ")));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
