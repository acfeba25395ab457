package org.pullquote.page.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.pullquote.page.document.Document;
import org.pullquote.page.document.Passage;
import org.pullquote.page.document.Statement;
import org.pullquote.page.document.UnreadableException;

/// Reads a PDF document with PDFBox. Scripts, forms' actions, links and attachments are never looked at.
final class PdfDocument {
    /// Titles that a program wrote and nobody chose.
    private static final Pattern NO_TITLE = Pattern.compile("(?i)(?:microsoft"
            + " (?:word|powerpoint).*|untitled.*|.*\\.(?:docx?|indd|qxd|pdf|rtf|odt|tex|dvi|pmd|xlsx?)|slide 1)");

    /// What a browser prints under a page.
    private static final Pattern ADDRESS = Pattern.compile("(https?://[^\\s…]+)(?:\\s+\\d+/\\d+)?");

    /// Names of security handlers other than the one for passwords: certificates (ISO 32000-2, 7.6.5), shops' own.
    private static final Pattern OTHER_HANDLER = Pattern.compile(
            "/Filter\\s*/(?:Adobe\\.PubSec|Adobe\\.PPKLite|AdobePPKLite|Entrust\\.PPKEF|EBX_HANDLER|FOPN_\\w+|SHF_\\w+"
                    + "|TPL_\\w+|Adobe\\.APS|MicrosoftIRM\\w*)");

    /// So near to a file's end stands its end mark, in bytes.
    private static final int TAIL = 2048;

    private PdfDocument() {}

    static Document read(byte[] bytes) throws UnreadableException {
        try (PDDocument pdf = Loader.loadPDF(bytes, "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
            List<PrintedPage> pages = PdfPages.of(pdf);
            if (pages.isEmpty()) {
                throw UnreadableException.damaged("the PDF document has no pages that can be found");
            }
            if (pages.stream().allMatch(PrintedPage::isBlank) && isForHolders(bytes)) {
                throw forHolders();
            }
            if (isCutOff(bytes) && pages.stream().allMatch(page -> page.isBlank() && !page.pictures())) {
                throw UnreadableException.damaged("the PDF document was cut off before its text");
            }
            List<Passage> passages = new ArrayList<>(Paragraphs.of(pages));
            return new Document(statement(pdf, passages), passages, remark(pages));
        } catch (InvalidPasswordException locked) {
            throw new UnreadableException(UnreadableException.Reason.LOCKED, "a PDF document with a password");
        } catch (LinkageError withoutKeys) {
            // What opens documents with certificates is a large library that PDFBox can do without, and does here.
            throw forHolders();
        } catch (IOException | RuntimeException broken) {
            // PDFBox answers broken files with many kinds of exception.
            throw isForHolders(bytes) ? forHolders() : UnreadableException.damaged("the PDF document is broken");
        }
    }

    private static UnreadableException forHolders() {
        return new UnreadableException(
                UnreadableException.Reason.LOCKED, "a PDF document that only holders of certain keys can open");
    }

    /// Whether a document that could not be read is one for which certificates or a seller's keys are needed: it says
    /// so in a dictionary that is never packed.
    private static boolean isForHolders(byte[] bytes) {
        String raw = new String(bytes, StandardCharsets.ISO_8859_1);
        return raw.contains("/Encrypt") && OTHER_HANDLER.matcher(raw).find();
    }

    /// Whether all is missing that ends a PDF (ISO 32000-2, 7.5.5), or stands far before the end.
    private static boolean isCutOff(byte[] bytes) {
        int from = Math.max(0, bytes.length - TAIL);
        String tail = new String(bytes, from, bytes.length - from, StandardCharsets.ISO_8859_1);
        return Stream.of("%%EOF", "startxref", "trailer").noneMatch(tail::contains);
    }

    private static String remark(List<PrintedPage> pages) {
        boolean blank = pages.stream().allMatch(PrintedPage::isBlank);
        if (!blank) {
            return "";
        }
        long pictures = pages.stream().filter(PrintedPage::pictures).count();
        return pictures > 0
                ? "a scanned PDF: " + counted(pictures, "page") + " of pictures, no text"
                : "a PDF of " + counted(pages.size(), "page") + " without text";
    }

    private static String counted(long number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }

    private static Statement statement(PDDocument pdf, List<Passage> passages) {
        Statement said = Statement.NONE;
        PDDocumentInformation information = pdf.getDocumentInformation();
        Optional<String> title = passages.stream()
                .filter(passage -> passage.standing() == Passage.Standing.TEXT)
                .limit(6)
                .filter(passage -> passage.kind() == Passage.Kind.HEADING && passage.level() == 1)
                .map(Passage::text)
                .findFirst()
                .or(() -> Optional.ofNullable(information.getTitle())
                        .filter(words -> !NO_TITLE.matcher(words.strip()).matches()));
        said = title.map(said::withTitle).orElse(said);
        said = Optional.ofNullable(information.getAuthor())
                .map(List::of)
                .map(said::withAuthors)
                .orElse(said);
        said = passages.stream()
                .filter(passage -> passage.standing() == Passage.Standing.RUNNING_HEAD)
                .map(passage -> ADDRESS.matcher(passage.text()))
                .filter(Matcher::matches)
                .map(address -> address.group(1))
                .findFirst()
                .map(said::withUrl)
                .orElse(said);
        said = created(information).map(said::withPublished).orElse(said);
        return Optional.ofNullable(pdf.getDocumentCatalog().getLanguage())
                .map(said::withLanguage)
                .orElse(said);
    }

    private static Optional<String> created(PDDocumentInformation information) {
        try {
            Calendar date = information.getCreationDate();
            return date == null
                    ? Optional.empty()
                    : Optional.of(DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx")
                            .withZone(ZoneId.of(date.getTimeZone().getID(), ZoneId.SHORT_IDS))
                            .format(date.toInstant()));
        } catch (DateTimeException unusual) {
            return Optional.empty();
        }
    }
}
