package org.pullquote.page.archive;

import java.util.Optional;
import org.pullquote.page.document.Statement;

/// A file within a file.
public final class Part {
    private final String name;
    private final byte[] bytes;
    private final Optional<String> charset;
    private final Statement statement;

    /// @param name its name or address there
    /// @param charset the encoding that the container declares for it
    /// @param statement what the container says of it
    Part(String name, byte[] bytes, Optional<String> charset, Statement statement) {
        this.name = name;
        this.bytes = bytes;
        this.charset = charset;
        this.statement = statement;
    }

    public String name() {
        return name;
    }

    /// The bytes themselves, not to be changed.
    public byte[] bytes() {
        return bytes;
    }

    public Optional<String> charset() {
        return charset;
    }

    public Statement statement() {
        return statement;
    }
}
