package org.pullquote.annotation.anchoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Sentences that stand several times in the old text, word for word, but fewer times in the new. Which of them is left
/// is told by the words around; where these do not tell, none is taken to be.
final class Twins {
    /// So many words on either side are looked at.
    private static final int AROUND = 4;

    /// A sentence that stands so often, in pairs of those that are left and those that are not, is not told apart.
    private static final long LARGEST_GROUP = 1_000_000;

    private final WordText old;
    private final WordText fresh;
    private final int[] map;
    private final Set<Integer> unclear;

    /// @param unclear gets the sentences of which it cannot be told whether they are left
    Twins(WordText old, WordText fresh, int[] map, Set<Integer> unclear) {
        this.old = old;
        this.fresh = fresh;
        this.map = map;
        this.unclear = unclear;
    }

    void settle() {
        Map<List<Integer>, List<Integer>> groups = new HashMap<>();
        for (int sentence = 0; sentence < old.sentences(); sentence++) {
            List<Integer> codes = Arrays.stream(old.codes(), old.sentenceStart(sentence), old.sentenceEnd(sentence))
                    .boxed()
                    .toList();
            groups.computeIfAbsent(codes, _ -> new ArrayList<>()).add(sentence);
        }
        groups.values().stream().filter(group -> group.size() > 1).forEach(this::settle);
    }

    private void settle(List<Integer> group) {
        List<Integer> missing = group.stream()
                .filter(sentence -> place(sentence) == Backbone.NONE)
                .toList();
        if (missing.isEmpty()) {
            return;
        }
        if ((long) group.size() * missing.size() > LARGEST_GROUP) {
            group.forEach(this::letGo);
            return;
        }
        for (int sentence : group) {
            int place = place(sentence);
            if (place == Backbone.NONE) {
                continue;
            }
            int own = agreement(sentence, place);
            int rival = missing.stream()
                    .mapToInt(other -> agreement(other, place))
                    .max()
                    .orElse(0);
            if (rival >= own) {
                letGo(sentence);
                unclear.addAll(missing);
            }
        }
    }

    private void letGo(int sentence) {
        Arrays.fill(map, old.sentenceStart(sentence), old.sentenceEnd(sentence), Backbone.NONE);
        unclear.add(sentence);
    }

    /// Where the sentence begins in the new text, if it is there as a whole.
    private int place(int sentence) {
        int from = old.sentenceStart(sentence);
        for (int i = from; i < old.sentenceEnd(sentence); i++) {
            if (map[i] == Backbone.NONE || map[i] != map[from] + i - from) {
                return Backbone.NONE;
            }
        }
        return map[from];
    }

    /// How many words around the sentence are those around the place.
    private int agreement(int sentence, int place) {
        int from = old.sentenceStart(sentence);
        int to = old.sentenceEnd(sentence);
        int count = 0;
        for (int k = 1; k <= AROUND; k++) {
            count += same(from - k, place - k) ? 1 : 0;
            count += same(to + k - 1, place + to - from + k - 1) ? 1 : 0;
        }
        return count;
    }

    private boolean same(int oldWord, int newWord) {
        boolean noOld = oldWord < 0 || oldWord >= old.size();
        boolean noNew = newWord < 0 || newWord >= fresh.size();
        return noOld || noNew ? noOld && noNew : old.code(oldWord) == fresh.code(newWord);
    }
}
