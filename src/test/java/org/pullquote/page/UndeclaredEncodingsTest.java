package org.pullquote.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Files that do not say in which encoding they are, or say so and have bytes that do not fit.
class UndeclaredEncodingsTest {
    @ParameterizedTest
    @CsvSource({
        "windows-1250, Novinář píše o schůzi v přístavu",
        "windows-1250, Az újságíró bőséges tűzről ír",
        "windows-1251, Журналист пишет о порте",
        "windows-1252, naïve café – “non”",
        "windows-1253, Ο δημοσιογράφος έγραψε για το λιμάνι",
        "windows-1254, Gazeteci limanda görüştü ve yazdığını söyledi",
        "windows-1255, עיתונאי בנמל דיווח",
        "windows-1256, كتب الصحفي عن اجتماع المجلس",
        "windows-1257, Žurnalistas rašė apie uostą ąčęė",
        "iso-8859-2, Dziennikarz pisał o źródle w Łodzi",
        "iso-8859-5, Журналист пишет о порте",
        "iso-8859-6, كتب الصحفي عن اجتماع المجلس",
        "iso-8859-7, Ο δημοσιογράφος έγραψε για το λιμάνι",
        "iso-8859-9, Gazeteci limanda görüştü ve yazdığını söyledi",
        "iso-8859-15, Le cœur du préfet vaut 5 €",
        "KOI8-R, Журналист пишет о порте",
        "KOI8-U, Журналіст її повідомив",
        "IBM866, Журналист пишет о порте",
        "x-MacCyrillic, Журналист пишет о порте",
        "x-MacRoman, café “déjà vu” à côté",
        "TIS-620, นักข่าวเขียนบทความ",
        "Shift_JIS, 新聞記者は記事を書いた",
        "EUC-JP, 新聞記者は記事を書いた",
        "ISO-2022-JP, 新聞記者は記事を書いた",
        "GBK, 记者写了一篇文章",
        "gb18030, 新闻记者",
        "Big5, 記者寫了一篇文章",
        "EUC-KR, 신문 기자가 기사를 썼다",
        "windows-1257, Un tā viņa brālis bija dzimis gadā kas ir īss",
        "ISO-8859-13, Žurnalistas rašė „apie uostą“ ąčęė",
        "x-MacCentralEurope, Dziennikarz pisał o źródle w Łodzi",
        "ISO-8859-16, Dziennikarz pisał o źródle w Łodzi",
        "windows-1252, El precio según la tasación es de 2212 €/m²",
        "windows-1253, Άλλες γλώσσες για το λιμάνι. Άλλες χώρες",
        "windows-1250, Az elnök szerint hűvös volt az őszi idő",
        "UTF-16LE, Журналист пишет о порте",
        "UTF-16BE, 記者寫了 一篇文章",
        "UTF-32LE, Журналист пишет о порте"
    })
    void aFewWordsAreEnoughToGuessFrom(String charset, String words) {
        String text = (words + ". ").repeat(3);
        assertThat(page(text.getBytes(Charset.forName(charset))).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"Shift_JIS, 新聞記者は記事を書いた", "GBK, 记者写了一篇文章", "Big5, 記者寫了一篇文章", "EUC-KR, 신문 기자가 기사를 썼다"})
    void aDeclarationIsBelievedThoughALetterWasLost(String charset, String words) {
        String page = "<meta charset=" + charset + "><p>" + (words + ". ").repeat(3);
        byte[] bytes = page.getBytes(Charset.forName(charset));
        byte[] cut = Arrays.copyOf(bytes, bytes.length - 3);
        RawPage read = page(cut);
        assertThat(read.text()).startsWith(page.substring(0, page.length() - 4));
        assertThat(read.doubt()).contains(EncodingDoubt.UNREADABLE_BYTES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1251", "UTF-8", "UTF-16LE"})
    void aMarkOfUtf8BeforeTextThatIsOtherIsNotBelieved(String charset) {
        String text = "Журналист пишет о порте. ".repeat(3);
        byte[] other = text.getBytes(Charset.forName(charset));
        byte[] bytes = Arrays.copyOf(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, 3 + other.length);
        System.arraycopy(other, 0, bytes, 3, other.length);
        assertThat(page(bytes).text()).isEqualTo(text);
    }

    /// As servers say of every page.
    @ParameterizedTest
    @CsvSource({
        "windows-1251, Журналист пишет о собрании совета в порту",
        "windows-1253, Ο δημοσιογράφος έγραψε για το λιμάνι",
        "windows-1256, كتب الصحفي عن اجتماع المجلس في الميناء",
        "Shift_JIS, 新聞記者は記事を書いたと市長が述べた"
    })
    void aDeclarationThatIsMadeOfEveryPageIsNotBelievedOfWordsOfAnotherScript(String charset, String words) {
        String page = "<meta charset=iso-8859-1><p>" + (words + ". ").repeat(4);
        RawPage read = page(page.getBytes(Charset.forName(charset)));
        assertThat(read.text()).isEqualTo(page);
        assertThat(read.doubt()).contains(EncodingDoubt.GUESSED);
    }

    @ParameterizedTest
    @CsvSource({
        "windows-1252, Übermäßig größere Brücken",
        "windows-1252, Журналист пишет о порте",
        "windows-1251, Журналист пишет о порте",
        "windows-1251, El periodista según la opinión dejó el café",
        "windows-1252, 記者寫了一篇文章"
    })
    void textThatWasReadInAnotherEncodingAndSavedIsMendedAndSaid(String mistaken, String words) {
        StringBuilder spoilt = new StringBuilder();
        for (byte b : words.getBytes(StandardCharsets.UTF_8)) {
            String one = new String(new byte[] {b}, Charset.forName(mistaken));
            spoilt.append(one.equals("\uFFFD") ? Character.toString(b & 0xFF) : one);
        }
        RawPage read = page(spoilt.toString().getBytes(StandardCharsets.UTF_8));
        assertThat(read.text()).isEqualTo(words);
        assertThat(read.doubt()).contains(EncodingDoubt.MOJIBAKE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "„MENÜ“ und „GRÜN“: Größe, Straße, Übung, öfter",
                "À la Une : « DÉJÀ VU », naïve façade, cœur, où",
                "РАСПОРЯЖЕНИЕ «О порте»: Ёлка, РЖД"
            })
    void goodTextIsNotMended(String words) {
        RawPage read = page(words.getBytes(StandardCharsets.UTF_8));
        assertThat(read.text()).isEqualTo(words);
        assertThat(read.doubt()).isEmpty();
    }

    @Test
    void oneBrokenEscapeLeavesTheRestReadable() {
        String text = "新聞記者は書いた. ".repeat(4);
        byte[] bytes = text.getBytes(Charset.forName("ISO-2022-JP"));
        bytes[bytes.length / 2] = ' ';
        assertThat(page(bytes).text()).startsWith("新聞記者は書いた. 新聞").endsWith("新聞記者は書いた. ");
    }

    @Test
    void picturesAndSoundAreNoText() {
        byte[] samples = new byte[4000];
        for (int i = 0; i < samples.length; i += 2) {
            int value = (int) (3000 * Math.sin(i / 20.0));
            samples[i] = (byte) value;
            samples[i + 1] = (byte) (value >> 8);
        }
        assertThat(Pages.read(new SourceFile("a", samples))).isInstanceOf(PageReading.UnknownFormat.class);
        assertThat(page("The levee held.".getBytes(StandardCharsets.UTF_16)).text())
                .isEqualTo("The levee held.");
    }

    private static RawPage page(byte[] bytes) {
        return ((PageReading.Read) Pages.read(new SourceFile("page", bytes))).page();
    }
}
