package org.pullquote.page.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pullquote.page.document.Statement;
import org.pullquote.page.document.UnreadableException;

/// What a document's properties say: Dublin Core, as both office formats write it.
final class CoreProperties implements Xml.Listener {
    private final StringBuilder words = new StringBuilder();
    private final List<String> authors = new ArrayList<>();
    private Statement statement = Statement.NONE;

    /// Whether the document's own text has begun, where both are in one file.
    private boolean inBody;

    private CoreProperties() {}

    /// Broken properties say nothing and are no reason to refuse a document.
    static Statement of(Optional<byte[]> xml) {
        CoreProperties properties = new CoreProperties();
        try {
            if (xml.isPresent()) {
                Xml.read(xml.get(), properties);
            }
        } catch (UnreadableException broken) {
            return Statement.NONE;
        }
        return properties.statement.withAuthors(properties.authors);
    }

    @Override
    public void start(String name, Xml.Attributes attributes) {
        words.setLength(0);
        inBody |= name.equals("body");
    }

    @Override
    public void text(String found) {
        words.append(found);
    }

    @Override
    public void end(String name) {
        String said = words.toString().strip();
        words.setLength(0);
        if (said.isEmpty() || inBody) {
            return;
        }
        switch (name) {
            case "title" -> statement = statement.withTitle(said);
            case "language" -> statement = statement.withLanguage(said);
            case "creator" -> {
                if (authors.isEmpty()) {
                    authors.add(said);
                }
            }
            case "initial-creator" -> {
                authors.clear();
                authors.add(said);
            }
            case "created", "creation-date" -> statement = statement.withPublished(said);
            default -> {}
        }
    }
}
