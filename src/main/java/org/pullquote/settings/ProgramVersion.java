package org.pullquote.settings;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/// Which Pullquote this is, as the build wrote it down.
public record ProgramVersion(String number) {
    /// The version of the running program.
    public static ProgramVersion current() {
        Properties properties = new Properties();
        try (InputStream file = ProgramVersion.class.getResourceAsStream("version.properties")) {
            if (file == null) {
                throw new IllegalStateException("The program lacks its version.properties");
            }
            properties.load(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new ProgramVersion(properties.getProperty("version", "unknown"));
    }

    @Override
    public String toString() {
        return "Pullquote " + number;
    }
}
