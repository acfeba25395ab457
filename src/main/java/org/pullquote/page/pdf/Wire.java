package org.pullquote.page.pdf;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.pullquote.page.document.Document;
import org.pullquote.page.document.Limits;
import org.pullquote.page.document.Passage;
import org.pullquote.page.document.Statement;
import org.pullquote.page.document.UnreadableException;

/// How a document, or why there is none, is handed from the process that reads to the one that asked.
final class Wire {
    private static final int DOCUMENT = 1;
    private static final int REFUSAL = 2;

    private Wire() {}

    static void write(DataOutputStream out, Document document) throws IOException {
        out.writeByte(DOCUMENT);
        Statement said = document.statement();
        write(out, said.outlet().orElse(""));
        write(out, said.title().orElse(""));
        out.writeInt(said.authors().size());
        for (String author : said.authors()) {
            write(out, author);
        }
        write(out, said.published().orElse(""));
        write(out, said.url().orElse(""));
        write(out, said.language().orElse(""));
        write(out, document.remark());
        out.writeInt(document.passages().size());
        for (Passage passage : document.passages()) {
            out.writeUTF(passage.kind().name());
            out.writeByte(passage.level());
            out.writeUTF(passage.standing().name());
            write(out, passage.text());
        }
    }

    static void write(DataOutputStream out, UnreadableException why) throws IOException {
        out.writeByte(REFUSAL);
        out.writeUTF(why.reason().name());
        write(out, why.what());
    }

    /// @throws IOException if the other process ended before it had said all
    static Document read(DataInputStream in) throws IOException, UnreadableException {
        if (in.readByte() == REFUSAL) {
            UnreadableException.Reason reason = named(UnreadableException.Reason.values(), in);
            throw new UnreadableException(reason, text(in));
        }
        Optional<String> outlet = Optional.of(text(in));
        Optional<String> title = Optional.of(text(in));
        List<String> authors = new ArrayList<>();
        for (int i = count(in); i > 0; i--) {
            authors.add(text(in));
        }
        Optional<String> published = Optional.of(text(in));
        Optional<String> url = Optional.of(text(in));
        Optional<String> language = Optional.of(text(in));
        String remark = text(in);
        List<Passage> passages = new ArrayList<>();
        for (int i = count(in); i > 0; i--) {
            Passage.Kind kind = named(Passage.Kind.values(), in);
            int level = in.readByte();
            Passage.Standing standing = named(Passage.Standing.values(), in);
            passages.add(Passage.of(kind, level, text(in)).withStanding(standing));
        }
        return new Document(new Statement(outlet, title, authors, published, url, language), passages, remark);
    }

    private static <E extends Enum<E>> E named(E[] all, DataInputStream in) throws IOException {
        String name = in.readUTF();
        return Arrays.stream(all)
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IOException("Not one of them: " + name));
    }

    private static int count(DataInputStream in) throws IOException {
        int count = in.readInt();
        if (count < 0 || count > Limits.PASSAGES * 4) {
            throw new IOException("Not a number of things: " + count);
        }
        return count;
    }

    private static void write(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String text(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > 4L * Limits.CHARACTERS) {
            throw new IOException("Not a length: " + length);
        }
        return new String(in.readNBytes(length), StandardCharsets.UTF_8);
    }
}
