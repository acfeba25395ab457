package org.pullquote.suggestion.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pullquote.suggestion.grammar.Sentence;
import org.pullquote.suggestion.grammar.VerbForm;
import org.pullquote.suggestion.grammar.VerbForm.Form;
import org.pullquote.suggestion.grammar.Verbs;
import org.pullquote.suggestion.grammar.WordList;

/// The words by which English reports, looked up where they stand.
final class CueList {
    /// @param tail the words behind the first one
    private record Entry(List<String> tail, String name, Cue.Sort sort, Set<Frame> frames) {}

    private static final CueList ENGLISH = new CueList();

    private final Map<String, List<Entry>> verbs = new HashMap<>();
    private final Map<String, List<Entry>> others = new HashMap<>();
    private final Verbs forms;

    /// The list for English; it never changes.
    static CueList english() {
        return ENGLISH;
    }

    private CueList() {
        WordList list = WordList.read(CueList.class, "reporting.txt");
        Map<String, EnumSet<Frame>> single = new LinkedHashMap<>();
        for (Frame frame : Frame.values()) {
            for (String verb : list.section(frame.section())) {
                single.computeIfAbsent(verb, _ -> EnumSet.noneOf(Frame.class)).add(frame);
            }
        }
        put(single, list, "with object", EnumSet.of(Frame.OBJECT, Frame.QUESTION));
        put(single, list, "with clause", EnumSet.of(Frame.CLAUSE, Frame.BARE, Frame.QUESTION, Frame.PARENTHETICAL));
        put(single, list, "parenthetical phrase", EnumSet.of(Frame.PARENTHETICAL));
        single.forEach((verb, frames) -> add(verbs, verb, Cue.Sort.VERB, frames));
        addAll(list, "noun clause", Cue.Sort.NOUN, EnumSet.of(Frame.CLAUSE));
        addAll(list, "noun infinitive", Cue.Sort.NOUN, EnumSet.of(Frame.INFINITIVE));
        addAll(list, "noun object", Cue.Sort.NOUN, EnumSet.of(Frame.OBJECT));
        addAll(list, "adjective clause", Cue.Sort.ADJECTIVE, EnumSet.of(Frame.CLAUSE));
        addAll(list, "adjective infinitive", Cue.Sort.ADJECTIVE, EnumSet.of(Frame.INFINITIVE));
        addAll(list, "adjective object", Cue.Sort.ADJECTIVE, EnumSet.of(Frame.OBJECT));
        verbs.values().forEach(CueList::longestFirst);
        others.values().forEach(CueList::longestFirst);
        forms = Verbs.of(verbs.keySet());
    }

    /// The verbs that can stand at this token, the likeliest reading first; without its group.
    List<Cue> verbsAt(Sentence sentence, int at) {
        List<Cue> cues = new ArrayList<>();
        for (VerbForm form : forms.readings(sentence.at(at).lower())) {
            for (Entry entry : verbs.getOrDefault(form.lemma(), List.of())) {
                int last = match(entry, sentence, at);
                if (last >= 0) {
                    cues.add(new Cue(at, at, last, entry.name(), form.form(), entry.sort(), entry.frames()));
                }
            }
        }
        return cues;
    }

    /// The nouns and adjectives that can stand at this token.
    List<Cue> othersAt(Sentence sentence, int at) {
        List<Cue> cues = new ArrayList<>();
        for (Entry entry : others.getOrDefault(sentence.at(at).lower(), List.of())) {
            int last = match(entry, sentence, at);
            if (last >= 0) {
                cues.add(new Cue(at, at, last, entry.name(), Form.BASE, entry.sort(), entry.frames()));
            }
        }
        return cues;
    }

    private static int match(Entry entry, Sentence sentence, int at) {
        for (int i = 0; i < entry.tail().size(); i++) {
            if (!sentence.at(at + 1 + i).is(entry.tail().get(i))) {
                return -1;
            }
        }
        return at + entry.tail().size();
    }

    private static void put(Map<String, EnumSet<Frame>> verbs, WordList list, String section, Set<Frame> frames) {
        for (String phrase : list.section(section)) {
            verbs.computeIfAbsent(phrase, _ -> EnumSet.noneOf(Frame.class)).addAll(frames);
        }
    }

    private void addAll(WordList list, String section, Cue.Sort sort, Set<Frame> frames) {
        for (String phrase : list.section(section)) {
            add(others, phrase, sort, frames);
        }
    }

    private static void add(Map<String, List<Entry>> into, String phrase, Cue.Sort sort, Set<Frame> frames) {
        List<String> words = List.of(phrase.split(" ", -1));
        into.computeIfAbsent(words.getFirst(), _ -> new ArrayList<>())
                .add(new Entry(words.subList(1, words.size()), phrase, sort, Set.copyOf(frames)));
    }

    private static void longestFirst(List<Entry> entries) {
        entries.sort(Comparator.comparingInt(entry -> -entry.tail().size()));
    }
}
