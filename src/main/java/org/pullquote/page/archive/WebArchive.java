package org.pullquote.page.archive;

import java.util.Base64;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.pullquote.page.document.Statement;
import org.pullquote.page.document.UnreadableException;
import org.pullquote.page.markup.Tags;

/// The page in a Safari web archive: the main resource of a property list, binary or XML.
public final class WebArchive {
    private static final String MAIN = "WebMainResource";
    private static final String CONTENT = "WebResourceData";
    private static final String ADDRESS = "WebResourceURL";
    private static final String ENCODING = "WebResourceTextEncodingName";

    private WebArchive() {}

    /// @throws UnreadableException if it has no main resource
    public static Part ofBinary(byte[] bytes) throws UnreadableException {
        BinaryPlist list = BinaryPlist.of(bytes);
        int main = list.member(list.top(), MAIN).orElseThrow(WebArchive::withoutPage);
        byte[] content = list.member(main, CONTENT).flatMap(list::data).orElseThrow(WebArchive::withoutPage);
        return part(
                content,
                list.member(main, ADDRESS).flatMap(list::string),
                list.member(main, ENCODING).flatMap(list::string));
    }

    /// @throws UnreadableException if it has no main resource
    public static Part ofXml(String xml) throws UnreadableException {
        Element top = Jsoup.parse(Tags.counted(xml), "", Parser.xmlParser()).selectFirst("plist > dict");
        Element main = value(Optional.ofNullable(top), MAIN).orElseThrow(WebArchive::withoutPage);
        String packed = value(Optional.of(main), CONTENT)
                .map(data -> data.text().replaceAll("\\s+", ""))
                .orElseThrow(WebArchive::withoutPage);
        try {
            return part(
                    Base64.getMimeDecoder().decode(packed),
                    value(Optional.of(main), ADDRESS).map(Element::text),
                    value(Optional.of(main), ENCODING).map(Element::text));
        } catch (IllegalArgumentException broken) {
            throw UnreadableException.damaged("the page in the web archive is broken");
        }
    }

    private static Optional<Element> value(Optional<Element> dictionary, String key) {
        return dictionary.stream()
                .flatMap(found -> found.children().stream())
                .filter(child ->
                        child.normalName().equals("key") && child.text().equals(key))
                .findFirst()
                .map(Element::nextElementSibling);
    }

    private static Part part(byte[] content, Optional<String> address, Optional<String> encoding)
            throws UnreadableException {
        if (content.length == 0) {
            throw withoutPage();
        }
        Statement statement = address.map(Statement.NONE::withUrl).orElse(Statement.NONE);
        return new Part(address.orElse(MAIN), content, encoding, statement);
    }

    private static UnreadableException withoutPage() {
        return new UnreadableException(UnreadableException.Reason.NOTHING_IN_IT, "a Safari web archive");
    }
}
