package org.pullquote.page;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.pullquote.page.archive.Gzip;
import org.pullquote.page.archive.Part;
import org.pullquote.page.archive.Warc;
import org.pullquote.page.archive.WebArchive;
import org.pullquote.page.archive.Zip;
import org.pullquote.page.book.EpubReader;
import org.pullquote.page.document.Statement;
import org.pullquote.page.document.UnreadableException;
import org.pullquote.page.mail.Letter;
import org.pullquote.page.mail.Letters;
import org.pullquote.page.mail.MailReader;
import org.pullquote.page.markup.MarkdownReader;
import org.pullquote.page.markup.SubtitleReader;
import org.pullquote.page.office.DocxReader;
import org.pullquote.page.office.OdtReader;
import org.pullquote.page.office.RtfReader;
import org.pullquote.page.pdf.PdfReading;
import org.pullquote.text.Unseen;

/// Opens one file, whatever it is, and the page within it if it encloses one.
final class Opening {
    /// Archives within archives are opened so deep.
    private static final int DEEPEST = 3;

    private final SourceFile file;
    private final int wanted;
    private final List<String> parts = new ArrayList<>();
    private final List<Packed> packed = new ArrayList<>();

    /// A part that is unpacked when it is wanted.
    @FunctionalInterface
    private interface Packed {
        byte[] bytes() throws UnreadableException;
    }

    /// @param wanted which part of a file that has several, from 1; 0 for the one that is most likely meant
    Opening(SourceFile file, int wanted) {
        this.file = file;
        this.wanted = wanted;
    }

    RawPage page() throws UnreadableException {
        return page(Recognition.withoutFront(file.bytes()), 0);
    }

    /// The names of the parts to choose from, after [#page()]; empty if the file has only one.
    List<String> parts() {
        return parts.stream().map(Unseen::shown).toList();
    }

    /// The parts as files, named as the file and the part; none if the file has only one. One that cannot be unpacked
    /// is empty.
    List<SourceFile> apart() {
        List<SourceFile> files = new ArrayList<>();
        for (int i = 0; i < packed.size() && packed.size() > 1; i++) {
            try {
                files.add(new SourceFile(name(i), packed.get(i).bytes()));
            } catch (UnreadableException broken) {
                files.add(new SourceFile(name(i), new byte[0]));
            }
        }
        return files;
    }

    private String name(int part) {
        return file.name() + " › " + Unseen.shown(parts.get(part));
    }

    private RawPage page(byte[] bytes, int depth) throws UnreadableException {
        return switch (Recognition.of(bytes)) {
            case Recognition.Pdf _ -> RawPage.of(file, PageFormat.PDF, PdfReading.read(bytes));
            case Recognition.Rtf _ -> RawPage.of(file, PageFormat.RTF, RtfReader.read(bytes));
            case Recognition.Zip _ -> zip(Zip.of(bytes), depth);
            case Recognition.Gzip _ -> gzip(bytes, depth);
            case Recognition.BinaryPropertyList _ -> enclosed(PageFormat.WEB_ARCHIVE, WebArchive.ofBinary(bytes));
            case Recognition.Warc _ -> warc(bytes);
            case Recognition.Mail _ -> mail(bytes, depth);
            case Recognition.Text _ -> text(bytes);
            case Recognition.Other(var reason, var what) -> throw new UnreadableException(reason, what);
        };
    }

    private RawPage zip(Zip zip, int depth) throws UnreadableException {
        if (DocxReader.recognises(zip)) {
            Optional<byte[]> wrapped = DocxReader.wrapped(zip).filter(_ -> depth < DEEPEST);
            return wrapped.isPresent()
                    ? within(new Opening(file, 0).page(wrapped.get(), depth + 1))
                    : RawPage.of(file, PageFormat.DOCX, DocxReader.read(zip));
        }
        if (EpubReader.recognises(zip)) {
            return book(EpubReader.of(zip), zip);
        }
        String type = zip.find("mimetype", 200)
                .map(bytes -> new String(bytes, StandardCharsets.US_ASCII))
                .orElse("");
        if (zip.has("content.xml") && (type.contains("opendocument.text") || type.isEmpty())) {
            return RawPage.of(file, PageFormat.ODT, OdtReader.read(zip));
        }
        if (type.contains("opendocument.text")) {
            throw UnreadableException.damaged("the OpenDocument text is not whole");
        }
        if (type.contains("opendocument")) {
            throw new UnreadableException(
                    UnreadableException.Reason.UNSUPPORTED, "an OpenDocument file other than a text");
        }
        Optional<String> foreign = Recognition.foreignDocument(zip.names());
        if (zip.names().stream().anyMatch(name -> name.startsWith("word/"))) {
            throw UnreadableException.damaged("the Word document is not whole");
        }
        if (foreign.isPresent()) {
            throw new UnreadableException(UnreadableException.Reason.UNSUPPORTED, foreign.get());
        }
        return archive(zip, depth);
    }

