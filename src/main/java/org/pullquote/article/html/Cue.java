package org.pullquote.article.html;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What certain words say of a short piece of text on a news page, in the languages its readers meet most.
@SuppressWarnings("EnumOrdinal") // the order is that of the bits and columns
enum Cue {
    SHARE("""
        share, share this, share on, tweet, facebook, whatsapp, teilen, partager, compartir, condividi, copy
        link, send email, email this, drucken, print, pin it, share this story, share full article, merken,
        udostępnij\
        """),
    NEWSLETTER("""
        newsletter, newsletters, sign up, signup, subscribe, inbox, subscribe to, abonnieren, abonnez,
        suscríbete, iscriviti, email address, your email, sign me up, get the latest, delivered to, zapisz\
        """),
    READ_MORE("""
        read more, related, see also, more on, also read, read also, recommended, you may also like, mehr
        zum thema, lesen sie auch, lire aussi, à lire aussi, leggi anche, lee también, más información, up
        next, more from, related articles, related stories, trending, most read, most popular, weiterlesen,
        read next, keep reading, you might also, auch interessant, mehr dazu, don t miss, more stories,
        latest news, czytaj, zobacz, siehe auch, voir aussi, what to read next, schon gelesen, lesen sie,
        lesen sie auch die, zum weiterlesen, das könnte, das könnte sie, das könnte dich, puedes ver, vea
        también, lea también, lea además, lee además, te puede interesar, le puede interesar, mira también,
        mira, leia também, leia mais, veja também, ook interessant, lees ook, lees meer, läs också, les
        også, læs også, czytaj też, czytaj także, zobacz też, zobacz także, weitere artikel, passend zum
        thema, ähnliche artikel, sur le même sujet, sul tema, approfondisci, you may like, you might like,
        more in, see more, previous, next, editor s picks, top stories, more news, learn more\
        """),
    COMMENTS("""
        comments, comment, leave a reply, leave a comment, kommentare, kommentar, commentaires, comentarios,
        reply, log in to comment, add a comment, post a comment, antworten, view comments, join the
        conversation, required fields are marked\
        """),
    ADVERTISEMENT("""
        advertisement, advertising, anzeige, werbung, publicité, publicidad, pubblicità, sponsored, ad,
        continue reading below, article continues, story continues, continue reading, scroll to continue,
        sponsored content, promoted, affiliate, we may earn, paid post, reklama, report this ad\
        """),
    RIGHTS("""
        copyright, all rights reserved, rights reserved, alle rechte vorbehalten, tous droits réservés, may
        not be reproduced, terms of use, terms of service, privacy policy, privacy, impressum, datenschutz,
        terms, contact us, about us\
        """),
    CREDIT("""
        photo, photo by, getty, getty images, image, image credit, credit, photograph, foto, photos,
        courtesy, picture, file photo, reuters, ap photo, shutterstock, photograph by, bild, dpa, afp,
        istock, image source, crédit, fotografía, via getty, enlarge, unsplash, illustration\
        """),
    COOKIES("""
        cookies, cookie, consent, gdpr, accept all, cookie policy, privacy settings\
        """),
    LOGIN("""
        log in, login, sign in, register, subscriber, subscribers, create an account, anmelden, connexion,
        forgot password, already a subscriber, free trial, account, unlimited access, premium, support us,
        donate\
        """),
    BIOGRAPHY("""
        is a reporter, is a writer, is a freelance, is a journalist, is a staff, is the author, about the
        author, is an editor, is a senior, is a contributor, follow him, follow her, can be reached,
        contributed to this, contact the, reach him, reach her, covers, contributed reporting, is a
        correspondent, is an associate, is the editor, has written, reporting by, editing by, view all
        posts, about the\
        """),
    FOLLOW("""
        follow, follow us, follow us on, on twitter, on facebook, instagram, youtube, telegram, linkedin,
        twitter, folgen, google news, like us, download our, app store, google play\
        """),
    TAGS("""
        tags, topics, filed under, tagged, categories, schlagworte, themen, mots clés, etiquetas, posted in,
        category, in this article, categorized, filed to, tag\
        """),
    TIME("""
        ago, updated, published, posted, min read, minute read, last updated, uhr, publié, publicado, mis à
        jour, veröffentlicht, january, february, march, april, june, july, august, september, october,
        november, december, jan, feb, mar, apr, jun, jul, aug, sep, sept, oct, nov, dec, monday, tuesday,
        wednesday, thursday, friday, saturday, sunday, am, pm, est, edt, gmt, min\
        """),
    BY("""
    by, von, par, por, di, written by, posted by, author, autor, reporter, staff, staff writer,
    correspondent, editor, redaktion, associated press, przez, door, av\
    """),
    EDITORIAL("""
        correction, editor s note, clarification, this story has been, this article was, this post,
        disclaimer, disclosure, originally published, first published, note, listen to, watch, video, play,
        live, view, download, loading, table of contents, jump to, click here, this article originally, the
        views expressed, opinions expressed\
        """);

