package org.pullquote.settings;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The settings as one readable JSON file. It is written beside and moved into place, so that it is never half-written.
public final class SettingsFile {
    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final long LARGEST = 1 << 20;

    private final Path file;

    public SettingsFile(Path file) {
        this.file = file;
    }

    /// Where the file is.
    public Path folder() {
        return file.toAbsolutePath().normalize().resolveSibling(".").normalize();
    }

    /// What the file says. What it does not say, or says in a way that makes no sense, is as by default; so is
    /// everything where there is no file or it cannot be read. Settings are never a reason not to start.
    public Settings read() {
        try {
            boolean isOne = Files.isRegularFile(file) && Files.size(file) <= LARGEST;
            return isOne ? settings(MAPPER.readTree(Files.readString(file))) : Settings.DEFAULT;
        } catch (IOException | JacksonException unreadable) {
            return Settings.DEFAULT;
        }
    }

    /// @throws IOException if the file cannot be written; it is then what it was
    public void write(Settings settings) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        Path beside = Files.createTempFile(folder, "settings", ".new");
        try {
            byte[] json = (json(settings).toPrettyString() + "\n").getBytes(StandardCharsets.UTF_8);
            Files.write(beside, json, StandardOpenOption.SYNC, StandardOpenOption.WRITE);
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private static ObjectNode json(Settings settings) {
        ObjectNode json =
                MAPPER.createObjectNode().put("theme", settings.theme().label()).put("contrast", settings.contrast());
        Typography type = settings.typography();
        json.putObject("text")
                .put("size", type.size())
                .put("measure", type.measure())
                .put("leading", type.leading())
                .put("face", type.face().name().toLowerCase(Locale.ROOT));
        json.put("interfaceSize", settings.interfaceSize());
        json.putObject("panes")
                .put("library", settings.panes().library())
                .put("highlights", settings.panes().highlights());
        json.put("showCuts", settings.showCuts())
                .put("linkedScrolling", settings.linkedScrolling())
                .put("showSuggestions", settings.showSuggestions());
        settings.watched().ifPresent(folder -> json.put("watched", folder));
        settings.lastRead().ifPresent(last -> {
            ObjectNode read =
                    json.putObject("lastRead").put("article", last.article().toString());
            last.story().ifPresent(story -> read.put("story", story.toString()));
        });
        settings.window()
                .ifPresent(window -> json.putObject("window")
                        .put("x", window.x())
                        .put("y", window.y())
                        .put("width", window.width())
                        .put("height", window.height())
                        .put("maximised", window.maximised()));
        return json;
    }

    private static Settings settings(JsonNode json) {
        Settings normal = Settings.DEFAULT;
        return new Settings(
                theme(json.path("theme").asString("")),
                json.path("contrast").asBoolean(normal.contrast()),
                typography(json.path("text")),
                offered(json.path("interfaceSize"), Settings.INTERFACE_SIZES, normal.interfaceSize()),
                panes(json.path("panes")),
                json.optional("window").flatMap(SettingsFile::window),
                json.path("showCuts").asBoolean(normal.showCuts()),
                json.path("linkedScrolling").asBoolean(normal.linkedScrolling()),
                json.path("showSuggestions").asBoolean(normal.showSuggestions()),
                json.optional("watched").filter(JsonNode::isString).map(JsonNode::stringValue),
                json.optional("lastRead").flatMap(SettingsFile::lastRead));
    }

    private static Typography typography(JsonNode json) {
        Typography normal = Typography.DEFAULT;
        String face = json.path("face").asString("");
        return new Typography(
                Math.clamp(json.path("size").asInt(normal.size()), Typography.SMALLEST, Typography.LARGEST),
                offered(json.path("measure"), Typography.MEASURES, normal.measure()),
                offered(json.path("leading"), Typography.LEADINGS, normal.leading()),
                Arrays.stream(Typography.Face.values())
                        .filter(known -> known.name().equalsIgnoreCase(face))
                        .findFirst()
                        .orElse(normal.face()));
    }

    private static int offered(JsonNode json, List<Integer> offered, int otherwise) {
        int wanted = json.asInt(otherwise);
        return offered.contains(wanted) ? wanted : otherwise;
    }

    private static PaneWidths panes(JsonNode json) {
        try {
            return new PaneWidths(
                    json.path("library").asDouble(PaneWidths.DEFAULT.library()),
                    json.path("highlights").asDouble(PaneWidths.DEFAULT.highlights()));
        } catch (IllegalArgumentException unusable) {
            return PaneWidths.DEFAULT;
        }
    }

    private static Theme theme(String label) {
        return Arrays.stream(Theme.values())
                .filter(theme -> theme.label().equals(label))
                .findFirst()
                .orElse(Settings.DEFAULT.theme());
    }

    private static Optional<LastRead> lastRead(JsonNode json) {
        return id(json.path("article")).map(article -> new LastRead(article, id(json.path("story"))));
    }

    private static Optional<UUID> id(JsonNode json) {
        try {
            return Optional.of(UUID.fromString(json.asString("")));
        } catch (IllegalArgumentException nothing) {
            return Optional.empty();
        }
    }

    private static Optional<WindowBounds> window(JsonNode json) {
        try {
            return Optional.of(new WindowBounds(
                    json.path("x").asDouble(Double.NaN),
                    json.path("y").asDouble(Double.NaN),
                    json.path("width").asDouble(Double.NaN),
                    json.path("height").asDouble(Double.NaN),
                    json.path("maximised").asBoolean(false)));
        } catch (IllegalArgumentException nowhere) {
            return Optional.empty();
        }
    }
}
