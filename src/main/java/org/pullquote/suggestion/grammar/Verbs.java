package org.pullquote.suggestion.grammar;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.pullquote.suggestion.grammar.VerbForm.Form;

/// The forms of English verbs by their spelling, made from the base forms.
public final class Verbs {
    private record Irregular(String past, String participle) {}

    /// Verbs that double their last letter: *slam*, *slammed*.
    private static final Set<String> DOUBLING = Set.of(
            "admit",
            "commit",
            "plan",
            "drop",
            "stop",
            "rip",
            "slam",
            "tap",
            "ban",
            "beg",
            "brag",
            "chat",
            "clap",
            "concur",
            "dub",
            "flag",
            "grab",
            "jab",
            "knock",
            "nod",
            "omit",
            "pen",
            "permit",
            "pin",
            "plug",
            "prod",
            "propel",
            "quip",
            "refer",
            "regret",
            "rub",
            "scrap",
            "skip",
            "slip",
            "snap",
            "snub",
            "step",
            "stun",
            "submit",
            "swap",
            "tip",
            "top",
            "trim",
            "tug",
            "wrap",
            "rebut",
            "rap",
            "allot",
            "compel",
            "deter",
            "dispel",
            "equip",
            "expel",
            "incur",
            "infer",
            "occur",
            "patrol",
            "prefer",
            "rebel",
            "recur",
            "repel",
            "transfer",
            "control",
            "begin",
            "get",
            "put",
            "sit",
            "swim",
            "jog",
            "pan",
            "hit",
            "let",
            "cut",
            "set",
            "run",
            "win",
            "shut",
            "bet",
            "forget",
            "spin",
            "sob",
            "grin",
            "shrug");

    private static final Map<String, Irregular> IRREGULAR = new HashMap<>();
    /// The verbs by their past and participle.
    private static final Map<String, List<String>> IRREGULAR_FORMS = new HashMap<>();

    private static final Verbs ENGLISH = common();

    /// So many spellings are kept in mind.
    private static final int MOST_KEPT = 8000;

    private final Set<String> lemmas;
    private final Map<String, List<VerbForm>> known = new ConcurrentHashMap<>();

    private Verbs(Collection<String> lemmas) {
        this.lemmas = Set.copyOf(lemmas);
    }

    /// The commoner verbs of English.
    public static Verbs english() {
        return ENGLISH;
    }

    /// The verbs with these base forms.
    public static Verbs of(Collection<String> lemmas) {
        return new Verbs(lemmas);
    }

    /// What this spelling can be, in small letters; nothing where it is no verb.
    public List<VerbForm> readings(String spelling) {
        List<VerbForm> before = known.get(spelling);
        if (before != null) {
            return before;
        }
        List<VerbForm> readings = new ArrayList<>();
        if (lemmas.contains(spelling)) {
            readings.add(new VerbForm(spelling, Form.BASE));
        }
        addRegular(readings, spelling);
        for (String lemma : IRREGULAR_FORMS.getOrDefault(spelling, List.of())) {
            Irregular forms = Objects.requireNonNull(IRREGULAR.get(lemma), lemma);
            addIf(readings, forms.past().equals(spelling), lemma, Form.PAST);
            addIf(readings, forms.participle().equals(spelling), lemma, Form.PARTICIPLE);
        }
        List<VerbForm> found = List.copyOf(readings);
        if (known.size() < MOST_KEPT) {
            known.put(spelling, found);
        }
        return found;
    }

    /// Whether this spelling can be that form of some verb.
    public boolean isForm(String spelling, Form form) {
        return readings(spelling).stream().anyMatch(reading -> reading.form() == form);
    }

    private static Verbs common() {
        List<String> lemmas = new ArrayList<>();
        for (String line : WordList.lines(Verbs.class, "verbs.txt")) {
            int past = line.indexOf(' ');
            int participle = line.indexOf('=');
            if (participle > 0) {
                String lemma = line.substring(0, past);
                lemmas.add(lemma);
                addIrregular(lemma, line.substring(past + 1, participle), line.substring(participle + 1));
            } else {
                for (String lemma : line.split(",", -1)) {
                    lemmas.add(lemma.strip());
                }
            }
        }
        lemmas.removeIf(String::isBlank);
        return new Verbs(lemmas);
    }