    private RawPage book(EpubReader book, Zip zip) throws UnreadableException {
        List<String> chapters = book.chapters();
        parts.addAll(chapters);
        chapters.forEach(chapter -> packed.add(() -> zip.find(chapter).orElse(new byte[0])));
        if (chapters.isEmpty()) {
            throw UnreadableException.damaged("the e-book has no chapters");
        }
        return RawPage.of(
                file, PageFormat.EPUB, book.read(wanted == 0 ? chapters : List.of(chapters.get(chosen(chapters, 0)))));
    }

    private RawPage archive(Zip zip, int depth) throws UnreadableException {
        if (depth >= DEEPEST) {
            throw new UnreadableException(
                    UnreadableException.Reason.TOO_MUCH, "archives within archives within archives");
        }
        ZipPages pages = ZipPages.of(zip);
        parts.addAll(pages.names());
        parts.forEach(part -> packed.add(() -> zip.find(part).orElse(new byte[0])));
        if (parts.isEmpty()) {
            throw new UnreadableException(UnreadableException.Reason.NOTHING_IN_IT, "a ZIP archive");
        }
        String name = parts.get(chosen(parts, pages.likeliest()));
        byte[] content = zip.find(name).orElseThrow();
        return within(new Opening(file, 0).page(content, depth + 1));
    }

    /// The page as one that lies within the file: its places are none of the file.
    private static RawPage within(RawPage page) {
        if (!page.format().hasPlaces()) {
            return page;
        }
        PageContent content = switch (page.content()) {
            case PageContent.Itself _ -> new PageContent.Enclosed(page.format(), Statement.NONE);
            case PageContent.Enclosed enclosed -> enclosed;
            case PageContent.Passages passages -> passages;
        };
        return new RawPage(page.file(), page.format(), page.charset(), page.text(), page.doubt(), content);
    }

    private RawPage gzip(byte[] bytes, int depth) throws UnreadableException {
        if (depth >= DEEPEST) {
            throw new UnreadableException(
                    UnreadableException.Reason.TOO_MUCH, "archives within archives within archives");
        }
        byte[] content = Gzip.unfold(bytes);
        return Recognition.of(content) instanceof Recognition.Warc ? warc(content) : within(page(content, depth + 1));
    }

    private RawPage warc(byte[] bytes) throws UnreadableException {
        Warc warc = Warc.of(bytes);
        List<Part> pages = warc.parts();
        for (int i = 0; i < pages.size(); i++) {
            int place = i;
            parts.add(pages.get(i).name());
            packed.add(() -> warc.record(place));
        }
        int longest = IntStream.range(0, pages.size())
                .boxed()
                .max(Comparator.comparingInt(i -> pages.get(i).bytes().length))
                .orElseThrow();
        return enclosed(PageFormat.WARC, pages.get(chosen(pages, longest)));
    }

    private RawPage mail(byte[] bytes, int depth) throws UnreadableException {
        List<byte[]> letters = Letters.apart(bytes);
        if (letters.size() == 1) {
            return letter(letters.getFirst(), depth);
        }
        letters.forEach(letter -> parts.add("letter " + (parts.size() + 1)));
        letters.forEach(letter -> packed.add(() -> letter));
        Mailbox mailbox = new Mailbox(file);
        return wanted > 0
                ? mailbox.letter(letters.get(chosen(letters, 0))).orElseGet(() -> asText(bytes))
                : mailbox.all(letters);
    }

