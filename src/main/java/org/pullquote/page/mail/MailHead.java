package org.pullquote.page.mail;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.pullquote.page.document.Statement;

/// What the fields of a letter say.
final class MailHead {
    private static final Pattern MAILBOX = Pattern.compile("\\s*\"?([^\"<]*?)\"?\\s*<([^<>]*)>.*", Pattern.DOTALL);
    private static final Pattern COMMENT = Pattern.compile("\\([^()]*\\)\\s*$");
    /// What mail programs of several languages put before the subject of what is answered or passed on.
    private static final Pattern REPLY = Pattern.compile(
            "^(?:(?:re|aw|antw|sv|rv|res|odp|fwd?|wg|tr|enc|vb|doorst|回复|转发)(?:\\[\\d{1,3}])?\\s?[:：]\\s*){1,20}",
            Pattern.CASE_INSENSITIVE);
    /// A person and the outlet that the letter comes from: "Ann Doe, The Ledger", "Ann Doe from The Ledger".
    private static final Pattern AFFILIATED = Pattern.compile(
            "(\\p{Lu}[\\p{L}.’'-]*(?: (?:\\p{Lu}[\\p{L}.’'-]*|de|del|der|van|von|den|di|da|al|bin|la)){1,3})(?:, ?|"
                    + " (?:at|from|for|via|@) (?=\\p{Lu})| ?[|·•–—] ?| - | \\((?=[^()]*\\)$))(\\p{Lu}[^()]*)\\)?");
    private static final Pattern CREDENTIALS =
            Pattern.compile("(?:Ph\\.?D|M\\.?D|Jr|Sr|Esq|MBA|R\\.?N|CPA|I{1,3}|LL\\.?M|M\\.?Sc|B\\.?A|M\\.?A)\\.?");
    private static final Pattern NO_PERSON = Pattern.compile(
            "(?i)^(?:the|die|der|das|le|la|les|el|los|il) "
                + "|\\b(?:times|post|news|newsletter|daily|weekly|herald|journal|press|magazine|team|editors?|editorial|desk"
                + "|briefing|today|digest|review|media|radio|zeitung|redaktion|tribune|gazette|office|university|support)\\b");
    private static final DateTimeFormatter ISO = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx");
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("[EEE, ]d MMM uuuu H:mm[:ss] [xx][zzz]", Locale.ENGLISH);

    private MailHead() {}

    /// @param saved whether it is a saved page, whose sender is a browser
    /// @param location the address of the page in it
    static Statement statement(Map<String, String> head, boolean saved, String location) {
        Statement said = Statement.NONE;
        Optional<String> title = field(head, "subject").map(MailHead::withoutReply);
        said = title.map(said::withTitle).orElse(said);
        Optional<String> date = field(head, "date").flatMap(MailHead::date);
        said = date.map(said::withPublished).orElse(said);
        String address = head.getOrDefault("snapshot-content-location", location);
        said = address.matches("(?i)https?:.*") ? said.withUrl(address) : said;
        Optional<String> sender = field(head, "from").flatMap(MailHead::name).filter(name -> !saved);
        return sender.isPresent() ? sent(said, sender.get()) : said;
    }

    private static Statement sent(Statement said, String sender) {
        Matcher affiliated = AFFILIATED.matcher(sender);
        boolean both = affiliated.matches()
                && !CREDENTIALS.matcher(affiliated.group(2)).matches()
                && !NO_PERSON.matcher(affiliated.group(1)).find();
        return both
                ? said.withAuthors(List.of(affiliated.group(1))).withOutlet(affiliated.group(2))
                : said.withAuthors(List.of(sender)).withOutlet(sender);
    }

    private static String withoutReply(String subject) {
        String bare = REPLY.matcher(subject).replaceFirst("");
        return bare.isBlank() ? subject : bare;
    }

    private static Optional<String> field(Map<String, String> head, String name) {
        return Optional.ofNullable(head.get(name))
                .map(value -> DecoderUtil.decodeEncodedWords(value.replaceAll("\\s+", " "), DecodeMonitor.SILENT))
                .map(String::strip)
                .filter(value -> !value.isEmpty());
    }

    /// The name of a sender or, without one, the address.
    private static Optional<String> name(String from) {
        Matcher mailbox = MAILBOX.matcher(from);
        if (!mailbox.matches()) {
            return Optional.of(from);
        }
        return Optional.of(mailbox.group(1).isBlank() ? mailbox.group(2) : mailbox.group(1));
    }

    private static Optional<String> date(String text) {
        try {
            String bare = COMMENT.matcher(text).replaceAll("").strip();
            return Optional.of(ISO.format(OffsetDateTime.parse(bare, DATE)));
        } catch (DateTimeException unusual) {
            return Optional.empty();
        }
    }
}
