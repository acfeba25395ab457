package org.pullquote.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pullquote.page.Samples;

/// Opens files full of links to pictures, scripts, style sheets, entities and templates elsewhere, and looks at every
/// system call of the program and of the process that reads PDF. Skipped where `strace` is missing or not allowed.
class NoNetworkTest {
    private static final String BEACON = "http://127.0.0.1:9/beacon";

    @TempDir
    Path folder;

    /// That the run-time probes for IPv6 by making a socket, which it never ties to any address, does not count.
    @Test
    void openingAFileOpensNoConnection() throws IOException, InterruptedException {
        Path trace = folder.resolve("trace");
        assumeTrue(run(List.of("strace", "-o", trace.toString(), "true")) == 0, "no strace that is allowed to trace");
        List<String> command = new ArrayList<>(List.of(
                "strace",
                "-f",
                "-qq",
                "-e",
                "trace=connect,sendto,sendmsg,bind,listen",
                "-o",
                trace.toString(),
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("jdk.module.path", "")
                        + File.pathSeparator
                        + System.getProperty("java.class.path", ""),
                "org.pullquote.app.Main",
                "clean",
                "--format",
                "json"));
        beacons().forEach((name, bytes) -> command.add(file(name, bytes).toString()));
        assertThat(run(command)).isIn(0, 1);
        assertThat(Files.readAllLines(trace))
                .filteredOn(call -> call.contains("AF_INET"))
                .isEmpty();
    }

    private static Map<String, byte[]> beacons() throws IOException {
        String html = "<html manifest='" + BEACON + "'><head><base href='" + BEACON + "'><link rel=stylesheet href='"
                + BEACON + "'><meta http-equiv=refresh content='0;url=" + BEACON + "'></head><body><img src='" + BEACON
                + "'><iframe src='" + BEACON + "'></iframe><script src='" + BEACON + "'></script><p>Text.</p></body>";
        String entity = "<!DOCTYPE x PUBLIC 'x' '" + BEACON + "' [<!ENTITY e SYSTEM '" + BEACON + "'>]>";
        return Map.of(
                "a.html", bytes(html),
                "a.docx",
                        Samples.zip(Map.of(
                                "word/document.xml", entity + "<w:document xmlns:w='wordprocessingml'>&e;</w:document>",
                                "word/_rels/document.xml.rels",
                                        "<Relationships><Relationship Id='r' TargetMode='External' Target='" + BEACON
                                                + "'/></Relationships>")),
                "a.epub", Samples.epub(entity + "<p>&e;</p>", "<img src='" + BEACON + "'/>"),
                "a.warc", Samples.warc(BEACON, html),
                "a.eml",
                        bytes("From: a@b.c\nTo: d@e.f\nMIME-Version: 1.0\nContent-Type: message/external-body;"
                                + " access-type=URL; URL=\"" + BEACON + "\"\n\nContent-Type: text/html\n\n"),
                "b.eml", bytes("From: a@b.c\nSubject: x\nContent-Type: text/html\n\n" + html),
                "a.md", bytes("# A\n\n![b](" + BEACON + ")\n\n[c](" + BEACON + ")\n\n**d**\n"),
                "a.pdf", Samples.pdf("Text with " + BEACON));
    }

    private Path file(String name, byte[] bytes) {
        try {
            return Files.write(folder.resolve(name), bytes);
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }

    private int run(List<String> command) throws InterruptedException {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("output").toFile())
                    .start();
            process.getOutputStream().close();
            boolean ended = process.waitFor(5, TimeUnit.MINUTES);
            process.destroyForcibly();
            return ended ? process.exitValue() : -1;
        } catch (IOException missing) {
            return -1;
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
