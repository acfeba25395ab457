package org.pullquote.suggestion.grammar;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
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
            "spin");

    private static final Map<String, Irregular> IRREGULAR = new HashMap<>();
    private static final Verbs ENGLISH = common();

    private final Map<String, List<VerbForm>> forms = new HashMap<>();

    private Verbs(Collection<String> lemmas) {
        for (String lemma : new HashSet<>(lemmas)) {
            add(lemma);
        }
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
        return forms.getOrDefault(spelling, List.of());
    }

    /// Whether this spelling can be that form of some verb.
    public boolean isForm(String spelling, Form form) {
        return readings(spelling).stream().anyMatch(reading -> reading.form() == form);
    }

    private static Verbs common() {
        List<String> lemmas = new ArrayList<>();
        for (String line : WordList.lines(Verbs.class, "verbs.txt")) {
            String[] parts = line.split("[ =]+", -1);
            if (line.indexOf('=') > 0) {
                IRREGULAR.put(parts[0], new Irregular(parts[1], parts[2]));
                lemmas.add(parts[0]);
            } else {
                Stream.of(line.split(",", -1)).map(String::strip).forEach(lemmas::add);
            }
        }
        lemmas.removeIf(String::isBlank);
        return new Verbs(lemmas);
    }

    private void add(String lemma) {
        Irregular irregular = IRREGULAR.get(lemma);
        put(lemma, lemma, Form.BASE);
        put(third(lemma), lemma, Form.THIRD);
        put(ing(lemma), lemma, Form.ING);
        put(irregular == null ? past(lemma) : irregular.past(), lemma, Form.PAST);
        put(irregular == null ? past(lemma) : irregular.participle(), lemma, Form.PARTICIPLE);
    }

    private void put(String spelling, String lemma, Form form) {
        forms.computeIfAbsent(spelling, _ -> new ArrayList<>()).add(new VerbForm(lemma, form));
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