    /// A letter, or the document attached to it, where that is wanted or the letter itself says nothing.
    private RawPage letter(byte[] bytes, int depth) throws UnreadableException {
        List<Letter.Attachment> attached = depth < DEEPEST ? attached(bytes) : List.of();
        parts.add("letter");
        packed.add(() -> bytes);
        for (Letter.Attachment document : attached) {
            parts.add(document.name());
            packed.add(document::bytes);
        }
        int part = chosen(parts, 0);
        if (attached.isEmpty()) {
            parts.clear();
            packed.clear();
        }
        if (part > 0) {
            return within(new Opening(file, 0).page(attached.get(part - 1).bytes(), depth + 1));
        }
        try {
            RawPage page = new Mailbox(file).letter(bytes).orElseGet(() -> asText(bytes));
            if (attached.isEmpty() || wanted > 0 || !page.text().isBlank()) {
                return page;
            }
        } catch (UnreadableException nothing) {
            if (attached.isEmpty() || wanted > 0 || nothing.reason() != UnreadableException.Reason.NOTHING_IN_IT) {
                throw nothing;
            }
        }
        return within(new Opening(file, 0).page(attached.getFirst().bytes(), depth + 1));
    }

    /// What comes with a letter and may be an article.
    private static List<Letter.Attachment> attached(byte[] bytes) throws UnreadableException {
        return MailReader.read(bytes).attachments().stream()
                .filter(attachment -> switch (Recognition.of(attachment.bytes())) {
                    case Recognition.Pdf _, Recognition.Rtf _, Recognition.Zip _, Recognition.Text _ -> true;
                    case Recognition.Gzip _,
                            Recognition.BinaryPropertyList _,
                            Recognition.Warc _,
                            Recognition.Mail _,
                            Recognition.Other _ -> false;
                })
                .toList();
    }

    private RawPage text(byte[] bytes) throws UnreadableException {
        RawPage page = asText(bytes);
        String text = page.text();
        if (text.startsWith("<?xml") && text.contains("<plist") && text.contains("WebMainResource")) {
            return enclosed(PageFormat.WEB_ARCHIVE, WebArchive.ofXml(text));
        }
        if (OdtReader.recognises(text)) {
            return RawPage.of(file, PageFormat.ODT, OdtReader.readFlat(text));
        }
        if (page.format() == PageFormat.HTML) {
            return page;
        }
        if (SubtitleReader.recognises(text)) {
            return withPassages(page, PageFormat.SUBTITLES, SubtitleReader.read(text));
        }
        if (page.format() == PageFormat.PLAIN_TEXT && MarkdownReader.recognises(text)) {
            return withPassages(page, PageFormat.MARKDOWN, MarkdownReader.read(text));
        }
        return page;
    }

    private static RawPage withPassages(
            RawPage page, PageFormat format, org.pullquote.page.document.Document document) {
        return new RawPage(
                page.file(), format, page.charset(), page.text(), page.doubt(), new PageContent.Passages(document));
    }

    private RawPage asText(byte[] bytes) {
        Decoding decoding = Decoding.of(bytes).asMarkup();
        return new RawPage(
                file,
                Signature.textFormat(decoding.text()),
                decoding.charset(),
                decoding.text(),
                decoding.doubt(),
                new PageContent.Itself());
    }

    private RawPage enclosed(PageFormat format, Part part) {
        Decoding decoding = Decoding.of(part.bytes(), part.charset()).asMarkup();
        return new RawPage(
                file,
                format,
                decoding.charset(),
                decoding.text(),
                decoding.doubt(),
                new PageContent.Enclosed(Signature.textFormat(decoding.text()), part.statement()));
    }

    /// The index of the part that is wanted.
    ///
    /// @throws UnreadableException if the file does not have so many
    private int chosen(List<?> available, int likeliest) throws UnreadableException {
        if (wanted > available.size()) {
            String parts = available.size() == 1 ? "1 part" : available.size() + " parts";
            throw UnreadableException.damaged("it has " + parts + ", and no part " + wanted);
        }
        return wanted == 0 ? likeliest : wanted - 1;
    }
}
