package org.pullquote.brief.evidence;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pullquote.library.LogEntry;
import org.pullquote.library.Story;
import org.pullquote.page.Sha256;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The library's log as JSON Lines. Of what does not concern the story only the hashes are given, so that the chain can
/// be followed and other work stays private.
final class LogFile {
    static final String NAME = "log.jsonl";
    private static final JsonMapper MAPPER = JsonMapper.shared();

    private LogFile() {}

    static byte[] of(List<LogEntry> log, Set<String> story) {
        Set<String> subjects = new HashSet<>(story);
        for (LogEntry entry : log) {
            if (story.stream().anyMatch(id -> entry.detail().contains("\"article\":\"" + id + "\""))) {
                subjects.add(entry.subject());
            }
        }
        StringBuilder lines = new StringBuilder();
        for (LogEntry entry : log) {
            lines.append(line(entry, subjects.contains(entry.subject()))).append('\n');
        }
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String line(LogEntry entry, boolean concerned) {
        ObjectNode json = MAPPER.createObjectNode().put("number", entry.number());
        if (concerned) {
            json.put("time", entry.time().toString())
                    .put("action", entry.action())
                    .put("subject", entry.subject())
                    .put("detail", entry.detail());
        } else {
            json.put("withheld", true);
        }
        return json.put("previous", entry.previous().hex())
                .put("hash", entry.hash().hex())
                .toString();
    }

    /// The number of the first entry that does not follow from those before it.
    static Optional<Integer> firstBroken(byte[] lines) {
        String previous = LogEntry.BEFORE_ALL.hex();
        int number = 1;
        for (String line : new String(lines, StandardCharsets.UTF_8).lines().toList()) {
            Optional<String> hash = hash(line, number, previous);
            if (hash.isEmpty()) {
                return Optional.of(number);
            }
            previous = hash.get();
            number++;
        }
        return Optional.empty();
    }

    /// The entry's hash, if the entry is what it says and follows from the one before.
    private static Optional<String> hash(String line, int number, String previous) {
        try {
            JsonNode json = MAPPER.readTree(line);
            String hash = json.path("hash").asString("");
            boolean follows = json.path("number").asInt(0) == number
                    && json.path("previous").asString("").equals(previous);
            if (!follows) {
                return Optional.empty();
            }
            return json.path("withheld").asBoolean(false)
                            || computed(json).hex().equals(hash)
                    ? Optional.of(hash)
                    : Optional.empty();
        } catch (JacksonException | DateTimeException | IllegalArgumentException broken) {
            return Optional.empty();
        }
    }

    private static Sha256 computed(JsonNode json) {
        return LogEntry.of(
                        json.path("number").asInt(0),
                        Instant.parse(json.path("time").asString("")),
                        json.path("action").asString(""),
                        json.path("subject").asString(""),
                        json.path("detail").asString(""),
                        new Sha256(json.path("previous").asString("")))
                .hash();
    }

    /// The ids of the story's own things.
    static Set<String> subjects(Story story) {
        Set<String> ids = new HashSet<>();
        ids.add(story.id().toString());
        story.articles().forEach(id -> ids.add(id.value().toString()));
        return ids;
    }
}
