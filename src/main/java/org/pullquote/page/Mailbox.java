package org.pullquote.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pullquote.page.document.Document;
import org.pullquote.page.document.Passage;
import org.pullquote.page.document.Statement;
import org.pullquote.page.document.UnreadableException;
import org.pullquote.page.mail.Letter;
import org.pullquote.page.mail.MailReader;
import org.pullquote.page.markup.HtmlPassages;
import org.pullquote.page.markup.PlainPassages;

/// Makes pages of letters.
final class Mailbox {
    private final SourceFile file;

    Mailbox(SourceFile file) {
        this.file = file;
    }

    /// A single letter or saved page; empty if there is nothing in it.
    ///
    /// @throws UnreadableException if what is in it is no text, or encrypted
    Optional<RawPage> letter(byte[] bytes) throws UnreadableException {
        Letter letter = MailReader.read(bytes);
        Optional<UnreadableException.Reason> withheld = letter.withheld();
        if (withheld.isPresent() && withheld.get() == UnreadableException.Reason.LOCKED) {
            throw new UnreadableException(withheld.get(), "an encrypted e-mail");
        }
        if (withheld.isPresent() && letter.statement().title().isEmpty()) {
            throw new UnreadableException(withheld.get(), "an e-mail with attachments and no text");
        }
        PageFormat format = letter.saved() ? PageFormat.MHTML : PageFormat.EMAIL;
        return switch (letter.bodies().size()) {
            // A letter of pictures is at least who sent it, when and about what.
            case 0 -> withheld.map(_ -> RawPage.of(file, format, new Document(letter.statement(), List.of())));
            case 1 -> Optional.of(body(letter, format, letter.bodies().getFirst()));
            default -> Optional.of(RawPage.of(file, format, new Document(letter.statement(), passages(letter))));
        };
    }

    /// All letters, one behind the other, each under its subject.
    RawPage all(List<byte[]> letters) throws UnreadableException {
        List<Passage> passages = new ArrayList<>();
        Statement first = Statement.NONE;
        for (byte[] bytes : letters) {
            Letter letter = MailReader.read(bytes);
            Statement said = letter.statement();
            first = passages.isEmpty() ? said : first;
            said.title().ifPresent(title -> passages.add(Passage.of(Passage.Kind.HEADING, 1, title)));
            String from = String.join(" · ", said.authors())
                    + said.published().map(date -> " · " + date).orElse("");
            if (!from.isBlank()) {
                passages.add(Passage.of(Passage.Kind.CAPTION, 0, from));
            }
            passages.addAll(passages(letter));
        }
        return RawPage.of(file, PageFormat.EMAIL, new Document(first, passages));
    }

    private RawPage body(Letter letter, PageFormat format, Letter.Body body) {
        Decoding decoding = Decoding.of(body.bytes(), body.charset());
        PageFormat textFormat = body.html() ? PageFormat.HTML : PageFormat.PLAIN_TEXT;
        return new RawPage(
                file,
                format,
                decoding.charset(),
                decoding.text(),
                decoding.doubt(),
                new PageContent.Enclosed(textFormat, letter.statement()));
    }

    private static List<Passage> passages(Letter letter) throws UnreadableException {
        List<Passage> passages = new ArrayList<>();
        for (Letter.Body body : letter.bodies()) {
            String text = Decoding.of(body.bytes(), body.charset()).text();
            passages.addAll(body.html() ? HtmlPassages.of(text) : PlainPassages.of(text));
        }
        return passages;
    }
}
