package org.pullquote.annotation.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pullquote.annotation.CodeBook;
import org.pullquote.annotation.DefaultCodeBook;
import org.pullquote.annotation.Field;
import org.pullquote.annotation.Hue;
import org.pullquote.annotation.Tag;

class CodeBookExchangeTest {
    private static final Tag QUOTE = DefaultCodeBook.BOOK.named("quote").orElseThrow();

    /// The default book with a nested tag full of awkward characters.
    private static final CodeBook BOOK = new CodeBook(List.of(
            QUOTE,
            new Tag(
                    UUID.randomUUID(),
                    "leading, \"marked\" <question> & é 🚢",
                    Hue.TEAL,
                    Optional.empty(),
                    "Two\nlines; with [brackets]",
                    "Someone leads, \"or\" says so;\nin 2 lines",
                    List.of(Field.SPEAKER, Field.SOURCE_KIND),
                    Optional.of(QUOTE.id())),
            DefaultCodeBook.BOOK.named("assessment").orElseThrow()));

    private static CodeBook book(Reading<CodeBook> reading) {
        return switch (reading) {
            case Reading.Read<CodeBook>(var book) -> book;
            case Reading.Malformed<CodeBook>(var where, var why) -> throw new AssertionError(where + ": " + why);
        };
    }

    @Test
    void aQdcRoundTripLosesNothing() {
        assertThat(book(CodeBookQdc.read(CodeBookQdc.write(BOOK)))).isEqualTo(BOOK);
        assertThat(book(CodeBookQdc.read(CodeBookQdc.write(DefaultCodeBook.BOOK))))
                .isEqualTo(DefaultCodeBook.BOOK);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "-|In doubt",
                "A word|-",
                "-|-",
                "A word|In doubt [key 3]",
                "Ends with [key 3]|-",
                "Ends with [key 3]|In doubt",
                "Use when: in doubt|-",
                "A word%Use when: in doubt|-",
                "A word%Use when: in doubt|Use when: sure",
                "A word|In doubt%Use when: sure",
                "[]|[fields speaker]"
            })
    void aDescriptionInAQdcSaysWhichWordsAreWhose(@Nullable String definition, @Nullable String useWhen) {
        Tag tag = QUOTE.withDefinition(lines(definition)).withUseWhen(lines(useWhen));
        Tag bare = tag.withKey(Optional.empty()).withFields(List.of());
        for (Tag written : List.of(tag, bare)) {
            CodeBook book = new CodeBook(List.of(written));
            assertThat(book(CodeBookQdc.read(CodeBookQdc.write(book)))).isEqualTo(book);
        }
    }

    private static String lines(@Nullable String text) {
        return text == null ? "" : text.replace('%', '\n');
    }

    @Test
    void aCsvRoundTripLosesNothing() {
        assertThat(book(CodeBookTables.readCsv(CodeBookTables.writeCsv(BOOK)))).isEqualTo(BOOK);
    }

    @Test
    void aJsonRoundTripLosesNothing() {
        assertThat(book(CodeBookTables.readJson(CodeBookTables.writeJson(BOOK))))
                .isEqualTo(BOOK);
    }

    @Test
    void anotherProgramsCodeBookIsReadToTwoLevels() {
        CodeBook book = book(CodeBookQdc.read("""
            <?xml version="1.0" encoding="utf-8"?>
            <CodeBook xmlns="urn:QDA-XML:codebook:1.0" origin="Another">
              <Codes>
                <Code guid="8F0B2B4E-0000-4000-8000-000000000001" name="power" isCodable="true" color="#1070B0">
                  <Code guid="8F0B2B4E-0000-4000-8000-000000000002" name="money" isCodable="true">
                    <Code guid="8F0B2B4E-0000-4000-8000-000000000003" name="Power" isCodable="true"/>
                  </Code>
                </Code>
              </Codes>
              <Sets/>
            </CodeBook>
            """));

        assertThat(book.tags()).extracting(Tag::name).containsExactly("power", "money", "Power (2)");
        UUID top = book.tags().getFirst().id();
        assertThat(book.tags().getFirst().hue()).isEqualTo(Hue.SKY);
        assertThat(book.tags())
                .extracting(Tag::parent)
                .containsExactly(Optional.empty(), Optional.of(top), Optional.of(top));
    }

    @Test
    void aTableNeedsOnlyNames() {
        CodeBook book = book(CodeBookTables.readCsv("Name,Parent\nlies,claims\nclaims,\n\n"));

        assertThat(book.tags()).extracting(Tag::name).containsExactly("lies", "claims");
        assertThat(book.named("lies").orElseThrow().parent())
                .contains(book.named("claims").orElseThrow().id());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<CodeBook>",
                "<Code name=\"a\"/>",
                "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>",
                "no xml"
            })
    void aMalformedQdcIsSaidToBeSoWithItsLine(String xml) {
        assertThat(CodeBookQdc.read(xml))
                .isInstanceOfSatisfying(
                        Reading.Malformed.class,
                        malformed -> assertThat(malformed.where()).startsWith("line "));
    }

    @Test
    void malformedTablesAreSaidToBeSo() {
        assertThat(CodeBookTables.readCsv("name\n\"open"))
                .isEqualTo(new Reading.Malformed<>("line 2", "a quotation mark is not closed"));
        assertThat(CodeBookTables.readCsv("title\nx"))
                .isEqualTo(new Reading.Malformed<>("line 1", "no column is headed name"));
        assertThat(CodeBookTables.readJson("{\"tags\": [{\"name\": \"a\"}, {}]}"))
                .isEqualTo(new Reading.Malformed<>("tags[1]", "a tag has a name"));
        assertThat(CodeBookTables.readJson("{\n{")).isInstanceOf(Reading.Malformed.class);
    }
}
