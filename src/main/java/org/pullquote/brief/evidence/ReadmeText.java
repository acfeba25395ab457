package org.pullquote.brief.evidence;

/// The words of a pack's README, for people who have never seen the program.
final class ReadmeText {
    static final String BODY = """
        EVIDENCE PACK: {story}
        Made {made} with {with}

        WHAT THIS IS
        The files that a brief on this story rests on, kept together so that anybody can follow
        each statement to its source without the program that made it.

            originals/          the files exactly as they were opened, byte for byte
            text/               the text taken from each, and below each what was cut from the page
                                (menus, advertisements, teasers) with the kind of each cut
            annotations.jsonld  the passages that were marked (W3C Web Annotation); positions count
                                characters (Unicode code points) of the files in text/
            brief.pdf .docx .html   the brief, three times the same
            log.jsonl           the log of edits
            manifest.sha256     the SHA-256 of every file above

        THE SOURCES
        {sources}
        WHAT IT PROVES
        That no file in this pack has been changed, added or taken away since the list of SHA-256
        was made. A SHA-256 is a number worked out from all the bytes of a file; change one byte and
        the number is another. The SHA-256 of each original was worked out when the file was opened
        in the program, at the time given above by the clock of that computer. So an original that
        still has its SHA-256 is what was opened then.
        The log of edits is a chain: each entry holds the SHA-256 of the one before. An entry that was
        changed, left out or put in later does not fit. Entries about other stories are withheld; their
        place in the chain is kept.

        WHAT IT DOES NOT PROVE
        Not who published a file, nor when, nor that it was on a web site at all: a file is here
        because somebody opened it in the program. Not that the computer's clock was right. Not that a
        statement in a source is true. Whoever has both the pack and a way to make a new list could
        make a new pack; a signature, or a copy of manifest.sha256 left with somebody else, guards
        against that.

        {signature}
        HOW TO CHECK IT
        On Linux or macOS, unpack it and run in its folder:
            sha256sum -c manifest.sha256        (macOS: shasum -a 256 -c manifest.sha256)
        On Windows, in PowerShell, for each file:
            Get-FileHash FILE
        and compare with the line in manifest.sha256. With the program:
            pullquote verify PACK.zip
        which also finds added files, follows the log and checks the signature.
        """;

    static final String SIGNED = """
        SIGNATURE
        The list manifest.sha256 is signed (Ed25519) with the key whose SHA-256 is
            {key}
        Ask whoever gave you the pack for that number by another way, and compare: a signature with a
        key that nobody vouches for proves nothing. Check with (OpenSSL 3; not the one of macOS):
            openssl pkeyutl -verify -pubin -inkey public-key.pem -rawin -in manifest.sha256 \\
                -sigfile manifest.sha256.sig
        """;

    static final String UNSIGNED = """
        SIGNATURE
        This pack is not signed.
        """;

    private ReadmeText() {}
}