    private static final Cue[] ALL = values();
    private static final Map<Integer, List<Phrase>> BY_FIRST = index();
    private static final WordSet FIRST = WordSet.of(BY_FIRST.keySet());
    /// The phrases that begin with a word, by its place in [#FIRST].
    private static final List<List<Phrase>> BY_PLACE = byPlace();

    private final String phrases;

    Cue(String phrases) {
        this.phrases = phrases;
    }

    private static final class Phrase {
        private final Cue cue;
        private final int[] words;

        Phrase(Cue cue, int[] words) {
            this.cue = cue;
            this.words = words;
        }

        boolean standsAt(int[] text, int at) {
            if (at + words.length > text.length) {
                return false;
            }
            for (int i = 1; i < words.length; i++) {
                if (text[at + i] != words[i]) {
                    return false;
                }
            }
            return true;
        }
    }

    /// A bit for each cue among the words, and 32 places higher for each cue they begin with.
    static long in(int[] words) {
        long found = 0;
        for (int i = 0; i < words.length; i++) {
            int place = FIRST.place(words[i]);
            if (place >= 0) {
                found |= at(BY_PLACE.get(place), words, i);
            }
        }
        return found;
    }

    private static long at(List<Phrase> phrases, int[] words, int at) {
        long found = 0;
        for (int i = 0; i < phrases.size(); i++) {
            Phrase phrase = phrases.get(i);
            if (phrase.standsAt(words, at)) {
                long bit = 1L << phrase.cue.ordinal();
                found |= at == 0 ? bit | bit << 32 : bit;
            }
        }
        return found;
    }

    boolean isIn(long cues) {
        return (cues >>> ordinal() & 1) != 0;
    }

    boolean begins(long cues) {
        return (cues >>> ordinal() + 32 & 1) != 0;
    }

    /// Notes in a row, for each cue of the text, whether it is in it (1) or the text begins with it (2).
    static void note(long cues, float[] row) {
        for (long left = cues & 0xFFFFFFFFL; left != 0; left &= left - 1) {
            Cue cue = ALL[Long.numberOfTrailingZeros(left)];
            row[Columns.of(cue)] = cue.begins(cues) ? 2 : 1;
        }
    }

    private static List<List<Phrase>> byPlace() {
        List<List<Phrase>> phrases = new ArrayList<>(Collections.nCopies(FIRST.room(), List.of()));
        BY_FIRST.forEach((word, begun) -> phrases.set(FIRST.place(word), begun));
        return phrases;
    }

    private static Map<Integer, List<Phrase>> index() {
        Map<Integer, List<Phrase>> index = new HashMap<>();
        for (Cue cue : values()) {
            for (String phrase : cue.phrases.replace('\n', ' ').split(", ", -1)) {
                int[] words = hashes(phrase);
                index.merge(words[0], List.of(new Phrase(cue, words)), (some, more) -> {
                    List<Phrase> all = new ArrayList<>(some);
                    all.addAll(more);
                    return all;
                });
            }
        }
        return index;
    }

    /// As [Wording] hashes them.
    private static int[] hashes(String phrase) {
        String[] words =
                phrase.replace("don t", "dont").replace("editor s", "editors").split(" ", -1);
        int[] hashes = new int[words.length];
        for (int w = 0; w < words.length; w++) {
            int hash = 17;
            for (int i = 0; i < words[w].length(); i++) {
                hash = hash * 31 + words[w].charAt(i);
            }
            hashes[w] = hash;
        }
        return hashes;
    }
}
