package org.pullquote.cli;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.pullquote.store.SqliteCare;
import org.pullquote.store.SqliteLibrary;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Runs the command line as a shell would and keeps what it printed.
final class Shell {
    static final Path SAMPLES = Path.of("assets", "samples");
    static final Path COURIER = SAMPLES.resolve("harbour-courier.html");
    static final Path RADIO = SAMPLES.resolve("coast-radio.txt");
    static final Path LEDGER = SAMPLES.resolve("the-ledger.txt");

    private static final JsonMapper JSON = new JsonMapper();

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final List<DeskOpened> desks = new ArrayList<>();

    /// What the desk was asked to show.
    record DeskOpened(List<Path> files, Optional<Path> library) {}

    int run(Object... args) {
        out.reset();
        err.reset();
        CommandLineInterface program = new CommandLineInterface(
                SqliteLibrary::openOrRead,
                new SqliteCare(Clock.systemUTC()),
                (files, library) -> desks.add(new DeskOpened(files, library)),
                out,
                err);
        return program.run(Stream.of(args).map(Object::toString).toArray(String[]::new));
    }

    String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    List<DeskOpened> desks() {
        return desks;
    }

    /// What was printed, one JSON value a line.
    List<JsonNode> json() {
        return out().lines().map(JSON::readTree).toList();
    }
}
