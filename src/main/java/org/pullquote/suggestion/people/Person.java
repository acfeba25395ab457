package org.pullquote.suggestion.people;

/// Someone whom an article names.
///
/// @param name the fullest name it gives
/// @param description what it says of them where it names them first; may be empty
/// @param at where the full name first stands, in UTF-16 units
record Person(String name, String description, Gender gender, int at) {
    /// The same with what else the article says of them.
    Person as(String office) {
        return new Person(name, (office + " " + description).strip(), gender, at);
    }
}
