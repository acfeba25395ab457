package org.pullquote.ui;

import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/// The words of the window, from `org/pullquote/words.properties`: whole sentences with `{0}`, keyed by place.
public final class Words {
    private final ResourceBundle bundle;
    private final Locale locale;
    private final Map<String, Sentence> sentences = new ConcurrentHashMap<>();

    /// The words in the language of `locale`, or in English.
    public Words(Locale locale) {
        this.bundle = ResourceBundle.getBundle("org.pullquote.words", locale, Words.class.getModule());
        this.locale = locale;
    }

    /// The words of a key, with `arguments` in their places.
    ///
    /// @throws MissingResourceException if there are none, which a test prevents
    public String get(String key, Object... arguments) {
        return sentences
                .computeIfAbsent(key, asked -> new Sentence(bundle.getString(asked), locale))
                .with(arguments);
    }

    /// What a shortcut does, as the menu names it.
    public String of(Shortcut shortcut) {
        return get("shortcut." + shortcut.id());
    }

    public Locale locale() {
        return locale;
    }
}
