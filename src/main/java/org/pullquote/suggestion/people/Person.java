package org.pullquote.suggestion.people;

/// Someone whom an article names.
///
/// @param name the fullest name it gives
/// @param description what it says of them where it names them first; may be empty
/// @param at where the full name first stands, in UTF-16 units
record Person(String name, String description, Gender gender, int at) {
    String surname() {
        return name.substring(name.lastIndexOf(' ') + 1);
    }
}
