package org.pullquote.page.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.pullquote.page.archive.Zip;
import org.pullquote.page.document.UnreadableException;

/// Where the parts of a Word document lie in its archive: where its relationships say (ECMA-376, part 2, 9.3), for a
/// program may give them any names, else under the names that Word gives them.
final class DocxParts {
    private static final String MAIN = "word/document.xml";
    private static final Pattern USUAL = Pattern.compile("(?i)(?:word/)?document\\d*\\.xml");
    private static final Pattern OTHER_PROGRAM = Pattern.compile("(?i)/?(?:xl|ppt|visio|fixeddocseq|documents)\\b.*");

    private final Zip zip;
    private final String folder;
    private final List<Relationship> relationships;

    /// @param type the last word of the relationship's type
    /// @param target the part's name in the archive
    private record Relationship(String type, String target) {}

    DocxParts(Zip zip, String main) throws UnreadableException {
        this.zip = zip;
        this.folder = folderOf(main);
        this.relationships = relationships(zip, main);
    }

    /// The part that has the text, if the archive is a Word document.
    static Optional<String> main(Zip zip) {
        if (zip.has(MAIN)) {
            return Optional.of(MAIN);
        }
        Optional<String> usual = zip.names().stream()
                .filter(name -> USUAL.matcher(name).matches())
                .findFirst();
        return usual.or(() -> said(zip));
    }

    /// What the archive says its main part is.
    private static Optional<String> said(Zip zip) {
        try {
            return relationships(zip, "").stream()
                    .filter(one -> one.type().equals("officeDocument"))
                    .map(Relationship::target)
                    .filter(target -> zip.has(target)
                            && target.endsWith(".xml")
                            && !OTHER_PROGRAM.matcher(target).matches())
                    .findFirst();
        } catch (UnreadableException broken) {
            return Optional.empty();
        }
    }

    /// The part of a kind, such as `styles`.
    Optional<String> only(String type) {
        return all(type).stream().findFirst();
    }

    /// The parts of a kind, such as `header`, in the order of the archive.
    List<String> all(String type) {
        List<String> targets = relationships.stream()
                .filter(one -> one.type().equals(type))
                .map(Relationship::target)
                .filter(zip::has)
                .distinct()
                .toList();
        Pattern usual = Pattern.compile(Pattern.quote(folder + type) + "\\d*\\.xml");
        return targets.isEmpty()
                ? zip.names().stream()
                        .filter(name -> usual.matcher(name).matches())
                        .toList()
                : targets;
    }

    private static List<Relationship> relationships(Zip zip, String part) throws UnreadableException {
        String folder = folderOf(part);
        String name = folder + "_rels/" + part.substring(folder.length()) + ".rels";
        List<Relationship> found = new ArrayList<>();
        Optional<byte[]> xml = zip.findIfWhole(name);
        if (xml.isPresent()) {
            try {
                Xml.read(xml.get(), new Reading(folder, found));
            } catch (UnreadableException broken) {
                return List.of();
            }
        }
        return found;
    }

    private static String folderOf(String part) {
        return part.substring(0, part.lastIndexOf('/') + 1);
    }

    private record Reading(String folder, List<Relationship> found) implements Xml.Listener {
        @Override
        public void start(String name, Xml.Attributes attributes) {
            if (name.equals("Relationship") && !attributes.get("TargetMode", "").equals("External")) {
                String type = attributes.get("Type", "");
                found.add(new Relationship(
                        type.substring(type.lastIndexOf('/') + 1), resolved(attributes.get("Target", ""))));
            }
        }

        private String resolved(String target) {
            if (target.startsWith("/")) {
                return target.substring(1);
            }
            String base = folder;
            String rest = target;
            while (rest.startsWith("../")) {
                base = folderOf(base.substring(0, Math.max(0, base.length() - 1)));
                rest = rest.substring(3);
            }
            return base + rest;
        }

        @Override
        public void end(String name) {}
    }
}
