package org.pullquote.brief.template;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.pullquote.brief.BriefTemplate;
import org.pullquote.brief.document.Paper;

/// The layouts that a reader chose, by the name of their template: the reader's own templates, and how those of the
/// program were used last.
public final class Templates {
    public static final Templates NONE = new Templates(Map.of());

    private final Map<String, BriefLayout> layouts;

    Templates(Map<String, BriefLayout> layouts) {
        this.layouts = new LinkedHashMap<>(layouts);
    }

    Map<String, BriefLayout> layouts() {
        return new LinkedHashMap<>(layouts);
    }

    /// The names of the reader's own templates, in the order in which they were made.
    public List<String> own() {
        return layouts.keySet().stream().filter(name -> builtIn(name).isEmpty()).toList();
    }

    /// The names of all templates, the program's first.
    public List<String> all() {
        return Stream.concat(Arrays.stream(BriefTemplate.values()).map(BriefTemplate::toString), own().stream())
                .toList();
    }

    /// The template of the program with this name, capitals aside.
    public static Optional<BriefTemplate> builtIn(String name) {
        return Arrays.stream(BriefTemplate.values())
                .filter(template -> template.toString().equalsIgnoreCase(name))
                .findFirst();
    }

    /// How the template was used last; one of the program that was never used, as the program has it.
    public Optional<BriefLayout> lastOf(String name, Paper paper) {
        return Optional.ofNullable(layouts.get(name))
                .or(() -> builtIn(name).map(template -> BriefLayout.of(template, paper)));
    }

    /// A template as its name says, whatever was done with it last: the program's as the program has it, the reader's
    /// as the reader saved it.
    public Optional<BriefLayout> named(String name, Paper paper) {
        Optional<BriefTemplate> own = builtIn(name);
        return own.isPresent()
                ? own.map(template -> BriefLayout.of(template, paper))
                : Optional.ofNullable(layouts.get(name));
    }

    public Templates with(String name, BriefLayout layout) {
        Map<String, BriefLayout> changed = layouts();
        changed.put(name, layout);
        return new Templates(changed);
    }

    public Templates without(String name) {
        Map<String, BriefLayout> changed = layouts();
        changed.remove(name);
        return new Templates(changed);
    }

    /// The same with one of the reader's own under another name, in its old place.
    public Templates renamed(String from, String to) {
        Map<String, BriefLayout> changed = new LinkedHashMap<>();
        layouts.forEach((name, layout) -> changed.put(name.equals(from) ? to : name, layout));
        return new Templates(changed);
    }

    /// Whether an own template can be called so: it is no name of the program's, and has words.
    public static boolean isName(String name) {
        return !name.isBlank() && builtIn(name.strip()).isEmpty();
    }
}
