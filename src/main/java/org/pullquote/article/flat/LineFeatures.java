package org.pullquote.article.flat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pullquote.article.CutKind;

/// What tells whether a line is the article's: how it looks and what its words say, the same of the lines around it,
/// how much prose there is near it and on the page, and where it stands.
final class LineFeatures {
    /// What is looked at in lines further off.
    private static final int[] FAR = {
        LineLook.LENGTH,
        LineLook.LOWER_CASE,
        LineLook.ENDS_SENTENCE,
        LineLook.WORDS,
        LineLook.WORDS_PER_LENGTH,
        LineLook.REPEATED,
        LineLook.PROSE,
        LineLook.KINDRED
    };
    private static final int[] FURTHER_OFF = {-3, -2, 2, 3};
    private static final int[] WINDOWS = {30, 100, 300};
    private static final int LANDMARK_WINDOW = 60;
    /// Prose behind the headline of which other lines' words are compared with, in tokens.
    private static final int LEAD = 150;

    private static final int SUMS = 5;
    private static final int PLACES = 24;

    /// How many numbers describe a line.
    static final int COUNT = 3 * LineLook.COUNT
            + FURTHER_OFF.length * FAR.length
            + WINDOWS.length * 2 * SUMS
            + PLACES
            + 3 * Landmarks.kinds();

    private final Tokens tokens;
    private final TokenForms forms;
    private final List<Line> lines;
    private final float[][] looks;
    private final Landmarks landmarks;
    /// For each line, how many tokens lie between it and the prose before it, and behind it.
    private final int[] sinceProse;

    private final int[] untilProse;
    /// For each token, the sums up to it: of prose, what words say, capitals, likely breaks, words of the lead.
    private final double[][] sums;

    private float[] row = new float[0];
    private int at;

    /// @param breaks for each token, how probably a line breaks before it
    /// @param words for each line, what its words say: positive for the article
    /// @param cued for each line, the kind its cue gives it
    LineFeatures(
            Tokens tokens,
            TokenForms forms,
            List<Line> lines,
            float[] breaks,
            float[] words,
            List<Optional<CutKind>> cued) {
        this.tokens = tokens;
        this.forms = forms;
        this.lines = lines;
        this.looks = new float[lines.size()][];
        LineLook look = new LineLook(tokens, forms, breaks);
        for (int i = 0; i < looks.length; i++) {
            looks[i] = look.of(lines.get(i), words[i], cued.get(i));
        }
        this.landmarks = new Landmarks(tokens, forms, lines, this::isProse);
        this.sinceProse = sinceProse();
        this.untilProse = untilProse();
        this.sums = new double[SUMS][tokens.count() + 1];
        sumUp(breaks, words, look);
    }

    /// How many lines there are.
    int count() {
        return lines.size();
    }

    /// The numbers that describe a line, [#COUNT] of them.
    float[] row(int index) {
        row = new float[COUNT];
        at = 0;
        addLook(index);
        addLook(index - 1);
        addLook(index + 1);
        for (int step : FURTHER_OFF) {
            for (int feature : FAR) {
                add(look(index + step, feature));
            }
        }
        Line line = lines.get(index);
        for (int window : WINDOWS) {
            addWindow(line.from() - window, line.from());
            addWindow(line.to(), line.to() + window);
        }
        addPlace(line, index);
        addLandmarks(line);
        return row;
    }

    private void addPlace(Line line, int index) {
        int all = tokens.count();
        double allProse = sums[0][all];
        double proseBefore = sums[0][line.from()];
        double proseBehind = allProse - sums[0][line.to()];
        add((float) line.from() / all);
        add(log(line.from()));
        add(log(all - line.to()));
        add(log(all));
        add((float) (allProse / all));
        add((float) (proseBefore / Math.max(1, allProse)));
        add((float) (proseBehind / Math.max(1, allProse)));
        add(log(line.from() - landmarks.bodyFrom));
        add(log(line.to() - landmarks.bodyTo));
        add(line.from() >= landmarks.bodyFrom && line.to() <= landmarks.bodyTo ? 1 : 0);
        add(landmarks.headline < 0 ? Float.MAX_VALUE : log(line.from() - landmarks.headline));
        add((float) index / lines.size());
        add(landmarks.firstHeadline < 0 ? Float.MAX_VALUE : log(line.from() - landmarks.firstHeadline));
        int behind = line.from() - landmarks.anchor;
        double proseSince = proseBefore - sums[0][landmarks.anchor];
        add(log(behind));
        add(behind < 0 ? -1 : log(landmarks.gaps[index]));
        add(behind < 0 ? -1 : log((int) proseSince));
        add(behind < 0 ? -1 : (float) (proseSince / (behind + 1)));
        add(log(landmarks.since(0, line.from())));
        add(log(landmarks.since(1, line.from())));
        add(forms.english);
        add(log(sinceProse[index]));
        add(log(untilProse[index]));
        add(log((int) allProse));
        add(log((int) proseBehind));
    }

