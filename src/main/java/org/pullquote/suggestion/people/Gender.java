package org.pullquote.suggestion.people;

/// Which pronoun stands for someone, as far as titles and first names show.
enum Gender {
    HE,
    SHE,
    UNKNOWN;

    boolean allows(Gender pronoun) {
        return this == UNKNOWN || this == pronoun;
    }
}
