package org.pullquote.page.mail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.pullquote.page.archive.Inflating;
import org.pullquote.page.document.Limits;
import org.pullquote.page.document.UnreadableException;

/// Reads e-mails (RFC 5322 with MIME, RFC 2045 to 2049), mailboxes (RFC 4155) and MHTML (RFC 2557). What a letter only
/// links to is never fetched; attachments are handed over as they are.
public final class MailReader {
    private static final int DEEPEST = 60;
    /// Of the parts of a letter, those that can only be read with a key (RFC 3156, RFC 8551).
    private static final Set<String> ENCRYPTED =
            Set.of("application/pgp-encrypted", "application/pkcs7-mime", "application/x-pkcs7-mime");

    private static final String UNNAMED = "attachment";
    private static final Pattern FILE_NAME = Pattern.compile("(?i)\\b(?:file)?name\\s*=\\s*\"?([^\";]{1,200})");

    private static final MimeConfig CONFIG = MimeConfig.custom()
            .setMaxLineLen(-1)
            .setMaxHeaderCount(4000)
            .setMaxHeaderLen(200_000)
            .setMaxContentLen(-1)
            .build();

    private final Deque<Node> open = new ArrayDeque<>();
    private final Map<String, String> head = new HashMap<>();
    private final Node root = new Node("multipart/mixed", false);
    private boolean inHead = true;
    private int unfolded;

    private MailReader() {
        open.push(root);
    }

    /// A multipart or a message within another one, or a leaf with its content.
    private static final class Node {
        private final String type;
        private final boolean leaf;
        private final List<Node> inside = new ArrayList<>();
        private Optional<Letter.Body> body = Optional.empty();
        private String location = "";
        private boolean attached;
        private Optional<Letter.Attachment> file = Optional.empty();

        Node(String type, boolean leaf) {
            this.type = type;
            this.leaf = leaf;
        }
    }

    /// A letter in which nothing is found is read once more with a head that fits it; see [Mending].
    ///
    /// @throws UnreadableException if it is nested or packed beyond all measure, or broken from the beginning
    public static Letter read(byte[] bytes) throws UnreadableException {
        MailReader first = parsed(bytes);
        Optional<byte[]> mended = first.hasText()
                ? Optional.empty()
                : first.holdsSomething() ? Mending.withItsBoundary(bytes) : Mending.of(bytes);
        if (mended.isEmpty()) {
            return first.letter();
        }
        MailReader second = parsed(mended.get());
        second.head.clear();
        second.head.putAll(first.head);
        return second.letter();
    }

    private static MailReader parsed(byte[] bytes) throws UnreadableException {
        MailReader reader = new MailReader();
        try {
            reader.parse(bytes);
        } catch (MimeException | IOException broken) {
            if (reader.root.inside.isEmpty()) {
                throw UnreadableException.damaged("the e-mail is broken");
            }
        }
        return reader;
    }

    private boolean hasText() {
        return leaves(root)
                .anyMatch(
                        leaf -> leaf.body.filter(body -> !isBlank(body.bytes())).isPresent());
    }

    /// Whether there is anything in it, if only a picture.
    private boolean holdsSomething() {
        return leaves(root).anyMatch(leaf -> leaf.body.isEmpty());
    }

    /// Why a letter in which there is something has no text.
    private Optional<UnreadableException.Reason> withheld() {
        if (!holdsSomething()) {
            return Optional.empty();
        }
        return Optional.of(
                leaves(root).anyMatch(leaf -> ENCRYPTED.contains(leaf.type))
                        ? UnreadableException.Reason.LOCKED
                        : UnreadableException.Reason.NOTHING_IN_IT);
    }

    private static Stream<Node> leaves(Node node) {
        return node.leaf ? Stream.of(node) : node.inside.stream().flatMap(MailReader::leaves);
    }

    private void parse(byte[] bytes) throws MimeException, IOException, UnreadableException {
        int skipped = 0;
        while (skipped < bytes.length && Character.isWhitespace(bytes[skipped])) {
            skipped++;
        }
        MimeTokenStream stream = new MimeTokenStream(CONFIG);
        stream.parse(new ByteArrayInputStream(bytes, skipped, bytes.length - skipped));
        for (EntityState state = stream.getState(); state != EntityState.T_END_OF_STREAM; state = stream.next()) {
            switch (state) {
                case T_FIELD -> field(stream.getField());
                case T_END_HEADER -> inHead = false;
                case T_START_MULTIPART -> begin(stream.getBodyDescriptor().getMimeType());
                case T_START_MESSAGE -> begin("message/rfc822");
                case T_END_MULTIPART, T_END_MESSAGE -> {
                    if (open.size() > 1) {
                        open.pop();
                    }
                }
                case T_BODY -> leaf(stream);
                default -> {}
            }
        }
    }

    private String location = "";
    private String fileName = UNNAMED;
    private boolean attached;

    private void field(Field field) {
        String name = field.getName().toLowerCase(Locale.ROOT);
        String value = Optional.ofNullable(field.getBody()).orElse("").strip();
        if (inHead) {
            head.putIfAbsent(name, value);
        }
        if (name.equals("content-location")) {
            location = value;
        }
        if (name.equals("content-disposition")) {
            attached = value.toLowerCase(Locale.ROOT).startsWith("attachment");
        }
        Matcher named = FILE_NAME.matcher(value);
        if (name.matches("content-(?:disposition|type)") && named.find()) {
            fileName = DecoderUtil.decodeEncodedWords(named.group(1), DecodeMonitor.SILENT);
        }
    }

