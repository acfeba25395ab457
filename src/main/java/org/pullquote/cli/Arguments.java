package org.pullquote.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import picocli.CommandLine.TypeConversionException;

/// What the words of a command mean; where one means nothing, a sentence says what was expected.
final class Arguments {
    private Arguments() {}

    static Path path(String name) {
        if (name.isEmpty()) {
            throw new TypeConversionException("a file has a name");
        }
        try {
            return Path.of(name);
        } catch (InvalidPathException noName) {
            throw new TypeConversionException(
                    "no file can have the name '" + name + "' here (" + noName.getReason() + ")");
        }
    }

    /// Whether there is something of this name.
    static boolean isFile(String name) {
        try {
            return Files.exists(Path.of(name));
        } catch (InvalidPathException _) {
            return false;
        }
    }

    static ZonedDateTime time(String time) {
        try {
            return ZonedDateTime.parse(time);
        } catch (DateTimeException noTime) {
            throw new TypeConversionException(
                    "'" + time + "' is no time with its zone, as 2026-03-18T09:30:00+01:00 is");
        }
    }

    static ZoneId zone(String zone) {
        try {
            return ZoneId.of(zone);
        } catch (DateTimeException noZone) {
            throw new TypeConversionException("'" + zone + "' is no time zone, as Europe/Berlin or +01:00 is");
        }
    }

    static LocalDate day(String day) {
        try {
            return LocalDate.parse(day);
        } catch (DateTimeException noDay) {
            throw new TypeConversionException("'" + day + "' is no day, as 2026-03-18 is");
        }
    }
}
