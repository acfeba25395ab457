package org.pullquote.page;

import java.lang.Character.UnicodeBlock;
import java.lang.Character.UnicodeScript;
import java.nio.charset.Charset;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// The letters beyond ASCII with which a language is written.
///
/// A text in the wrong encoding has letters too, but seldom all of one language.
enum Alphabet {
    ENGLISH("éïñçèêöàáíóüôâî", "the of and to in is was for that with"),
    FRENCH("éèàêçâîôûùœëïæÿ", "de la le les et des est dans une pour que qui par au du sur"),
    GERMAN("üäöß", "der die und das den von zu mit ist des im nicht ein dem sich auf"),
    SPANISH("óíáéñúü", "de la el que en los del las por con para una es se"),
    PORTUGUESE("ãçáéíóêõâúàô", "de que do da em um para com os no uma na"),
    ITALIAN("àèéìòùî", "di il la che in un per del della sono con non le si"),
    CATALAN("àèéíòóúüïç", "de la el que en els les per del amb un una"),
    NORDIC("äöåøæéü", "og det som er til av for med den att och en de inte ja on ei oli se"),
    ICELANDIC("áðíéöúóþæý", "og er sem til um hann var ekki"),
    ESTONIAN("äõüöšž", "ja on ei oli ka et ning kui oma ta"),
    POLISH("łąęóśżćńź", "na do nie jest od po przez jako"),
    CZECH("íáéěřčžýšůúňťďó", "na byl jeho se je do ve po jako"),
    SLOVAK("áíčéžýšľúťňôďäóĺŕ", "na sa je do vo po ako"),
    HUNGARIAN("áéöőóüíúű", "az egy hogy is nem ez volt mint meg csak"),
    ROMANIAN("ăâîşţșț", "de la cu din pe care un este mai nu ale"),
    CROATIAN("čšžćđ", "je na se za su od da koji ki so in do po pri kot"),
    TURKISH("ıüşöğçiâî", "ve bir bu ile da de olarak olan en daha"),
    LITHUANIAN("ėšąžųūįčę", "ir yra su kad iki tai jo buvo nuo kaip"),
    LATVIAN("āēīšūžčņļģķ", "un ir ar no par uz ka kas bija pie vai tika"),
    VIETNAMESE("áàôêđươâăóíúéèìòùãõýạ", "trong theo cho khi ra nam"),
    RUSSIAN("оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъё"),
    UKRAINIAN("оаиніврестклудмпзьягбчхцїйжщюєшфґ"),
    SERBIAN("аиоенртсвјкдупмлзбгчшцжњхљћђфџ"),
    GREEK("αοιετσνηυρπκμλςωάίόέήύώδθχγβφξζψϊϋΐΰ"),
    HEBREW("יוהלאברתםמשנכדקעחטפגןצזסךףץ"),
    ARABIC("اليمونرتبةعدسفهكقأحجىشصطخإزضئءذثغظؤآ"),
    PERSIAN("اینردهمتوسلکبشآخزفقعگحجپصطچئضغظذثژ"),
    THAI("านรกงอมเยลวดทสตปบคหพแจขใชไผซถศณฟโธภญษฐฆฏฝฑฎฒฬฮฌำฯๆะ"),
    /// The most frequent characters of Chinese, in both forms.
    CHINESE("的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里用道行所然家种事成方多经么去法学如都同现当没动面起看定天分还进好小部其些主样理心她本前开但因只从想实"
            + "日军者意无力它与长把机十民第公此已工使情明性知全三又关点正业外将两高间由问很最重并物手应战向头文体政美相见被利什二等产或新己制身果加西斯月话合回特代内信表化老给世位次度门任常先海通教儿原东声提立及比员"
            + "解水名真论处走义各入几口认条平系气题活尔更别打女变四神总何电数安少报才结反受目太量再感建务做接必场件计管期市直德资命山金指克许统区保至队形社便空决治展马科司五基眼书非则听白却界达光放强即像难且权思王象"
            + "完设式色路记南品住告类求据程北边死张该交规万取拉格望觉术领共确传师观清今切院让识候带导争运闻议写篇章港采访這個們來為國說時會對於著後裡種經麼學沒動還進樣從實軍無與長機關點業將兩間問應戰頭體見產話給門兒"
            + "東聲員論處義幾認條係氣題爾變總電數報結務場計資許統區隊決馬書則聽卻達強難權設記類據邊張該規萬覺術領傳師觀讓識帶導爭運聞採訪議寫"),
    JAPANESE(""),
    KOREAN("");