    private void begin(String type) throws UnreadableException {
        if (open.size() > DEEPEST) {
            throw Limits.exceeded("letters within letters deeper than in any real mail");
        }
        // The letter itself begins as a message too.
        boolean itself = type.equals("message/rfc822") && open.size() == 1 && root.inside.isEmpty();
        Node node = new Node(itself ? "multipart/mixed" : type.toLowerCase(Locale.ROOT), false);
        open.element().inside.add(node);
        open.push(node);
        location = "";
        attached = false;
        fileName = UNNAMED;
    }

    private void leaf(MimeTokenStream stream) throws IOException, UnreadableException {
        BodyDescriptor descriptor = stream.getBodyDescriptor();
        String type = Optional.ofNullable(descriptor.getMimeType())
                .orElse("text/plain")
                .toLowerCase(Locale.ROOT);
        Node leaf = new Node(type, true);
        leaf.location = location;
        leaf.attached = attached;
        String called = fileName;
        location = "";
        attached = false;
        fileName = UNNAMED;
        boolean text = type.startsWith("text/") || type.startsWith("message/") || type.contains("xhtml");
        if (text && !type.equals("text/css") && !type.equals("text/javascript") && !type.equals("text/calendar")) {
            byte[] bytes = Inflating.all(stream.getDecodedInputStream(), Limits.PART);
            unfolded += bytes.length;
            if (unfolded > Limits.ALL_PARTS) {
                throw Limits.exceeded("more than " + (Limits.ALL_PARTS >> 20) + " MB of letters");
            }
            leaf.body = Optional.of(new Letter.Body(bytes, charset(descriptor), type.contains("html")));
            leaf.file = Optional.of(new Letter.Attachment(called, bytes)).filter(_ -> leaf.attached);
        } else if (type.startsWith("application/") && !ENCRYPTED.contains(type)) {
            leaf.file = attachment(called, stream);
        }
        open.element().inside.add(leaf);
    }

    /// Those that are too large or broken are left where they are.
    private Optional<Letter.Attachment> attachment(String called, MimeTokenStream stream) {
        try {
            byte[] bytes = Inflating.all(stream.getDecodedInputStream(), Limits.PART);
            unfolded += bytes.length;
            return unfolded > Limits.ALL_PARTS ? Optional.empty() : Optional.of(new Letter.Attachment(called, bytes));
        } catch (UnreadableException | IOException tooLargeOrBroken) {
            return Optional.empty();
        }
    }

    /// The encoding that the part says it has. That of a part that says none is ASCII by the standard, and any other in
    /// fact.
    private static Optional<String> charset(BodyDescriptor descriptor) {
        return Optional.ofNullable(descriptor.getCharset()).filter(label -> !label.equalsIgnoreCase("us-ascii"));
    }

    private Letter letter() {
        boolean saved = isSavedPage();
        List<Letter.Body> bodies = new ArrayList<>();
        gather(root, bodies, false);
        if (bodies.isEmpty()) {
            gather(root, bodies, true);
        }
        if (saved && bodies.stream().anyMatch(Letter.Body::html)) {
            bodies.removeIf(body -> !body.html());
            bodies.subList(1, bodies.size()).clear();
        }
        Optional<UnreadableException.Reason> withheld = bodies.isEmpty() ? withheld() : Optional.empty();
        List<Letter.Attachment> attachments = saved
                ? List.of()
                : leaves(root).flatMap(leaf -> leaf.file.stream()).toList();
        return new Letter(MailHead.statement(head, saved, location(root)), bodies, saved, attachments, withheld);
    }

    private boolean isSavedPage() {
        boolean sent = head.containsKey("received") || head.containsKey("to") || head.containsKey("delivered-to");
        String type = head.getOrDefault("content-type", "").toLowerCase(Locale.ROOT);
        return head.containsKey("snapshot-content-location")
                || !sent && type.startsWith("multipart/related")
                || !sent && head.containsKey("content-location");
    }

    private static String location(Node node) {
        if (node.body.filter(Letter.Body::html).isPresent()) {
            return node.location;
        }
        return node.inside.stream()
                .map(MailReader::location)
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static void gather(Node node, List<Letter.Body> bodies, boolean attachments) {
        if (node.body.isPresent()) {
            if (!node.attached || attachments) {
                bodies.add(node.body.get());
            }
            return;
        }
        if (!node.type.equals("multipart/alternative")) {
            node.inside.forEach(inner -> gather(inner, bodies, attachments));
            return;
        }
        List<Letter.Body> best = List.of();
        for (Node alternative : node.inside) {
            List<Letter.Body> found = new ArrayList<>();
            gather(alternative, found, attachments);
            boolean html = found.stream().anyMatch(Letter.Body::html);
            if (best.isEmpty() || html && best.stream().noneMatch(Letter.Body::html)) {
                best = found.stream().anyMatch(body -> !isBlank(body.bytes())) ? found : best;
            }
        }
        bodies.addAll(best);
    }

    private static boolean isBlank(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1).isBlank();
    }
}