    private static void addIrregular(String lemma, String past, String participle) {
        IRREGULAR.put(lemma, new Irregular(past, participle));
        for (String form : past.equals(participle) ? List.of(past) : List.of(past, participle)) {
            IRREGULAR_FORMS.computeIfAbsent(form, _ -> new ArrayList<>()).add(lemma);
        }
    }

    /// The readings of a spelling by its ending: the verbs from which it can be made are tried.
    private void addRegular(List<VerbForm> readings, String spelling) {
        int length = spelling.length();
        if (spelling.endsWith("s") && length > 2) {
            String stem = spelling.substring(0, length - 1);
            addThird(readings, stem, spelling);
            if (spelling.endsWith("es")) {
                addThird(readings, spelling.substring(0, length - 2), spelling);
            }
            if (spelling.endsWith("ies")) {
                addThird(readings, spelling.substring(0, length - 3) + "y", spelling);
            }
            if (spelling.equals("has")) {
                addThird(readings, "have", spelling);
            }
        } else if (spelling.endsWith("ing") && length > 4) {
            String stem = spelling.substring(0, length - 3);
            addIng(readings, stem, spelling);
            addIng(readings, stem + "e", spelling);
            addIng(readings, stem.substring(0, stem.length() - 1), spelling);
            if (stem.endsWith("y")) {
                addIng(readings, stem.substring(0, stem.length() - 1) + "ie", spelling);
            }
        } else if (spelling.endsWith("ed") && length > 3) {
            String stem = spelling.substring(0, length - 2);
            addPast(readings, stem, spelling);
            addPast(readings, stem + "e", spelling);
            addPast(readings, stem.substring(0, stem.length() - 1), spelling);
            if (stem.endsWith("i")) {
                addPast(readings, stem.substring(0, stem.length() - 1) + "y", spelling);
            }
        }
    }

    private void addThird(List<VerbForm> readings, String lemma, String spelling) {
        addIf(readings, lemmas.contains(lemma) && third(lemma).equals(spelling), lemma, Form.THIRD);
    }

    private void addIng(List<VerbForm> readings, String lemma, String spelling) {
        addIf(readings, lemmas.contains(lemma) && ing(lemma).equals(spelling), lemma, Form.ING);
    }

    private void addPast(List<VerbForm> readings, String lemma, String spelling) {
        boolean regular = lemmas.contains(lemma)
                && !IRREGULAR.containsKey(lemma)
                && past(lemma).equals(spelling);
        addIf(readings, regular, lemma, Form.PAST);
        addIf(readings, regular, lemma, Form.PARTICIPLE);
    }

    private void addIf(List<VerbForm> readings, boolean fits, String lemma, Form form) {
        if (fits && lemmas.contains(lemma)) {
            readings.add(new VerbForm(lemma, form));
        }
    }

    private static String third(String lemma) {
        if (lemma.equals("have")) {
            return "has";
        }
        if (endsInConsonantAndY(lemma)) {
            return lemma.substring(0, lemma.length() - 1) + "ies";
        }
        boolean hissing = lemma.endsWith("s")
                || lemma.endsWith("sh")
                || lemma.endsWith("ch")
                || lemma.endsWith("x")
                || lemma.endsWith("z")
                || lemma.endsWith("o");
        return lemma + (hissing ? "es" : "s");
    }

    private static String ing(String lemma) {
        if (lemma.endsWith("ie")) {
            return lemma.substring(0, lemma.length() - 2) + "ying";
        }
        boolean silent = lemma.endsWith("e") && !lemma.endsWith("ee") && lemma.length() > 2;
        return (silent ? lemma.substring(0, lemma.length() - 1) : doubled(lemma)) + "ing";
    }

    private static String past(String lemma) {
        if (endsInConsonantAndY(lemma)) {
            return lemma.substring(0, lemma.length() - 1) + "ied";
        }
        return lemma.endsWith("e") ? lemma + "d" : doubled(lemma) + "ed";
    }

    private static boolean endsInConsonantAndY(String lemma) {
        return lemma.endsWith("y") && lemma.length() > 2 && "aeiou".indexOf(lemma.charAt(lemma.length() - 2)) < 0;
    }

    private static String doubled(String lemma) {
        return DOUBLING.contains(lemma) ? lemma + lemma.charAt(lemma.length() - 1) : lemma;
    }
}
