package org.pullquote.article;

/// Which cleaning made an article: its name and a number that grows whenever it would clean a page differently.
public record CleanerVersion(String name, int number) {
    @Override
    public String toString() {
        return name + " " + number;
    }
}
