package org.pullquote.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/// What the pictures show besides the sample story.
final class GalleryTexts {
    /// Drafts to check, by what comes of it.
    static final Map<String, String> DRAFTS = Map.of(
            "findings",
            """
            Nobody watched the gate

            The managers “were aware of the October warning and took no further action,” the report into the Port Sallow \
            flood says. It took 59 days of hearings to establish that.

            “A test is a gate going down into the water while somebody watches,” said Dame Margit Thorne, who led the inquiry.

            “We are sorry for the failings this report describes,” Colin Ashgrove said. He was less clear about the \
            letter: “They had a letter and they put it in a drawer,” he told reporters.

            Of the crew she said that they “acted with courage and … did everything that could reasonably have been \
            asked of them”. Two memos had been written: “I wrote two memos, and nobody in the building was surprised.”

            “We never saw the letter until it was read out in the hall,” a board member said on Tuesday.
            """,
            "not-found",
            "“We never saw the letter until it was read out in the hall,” a board member said on Tuesday.");

    private GalleryTexts() {}

    /// A fourth outlet, as the sample story has three.
    static Path fourth() throws IOException {
        return Files.writeString(Files.createTempDirectory("gallery").resolve("evening-tide.txt"), """
            Evening Tide

            Letter on tide gate was wrong, flood inquiry says

            By Imke Sorrel

            17 March 2026

            A letter that called the gate of the Port Sallow barrier repaired was false, the inquiry into last year's
            flood has found. Nobody at the harbour board asked to see the evidence.

            Managers at the harbour authority "had been told in writing that the fault was repaired", the report says,
            and it adds that the gate stayed open for nearly 50 minutes. About 1,200 homes were flooded.

            The company that maintains the gate rejects this. Its managing director, Petra Lindqvist, said the test took
            place as planned. The harbour authority did not answer questions on Tuesday evening.

            Residents of Quay Street want the minutes of the board to be made public before the summer.
            """);
    }
}
