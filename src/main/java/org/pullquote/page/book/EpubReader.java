package org.pullquote.page.book;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.pullquote.page.archive.Zip;
import org.pullquote.page.document.Document;
import org.pullquote.page.document.Passage;
import org.pullquote.page.document.Statement;
import org.pullquote.page.document.UnreadableException;
import org.pullquote.page.markup.HtmlPassages;
import org.pullquote.page.markup.Tags;

/// Reads an e-book (EPUB 2 and 3): the chapters of its spine in their order, each once.
public final class EpubReader {
    private static final String CONTAINER = "META-INF/container.xml";
    private static final String ENCRYPTION = "META-INF/encryption.xml";

    private final Zip zip;
    private final String packageName;
    private final Element book;

    private EpubReader(Zip zip, String packageName, Element book) {
        this.zip = zip;
        this.packageName = packageName;
        this.book = book;
    }

    /// Whether the archive is an e-book.
    public static boolean recognises(Zip zip) {
        return zip.has(CONTAINER) || zip.names().stream().anyMatch(name -> name.endsWith(".opf"));
    }

    /// @throws UnreadableException if it is damaged or protected against copying
    public static EpubReader of(Zip zip) throws UnreadableException {
        String name = packageName(zip)
                .orElseThrow(() -> UnreadableException.damaged("the e-book does not say where its text is"));
        byte[] xml = zip.find(name).orElseThrow(() -> UnreadableException.damaged("the e-book's contents are missing"));
        return new EpubReader(zip, name, parse(xml));
    }

    /// The names of the files of its chapters.
    public List<String> chapters() {
        Map<String, Element> items = new HashMap<>();
        for (Element item : book.getElementsByTag("item")) {
            items.putIfAbsent(item.attr("id"), item);
        }
        for (Element item : book.getElementsByTag("opf:item")) {
            items.putIfAbsent(item.attr("id"), item);
        }
        Set<String> names = new LinkedHashSet<>();
        for (String tag : List.of("itemref", "opf:itemref")) {
            for (Element reference : book.getElementsByTag(tag)) {
                readable(items, reference.attr("idref")).ifPresent(names::add);
            }
        }
        if (names.isEmpty()) {
            zip.names().stream()
                    .filter(name -> name.matches("(?i).*\\.x?html?"))
                    .forEach(names::add);
        }
        return List.copyOf(names);
    }

    /// The book or some of its chapters.
    public Document read(List<String> chapters) throws UnreadableException {
        String locked = zip.find(ENCRYPTION)
                .map(xml -> new String(xml, StandardCharsets.UTF_8))
                .orElse("");
        List<Passage> passages = new ArrayList<>();
        for (String chapter : chapters) {
            String file = chapter.substring(chapter.lastIndexOf('/') + 1);
            if (!locked.isEmpty() && locked.contains(file)) {
                throw new UnreadableException(
                        UnreadableException.Reason.LOCKED, "an e-book that is protected against copying (DRM)");
            }
            Optional<byte[]> content = zip.find(chapter);
            if (content.isPresent()) {
                passages.addAll(HtmlPassages.of(Markup.text(content.get())));
            }
        }
        return new Document(statement(), passages);
    }

    private Optional<String> readable(Map<String, Element> items, String id) {
        String next = id;
        for (int i = 0; i < 8; i++) {
            Element item = items.get(next);
            if (item == null) {
                return Optional.empty();
            }
            String type = item.attr("media-type");
            if (type.contains("html") || type.contains("svg") || type.contains("dtbook") || type.isEmpty()) {
                return Optional.of(resolve(packageName, item.attr("href"))).filter(zip::has);
            }
            next = item.attr("fallback");
        }
        return Optional.empty();
    }

    private Statement statement() {
        Statement said = Statement.NONE.withAuthors(all("dc:creator"));
        Optional<String> title = all("dc:title").stream().findFirst();
        Optional<String> language = all("dc:language").stream().findFirst();
        Optional<String> published = all("dc:date").stream().findFirst();
        Optional<String> publisher = all("dc:publisher").stream().findFirst();
        said = title.map(said::withTitle).orElse(said);
        said = language.map(said::withLanguage).orElse(said);
        said = publisher.map(said::withOutlet).orElse(said);
        return published.map(said::withPublished).orElse(said);
    }

    private List<String> all(String tag) {
        return book.getElementsByTag(tag).stream()
                .map(Element::text)
                .filter(text -> !text.isBlank())
                .toList();
    }

    private static Optional<String> packageName(Zip zip) throws UnreadableException {
        Optional<byte[]> container = zip.findIfWhole(CONTAINER);
        Optional<String> named = container.isEmpty()
                ? Optional.empty()
                : parse(container.get()).getAllElements().stream()
                        .filter(element -> element.normalName().endsWith("rootfile"))
                        .map(element -> element.attr("full-path"))
                        .filter(zip::has)
                        .findFirst();
        return named.or(
                () -> zip.names().stream().filter(name -> name.endsWith(".opf")).findFirst());
    }

    private static Element parse(byte[] xml) throws UnreadableException {
        return Jsoup.parse(Tags.counted(Markup.text(xml)), "", Parser.xmlParser());
    }

    /// The name in the archive of what `reference` means in the file `base`.
    private static String resolve(String base, String reference) {
        String path = reference.replaceFirst("[#?].*", "");
        try {
            path = URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException asItIs) {
            path = reference;
        }
        Deque<String> steps = new ArrayDeque<>();
        String whole = path.startsWith("/") ? path : base.substring(0, base.lastIndexOf('/') + 1) + path;
        for (String step : whole.split("/", -1)) {
            if (step.equals("..")) {
                steps.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.addLast(step);
            }
        }
        return String.join("/", steps);
    }
}
