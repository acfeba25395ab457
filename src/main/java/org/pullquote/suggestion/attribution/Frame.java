package org.pullquote.suggestion.attribution;

/// What may stand behind a word that reports; each is a section of the list of such words.
enum Frame {
    CLAUSE("clause"),
    BARE("bare"),
    PARENTHETICAL("parenthetical"),
    BEHIND_QUOTATION("behind quotation"),
    QUESTION("question"),
    OBJECT("object"),
    INFINITIVE("infinitive"),
    ADDRESSEE("addressee"),
    /// The verb is as often something else.
    CLAUSE_ONLY("clause only"),
    /// What it tells goes on in the mind and is not done by words.
    MENTAL("mental"),
    /// A clause may follow whose verb is not known for one.
    PLAIN("plain"),
    /// The verb's base form or third person is as often a noun: *reports*, *claims*.
    NOUN_TOO("noun too"),
    /// It tells a deed or a stance, so that its matter counts only with words in quotation marks.
    STANCE("stance");

    private final String section;

    Frame(String section) {
        this.section = section;
    }

    String section() {
        return section;
    }
}
