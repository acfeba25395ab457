package org.pullquote.cli;

import picocli.CommandLine.Command;

/// `pullquote annotations`: highlights with their tags and notes, as other programs read and write them.
@Command(
        name = "annotations",
        description = "Export, import and carry highlights.",
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true)
final class AnnotationsCommand {}
