package org.pullquote.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pullquote.article.Article;
import org.pullquote.article.cleaning.Cleaning;

/// E-mails that were cut out of others, or written by programs that do not keep to the rules.
class UnusualLettersTest {
    private static final String HELD = "The levee held through the night, the mayor said.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Type: text/plain; charset=utf-8\n\n",
                "Content-Type: multipart/mixed;\n\tboundary=cut\n\n--cut\nContent-Type: text/plain\n\n",
                "From: Ada Reed <ada@ledger.example>\n\n",
                "Subject : spaced\nDate   : today\n\n",
                "From ada@ledger.example Sat Mar  2 10:00:00 2024\n\n",
                "From ada@ledger.example Sat Mar  2 10:00:00 2024\n"
            })
    void aLetterIsKnownByLittle(String head) {
        Article article = read(head + HELD + "\n");
        assertThat(article.format()).isEqualTo(PageFormat.EMAIL);
        assertThat(article.text().strip()).isEqualTo(HELD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "To: the night desk\n\nPlease call the mayor.\n",
                "Content-Type: what a server says of a page.\n\nA text about servers.\n",
                "From the levee: nothing new at Sat 10:00.\n\nThe mayor waits.\n"
            })
    void aTextThatBeginsLikeALetterIsText(String text) {
        assertThat(read(text).format()).isEqualTo(PageFormat.PLAIN_TEXT);
    }

    @Test
    void aHeadThatIsEndedByNoEmptyLineEndsWhereTheFieldsDo() {
        String head = "From: ada@ledger.example\nSubject: Levee\n";
        assertThat(read(head + HELD + "\n").text().strip()).isEqualTo(HELD);
        assertThat(read(head + "Content-Type: multipart/mixed; boundary=cut\n \n--cut\nContent-Type: text/plain\n"
                                + "Content-Transfer-Encoding: base64\n\nVGhlIGxldmVlIGhlbGQu\n--cut--\n")
                        .text())
                .isEqualTo("The levee held.");
    }

    @Test
    void partsAreFoundThoughTheHeadNamesAnotherBoundary() {
        Article article = read("From: ada@ledger.example\nSubject: Levee\n"
                + "Content-Type: multipart/alternative; boundary=first\n\n--second\n"
                + "Content-Type: text/plain; charset=UTF-8\nContent-Transfer-Encoding: quoted-printable\n\n"
                + "The levee held=2E\n\n--second--\n");
        assertThat(article.text()).isEqualTo("The levee held.");
        assertThat(article.metadata().headline()).contains("Levee");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Content-Type: text/plain\n", "Content-Type: text/plain; charset=iso-8859-1\n"})
    void aLetterInUtf8IsReadAsThatWhateverItSays(String type) {
        assertThat(read("From: ada@ledger.example\nSubject: Wasser\n" + type + "\nDas Wasser fällt: město, вода.\n")
                        .text())
                .isEqualTo("Das Wasser fällt: město, вода.");
    }

    @Test
    void aLetterThatOnlyItsReaderCanOpenIsNotShownAsCode() {
        assertThat(reading("From: ada@ledger.example\nTo: bo@ledger.example\nMIME-Version: 1.0\n"
                        + "Content-Type: application/pkcs7-mime; smime-type=enveloped-data\n"
                        + "Content-Transfer-Encoding: base64\n\nMIIBeQYJKoZIhvcNAQcDoIIBajCCAWYCAQAxggEhMIIBHQIB\n"))
                .isInstanceOfSatisfying(
                        PageReading.Locked.class,
                        locked -> assertThat(locked.what()).isEqualTo("an encrypted e-mail"));
    }

    @Test
    void textBesideAPictureIsFoundThoughNoEmptyLineEndsTheHead() {
        assertThat(read("From: ada@ledger.example\nSubject: Levee\nContent-Type: multipart/mixed; boundary=cut\n \n"
                                + "--cut\nContent-Type: text/html; charset=utf-8\n\n<p>The levee held.</p>\n\n"
                                + "--cut\nContent-Type: image/png\nContent-Transfer-Encoding: base64\n\niVBORw0KGgo=\n"
                                + "--cut--\n")
                        .text())
                .isEqualTo("The levee held.");
    }

    @Test
    void aLetterOfAttachmentsAloneIsNotShownAsCode() {
        assertThat(reading("From: ada@ledger.example\nTo: bo@ledger.example\nMIME-Version: 1.0\n"
                        + "Content-Type: image/png\nContent-Transfer-Encoding: base64\n\niVBORw0KGgoAAAANSUhEUg\n"))
                .isInstanceOf(PageReading.NothingInIt.class);
        Article titled = read("From: ada@ledger.example\nSubject: The levee from above\nMIME-Version: 1.0\n"
                + "Content-Type: image/png\nContent-Transfer-Encoding: base64\n\niVBORw0KGgoAAAANSUhEUg\n");
        assertThat(titled.metadata().headline()).contains("The levee from above");
        assertThat(titled.text()).isEmpty();
    }

    @Test
    void theLettersOfAMailboxNeedNoEmptyLineBetween(@TempDir Path folder) throws IOException {
        String box = ("From ada@ledger.example Sat Mar  2 10:00:00 2024\nSubject: Levee\n\n" + HELD
                        + "\nFrom here on it rained, 3 inches.\n")
                .repeat(3);
        assertThat(Pages.apart(Files.write(folder.resolve("box.mbox"), bytes(box))))
                .hasSize(3);
    }

    private static Article read(String letter) {
        PageReading reading = reading(letter);
        assertThat(reading).isInstanceOf(PageReading.Read.class);
        return Cleaning.clean(((PageReading.Read) reading).page());
    }

    private static PageReading reading(String letter) {
        return Pages.read(new SourceFile("letter", bytes(letter)));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
