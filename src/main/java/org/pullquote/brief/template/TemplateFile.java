package org.pullquote.brief.template;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.pullquote.annotation.Status;
import org.pullquote.brief.BriefPart;
import org.pullquote.brief.OutputFile;
import org.pullquote.brief.document.Paper;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The templates as one readable JSON file beside the library. It is written beside and moved into place.
public final class TemplateFile {
    private static final String NAME = "templates.json";
    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final long LARGEST = 8 << 20;

    private final Path file;

    private TemplateFile(Path file) {
        this.file = file;
    }

    public static TemplateFile in(Path folder) {
        return new TemplateFile(folder.resolve(NAME));
    }

    /// What the file says; nothing of what makes no sense, and nothing at all if there is no such file.
    public Templates read() {
        Map<String, BriefLayout> layouts = new LinkedHashMap<>();
        try {
            if (!Files.isRegularFile(file) || Files.size(file) > LARGEST) {
                return new Templates(layouts);
            }
            for (JsonNode template :
                    MAPPER.readTree(Files.readString(file)).path("templates").values()) {
                String name = template.path("name").asString("");
                if (!name.isBlank()) {
                    layouts.put(name, layout(template));
                }
            }
        } catch (IOException | JacksonException unreadable) {
            return new Templates(layouts);
        }
        return new Templates(layouts);
    }

    /// @throws IOException if the file cannot be written; it is then what it was
    public void write(Templates templates) throws IOException {
        ObjectNode json = MAPPER.createObjectNode();
        ArrayNode all = json.putArray("templates");
        templates.layouts().forEach((name, layout) -> put(all.addObject(), name, layout));
        OutputFile.write(file, (json.toPrettyString() + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private static void put(ObjectNode json, String name, BriefLayout layout) {
        json.put("name", name);
        ArrayNode parts = json.putArray("parts");
        for (BriefPart part : layout.order()) {
            parts.addObject()
                    .put("part", key(part))
                    .put("included", layout.included().contains(part));
        }
        ArrayNode tags = json.putArray("tags");
        layout.tags().stream().map(UUID::toString).sorted().forEach(tags::add);
        ArrayNode statuses = json.putArray("statuses");
        Arrays.stream(Status.values())
                .filter(layout.statuses()::contains)
                .map(Status::label)
                .forEach(statuses::add);
        json.put("privateNotes", layout.privateNotes())
                .put("paper", layout.paper().toString())
                .put("sign", layout.sign());
    }

    private static BriefLayout layout(JsonNode json) {
        List<JsonNode> parts = List.copyOf(json.path("parts").values());
        Set<BriefPart> included = EnumSet.noneOf(BriefPart.class);
        parts.stream()
                .filter(part -> part.path("included").asBoolean(false))
                .flatMap(TemplateFile::part)
                .forEach(included::add);
        Set<UUID> tags = new HashSet<>();
        json.path("tags").values().forEach(tag -> id(tag.asString("")).ifPresent(tags::add));
        Set<Status> statuses = EnumSet.noneOf(Status.class);
        json.path("statuses")
                .values()
                .forEach(status -> Status.labelled(status.asString("")).ifPresent(statuses::add));
        Paper paper = json.path("paper").asString("").equals(Paper.LETTER.toString()) ? Paper.LETTER : Paper.A4;
        return new BriefLayout(
                parts.stream().flatMap(TemplateFile::part).toList(),
                included,
                tags,
                statuses,
                json.path("privateNotes").asBoolean(false),
                paper,
                json.path("sign").asBoolean(false));
    }

    private static Stream<BriefPart> part(JsonNode json) {
        String key = json.path("part").asString("");
        return Arrays.stream(BriefPart.values()).filter(part -> key(part).equals(key));
    }

    private static String key(BriefPart part) {
        return part.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
