package org.pullquote.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.pullquote.brief.BriefSettings;
import org.pullquote.brief.BriefTemplate;
import org.pullquote.brief.document.Paper;
import org.pullquote.brief.evidence.SigningKey;
import org.pullquote.brief.filing.BriefFormat;
import org.pullquote.brief.filing.Filed;
import org.pullquote.brief.source.StoryMaterial;
import org.pullquote.brief.template.BriefLayout;
import org.pullquote.brief.template.TemplateFile;
import org.pullquote.brief.template.Templates;
import org.pullquote.library.Library;
import org.pullquote.library.LibraryOpener;
import org.pullquote.library.Story;
import org.pullquote.settings.ProgramVersion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `pullquote brief`: the brief on a story of the library.
@Command(name = "brief", description = "Write the brief on a story.", mixinStandardHelpOptions = true)
final class BriefCommand implements Callable<Integer> {
    @Option(names = "--story", paramLabel = "NAME", required = true, description = "The story's name.")
    private String story = "";

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            required = true,
            description = "${COMPLETION-CANDIDATES}.")
    private BriefFormat format = BriefFormat.MD;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            required = true,
            description = "Write to this file.")
    private Path output = Path.of("");

    @Option(
            names = "--template",
            paramLabel = "NAME",
            description = "comparison, sources, quotations, full-text, or one saved in the library's desk"
                    + " (default: comparison).")
    private String template = BriefTemplate.COMPARISON.toString();

    @Option(
            names = "--paper",
            paramLabel = "SIZE",
            description = "${COMPLETION-CANDIDATES} (default: the template's own, or a4).")
    private Optional<Paper> paper = Optional.empty();

    @Option(names = "--author", paramLabel = "NAME", description = "Who files it.")
    private Optional<String> author = Optional.empty();

    @Option(
            names = "--at",
            paramLabel = "TIME",
            description = "The time that the brief bears, with its zone, as 2026-03-18T09:30:00+01:00 (default: now)."
                    + " The same story, settings and time give the same file.")
    private Optional<ZonedDateTime> at = Optional.empty();

    @Option(names = "--private-notes", description = "Include private notes.")
    private boolean privateNotes;

    @Option(
            names = "--sign",
            description = "Sign an evidence pack with your own key, which is made the first time (see pullquote key).")
    private boolean sign;

    @Mixin
    private LibraryChoice library = new LibraryChoice();

    private final Terminal terminal;
    private final LibraryOpener libraries;

    BriefCommand(Terminal terminal, LibraryOpener libraries) {
        this.terminal = terminal;
        this.libraries = libraries;
    }

    @Override
    public Integer call() {
        return library.with(libraries, terminal, this::write);
    }

    private int write(Library open) {
        Clock clock = at.map(time -> Clock.fixed(time.toInstant(), time.getZone()))
                .orElseGet(() -> Clock.system(ZoneId.systemDefault()));
        Optional<Story> found = open.storyNamed(story);
        if (found.isEmpty()) {
            terminal.explain(story + ": there is no story of this name in the library.");
            return ExitCode.PARTLY;
        }
        StoryMaterial material = StoryMaterial.of(open, found.get(), clock.getZone());
        if (material.sources().isEmpty()) {
            terminal.explain(story + ": there are no articles in this story yet.");
            return ExitCode.PARTLY;
        }
        Templates templates = TemplateFile.in(library.folder()).read();
        Optional<BriefLayout> layout = templates.named(template, Paper.A4);
        if (layout.isEmpty()) {
            terminal.explain(template + ": there is no template of this name; there are "
                    + String.join(", ", templates.all()) + ".");
            return ExitCode.WRONG_USAGE;
        }
        return file(open, found.get(), material, layout.get(), clock);
    }

    private int file(Library open, Story chosen, StoryMaterial material, BriefLayout layout, Clock clock) {
        BriefSettings settings = settings(layout, clock);
        try {
            boolean signed = sign || layout.sign() && format == BriefFormat.EVIDENCE;
            Optional<SigningKey> key = signed ? Optional.of(SigningKey.keptIn(library.folder())) : Optional.empty();
            byte[] written =
                    format.write(new Filed(open, chosen, key), material, settings, paper.orElse(layout.paper()));
            return terminal.deliver(written, output) ? ExitCode.DONE : ExitCode.PARTLY;
        } catch (IOException problem) {
            terminal.explain(library.folder() + ": " + Sentences.ofWriting(problem));
            return ExitCode.PARTLY;
        }
    }

    private BriefSettings settings(BriefLayout layout, Clock clock) {
        BriefSettings settings = layout.settings(clock, ProgramVersion.current().toString())
                .withPrivateNotes(privateNotes || layout.privateNotes());
        return author.map(settings::withAuthor).orElse(settings);
    }
}
