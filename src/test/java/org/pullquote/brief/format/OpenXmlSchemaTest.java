package org.pullquote.brief.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.schemas.ooxml.system.ooxml.TypeSystemHolder;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pullquote.brief.Specimens;
import org.pullquote.brief.document.Document;

/// Every part of every Word document that the program writes is valid by the schemas of Office Open XML (ECMA-376,
/// part 4, as compiled by Apache POI), so that Word has nothing to repair.
class OpenXmlSchemaTest {
    private static final Map<String, Document> SPECIMENS = Specimens.all();

    static List<String> specimens() {
        return List.copyOf(SPECIMENS.keySet());
    }

    private static Map<String, byte[]> parts(byte[] docx) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    private static List<String> errors(byte[] part) throws IOException, XmlException {
        XmlObject read = TypeSystemHolder.typeSystem.parse(
                new ByteArrayInputStream(part), null, new XmlOptions().setLoadLineNumbers());
        assertThat(read.schemaType().isDocumentType())
                .as("a root that the schemas know")
                .isTrue();
        List<XmlError> errors = new ArrayList<>();
        boolean valid = read.validate(new XmlOptions().setErrorListener(errors));
        assertThat(valid).isEqualTo(errors.isEmpty());
        return errors.stream().map(XmlError::toString).distinct().toList();
    }

    @ParameterizedTest
    @MethodSource("specimens")
    void everyPartIsValid(String specimen) throws IOException, XmlException {
        for (Map.Entry<String, byte[]> part : parts(DocxWriter.write(Objects.requireNonNull(SPECIMENS.get(specimen))))
                .entrySet()) {
            if (part.getKey().startsWith("word/") && part.getKey().endsWith(".xml")) {
                assertThat(errors(part.getValue())).as(part.getKey()).isEmpty();
            }
        }
    }

    @Test
    void theSchemasSeeWhatIsWrong() throws IOException, XmlException {
        byte[] wrong = new XmlPart()
                .open("w:document", "xmlns:w", DocxWriter.MAIN)
                .open("w:body")
                .open("w:p")
                .empty("w:pStyle", "w:val", "Quote")
                .close()
                .close()
                .close()
                .bytes();
        assertThat(errors(wrong)).isNotEmpty();
    }
}