    /// How well a letter that is in the alphabet fits: of the more frequent half, of the next quarter, of the last.
    private static final double FREQUENT = 1;

    private static final double LESS = 0.94;
    private static final double RARE = 0.85;
    /// How well a character fits that the language has, out of so many thousands, but not often.
    private static final double SELDOM = 0.5;

    /// How well one fits of a script that is this language's own.
    private static final double ALWAYS = 0.96;

    /// So many words of a text tell its language.
    private static final int MOST_WORDS = 400;

    /// How well the letters of a language fit where the words without accents are of another.
    private static final double OTHER_WORDS = 0.95;

    private static final Pattern PLAIN_WORD =
            Pattern.compile("(?<![^\\x00-\\x7F])\\b[A-Za-z]{2,6}\\b(?![^\\x00-\\x7F])");

    private final String letters;
    /// Frequent words without accents, which are the same in every encoding, each between spaces; else blank.
    private final String words;

    Alphabet(String letters) {
        this(letters, "");
    }

    Alphabet(String letters, String words) {
        this.letters = letters;
        this.words = " " + words + " ";
    }

    /// The languages whose frequent words stand in a text most often; none if no such word does.
    static Set<Alphabet> spokenIn(String text) {
        Map<Alphabet, Integer> found = new EnumMap<>(Alphabet.class);
        PLAIN_WORD
                .matcher(text)
                .results()
                .limit(MOST_WORDS)
                .map(word -> word.group().toLowerCase(Locale.ROOT))
                .forEach(word -> count(word, found));
        int most = found.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        found.values().removeIf(times -> times < most);
        return found.keySet();
    }

    private static void count(String word, Map<Alphabet, Integer> found) {
        for (Alphabet alphabet : values()) {
            if (alphabet.words.contains(" " + word + " ")) {
                found.merge(alphabet, 1, Integer::sum);
            }
        }
    }

    /// How many letters, each by how well it fits, are at home in the language in which most are.
    ///
    /// @param counts small letters, and how often each stands in the text
    /// @param spoken the languages that the text seems to be in; none if nobody knows
    static double best(Map<Integer, Integer> counts, Set<Alphabet> spoken) {
        double best = 0;
        for (Alphabet alphabet : values()) {
            double sum = 0;
            for (Map.Entry<Integer, Integer> count : counts.entrySet()) {
                sum += alphabet.fit(count.getKey()) * count.getValue();
            }
            boolean other = !alphabet.words.isBlank() && !spoken.isEmpty() && !spoken.contains(alphabet);
            best = Math.max(best, other ? sum * OTHER_WORDS : sum);
        }
        return best;
    }

    private double fit(int letter) {
        int at = letters.indexOf(letter);
        if (at >= 0) {
            boolean frequent = this == CHINESE || at * 2 < letters.length();
            return frequent ? FREQUENT : at * 4 < letters.length() * 3 ? LESS : RARE;
        }
        return switch (this) {
            case CHINESE -> UnicodeScript.of(letter) == UnicodeScript.HAN ? SELDOM : 0;
            case JAPANESE -> isKana(letter) ? ALWAYS : CHINESE.fit(letter);
            case KOREAN -> UnicodeScript.of(letter) == UnicodeScript.HANGUL ? (isInUse(letter) ? ALWAYS : SELDOM) : 0;
            default -> 0;
        };
    }

    /// Whether it is a kana of full width; those of half width are found in the wrong encoding more often than in text.
    private static boolean isKana(int letter) {
        UnicodeBlock block = UnicodeBlock.of(letter);
        return UnicodeBlock.HIRAGANA.equals(block) || UnicodeBlock.KATAKANA.equals(block);
    }

    /// Whether a syllable is one of the 2,350 of KS X 1001, which are all that most texts have.
    private static boolean isInUse(int syllable) {
        return InUse.SYLLABLES.get(syllable);
    }

    private static final class InUse {
        private static final BitSet SYLLABLES = new BitSet();

        static {
            Charset korean = Charset.forName("EUC-KR");
            for (int row = 0xB0; row <= 0xC8; row++) {
                for (int cell = 0xA1; cell <= 0xFE; cell++) {
                    SYLLABLES.set(new String(new byte[] {(byte) row, (byte) cell}, korean).charAt(0));
                }
            }
        }
    }

    /// Whether letters of a script may stand beside those of another in one word.
    static boolean isEastAsian(UnicodeScript script) {
        return switch (script) {
            case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO, COMMON -> true;
            default -> false;
        };
    }

    static boolean isEastAsian(int character) {
        return Character.isLetter(character) && isEastAsian(UnicodeScript.of(character));
    }
}
