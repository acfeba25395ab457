package org.pullquote.article.html;

import java.util.List;
import java.util.regex.Pattern;

/// Lines with which an article's page takes its leave, after the last of the text: who the author is and how to reach
/// them, calls to read more, to subscribe, to share, to give or to answer, who reported and who took the pictures. They
/// are such at the end only: among the text the same words may be of it.
final class SignOff {
    private static final int LONGEST = 60;
    private static final int SHORT = 20;
    private static final String NAME = "(?-i:(?:\\p{Lu}[\\p{L}.'’-]{0,20} ){2,4})";

    private static final List<Pattern> SHORT_LINES = forms(
            "(?:see|read|find|view|check out|watch|listen to) (?:more|all|other|our|the rest)\\b.*",
            "(?:lea|leer|lee|ver) (?:también|más|otros?)\\b.*",
            "(?:lesen|hören|sehen) sie (?:hier|auch|mehr)\\b.*",
            "(?:lire|voir) (?:aussi|plus|la suite)\\b.*",
            "(?:leggi|guarda) (?:anche|di più|altri)\\b.*",
            "(?:lees|bekijk) (?:ook|meer)\\b.*",
            "(?:share (?:this|your|it|on|via|with)|tell us|let us know|leave a comment|join the conversation|have your"
                    + " say|sharing is caring)\\b.*",
            "(?:photo|bild|foto) ?-?(?:credits?|nachweise?|quellen?)\\b.*",
            "(?:zuletzt )?(?:überarbeitet|erstellt|bearbeitet)(?: am)? ?:? ?\\d.*",
            "(?:créé|modifié|creado|creato|publicerad|utworzono)(?: le| el| il)? ?:? ?\\d.*",
            "\\(\\p{L}{2,4}(?:/\\p{L}{2,4})?\\)",
            "©.*",
            "(?:jetzt|please|bitte) .{0,30}(?:spenden|donate)\\W*");

    private static final List<Pattern> LINES = forms(
            "(?:have|got) (?:a|any) (?:news )?(?:tips?|story|stories|questions?|comments?|feedback|corrections?)\\b.*",
            "(?:additional )?(?:reporting|writing|editing) by\\b.*",
            ".*\\b(?:in|into|to) your (?:e-?mail )?inbox\\b.*",
            ".*\\b(?:can|may) be (?:reached|contacted) (?:at|via|by|on)\\b.*",
            ".*\\balready a (?:subscriber|member)\\b.*",
            "(?:please )?(?:support|donate to) (?:us|our|independent)\\b.*",
            "support .{1,40}\\bso (?:we|that we)\\b.*",
            NAME
                    + "(?:is|was) (?:an?|the|our)"
                    + " .{0,80}\\b(?:reporter|writer|editor|journalist|correspondent|columnist)\\b.*",
            NAME + "(?:writes about|covers|reports on)\\b.*",
            NAME + "(?:ist|arbeitet als) .{0,60}\\b(?:redakteur|journalist|reporter|korrespondent|autor)(?:in)?\\b.*",
            NAME + "(?:est|es|è) (?:une? |un'|una? )?(?:journaliste|periodista|giornalista|jornalista)\\b.*");

    private SignOff() {}

    private static List<Pattern> forms(String... forms) {
        return List.of(forms).stream()
                .map(form -> Pattern.compile(
                        "[^\\p{L}(©]{0,4}" + form, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL))
                .toList();
    }

    static boolean isOne(String text, int words) {
        return words <= LONGEST && matches(LINES, text) || words <= SHORT && matches(SHORT_LINES, text);
    }

    private static boolean matches(List<Pattern> forms, String text) {
        return forms.stream().anyMatch(form -> form.matcher(text).matches());
    }
}
