package org.pullquote.page.mail;

import java.util.List;
import java.util.Optional;
import org.pullquote.page.document.Statement;
import org.pullquote.page.document.UnreadableException;

/// An e-mail or a page that is saved as one.
///
/// @param bodies what it shows, in order; of alternatives the one with most form
/// @param saved whether it is a web page saved as one file rather than a letter
/// @param attachments documents and texts that come with it, in order
/// @param withheld why it shows nothing though there is something in it: it is encrypted, or only attachments
public record Letter(
        Statement statement,
        List<Body> bodies,
        boolean saved,
        List<Attachment> attachments,
        Optional<UnreadableException.Reason> withheld) {
    public Letter {
        bodies = List.copyOf(bodies);
        attachments = List.copyOf(attachments);
    }

    /// A file that comes with a letter.
    public static final class Attachment {
        private final String name;
        private final byte[] bytes;

        Attachment(String name, byte[] bytes) {
            this.name = name;
            this.bytes = bytes;
        }

        public String name() {
            return name;
        }

        /// The bytes themselves, not to be changed.
        public byte[] bytes() {
            return bytes;
        }
    }

    /// What a letter shows.
    public static final class Body {
        private final byte[] bytes;
        private final Optional<String> charset;
        private final boolean html;

        Body(byte[] bytes, Optional<String> charset, boolean html) {
            this.bytes = bytes;
            this.charset = charset;
            this.html = html;
        }

        /// The bytes themselves, not to be changed.
        public byte[] bytes() {
            return bytes;
        }

        /// The encoding that it is declared to have.
        public Optional<String> charset() {
            return charset;
        }

        public boolean html() {
            return html;
        }
    }
}
