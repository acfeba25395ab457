package org.pullquote.settings;

import java.util.Optional;
import java.util.UUID;

/// What was read last, so that the desk opens where it was left: names within the library, and nothing of the text.
///
/// @param article the article
/// @param story the story as whose part it was read
public record LastRead(UUID article, Optional<UUID> story) {}
