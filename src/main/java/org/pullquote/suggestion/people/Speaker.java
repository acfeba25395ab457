package org.pullquote.suggestion.people;

/// Whom an attribution is credited to, as far as the article tells.
///
/// @param name the fullest name or description
/// @param description what the article says of them; may be empty
/// @param kind whether they have a name
public record Speaker(String name, String description, Kind kind) {
    /// What kind of source it is.
    public enum Kind {
        NAMED,
        /// A person or people without a name: *a senior official*.
        UNNAMED,
        /// A report, a court filing, a study.
        DOCUMENT,
        /// An office, a company, a newspaper.
        INSTITUTION
    }
}