    private void addLandmarks(Line line) {
        for (int kind = 0; kind < Landmarks.kinds(); kind++) {
            add(log(landmarks.between(kind, landmarks.anchor, line.from())));
            add(landmarks.between(kind, line.from() - LANDMARK_WINDOW, line.from()));
            add(landmarks.between(kind, line.from(), line.to() + LANDMARK_WINDOW));
        }
    }

    private void addWindow(int from, int to) {
        int start = Math.clamp(from, 0, tokens.count());
        int end = Math.clamp(to, 0, tokens.count());
        add((float) ((sums[0][end] - sums[0][start]) / Math.max(1, to - from)));
        for (int i = 1; i < SUMS; i++) {
            add((float) ((sums[i][end] - sums[i][start]) / Math.max(1, end - start)));
        }
    }

    private void addLook(int index) {
        for (int feature = 0; feature < LineLook.COUNT; feature++) {
            add(look(index, feature));
        }
    }

    private float look(int index, int feature) {
        return index < 0 || index >= looks.length ? -1 : looks[index][feature];
    }

    private void add(float value) {
        row[at++] = value;
    }

    /// The logarithm of a distance, with its sign.
    private static float log(int distance) {
        return (float) (Math.signum(distance) * Math.log1p(Math.abs(distance)));
    }

    private boolean isProse(int index) {
        return looks[index][LineLook.PROSE] > 0;
    }

    private void sumUp(float[] breaks, float[] words, LineLook look) {
        Set<String> lead = lead(look);
        for (int i = 0; i < looks.length; i++) {
            Line line = lines.get(i);
            int longer = 0;
            int kindred = 0;
            for (int token = line.from(); token < line.to(); token++) {
                boolean counts = look.isLonger(token);
                boolean kin = counts && lead.contains(tokens.core(token));
                longer += counts ? 1 : 0;
                kindred += kin ? 1 : 0;
                sums[0][token + 1] = sums[0][token] + looks[i][LineLook.PROSE];
                sums[1][token + 1] = sums[1][token] + words[i] / line.length();
                sums[2][token + 1] = sums[2][token] + (forms.isCapital(token) ? 1 : 0);
                sums[3][token + 1] = sums[3][token] + breaks[token];
                sums[4][token + 1] = sums[4][token] + (kin ? 1 : 0);
            }
            looks[i][LineLook.KINDRED] = (float) kindred / Math.max(1, longer);
        }
    }

    /// The longer words of the title and of the first prose behind the headline.
    private Set<String> lead(LineLook look) {
        Set<String> lead = look.longerWords(0, Math.min(20, tokens.count()));
        int left = LEAD;
        for (int i = 0; i < looks.length && left > 0; i++) {
            Line line = lines.get(i);
            if (line.from() >= landmarks.anchor && isProse(i)) {
                lead.addAll(look.longerWords(line.from(), line.to()));
                left -= line.length();
            }
        }
        return lead;
    }

    private int[] sinceProse() {
        int[] since = new int[looks.length];
        int prose = -1;
        for (int i = 0; i < since.length; i++) {
            since[i] = prose < 0
                    ? Landmarks.NOWHERE
                    : lines.get(i).from() - lines.get(prose).to();
            prose = isProse(i) ? i : prose;
        }
        return since;
    }

    private int[] untilProse() {
        int[] until = new int[looks.length];
        int prose = -1;
        for (int i = until.length - 1; i >= 0; i--) {
            until[i] = prose < 0
                    ? Landmarks.NOWHERE
                    : lines.get(prose).from() - lines.get(i).to();
            prose = isProse(i) ? i : prose;
        }
        return until;
    }
}
