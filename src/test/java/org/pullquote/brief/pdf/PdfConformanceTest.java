package org.pullquote.brief.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pullquote.brief.Specimens;
import org.pullquote.brief.document.Document;
import org.pullquote.brief.document.Paper;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/// What a brief's PDF says of itself is true: it conforms to PDF/UA-1 and PDF/A-2a, as veraPDF finds.
class PdfConformanceTest {
    private static final Map<String, Document> SPECIMENS = Specimens.all();

    @BeforeAll
    static void begin() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    static Stream<String> specimens() {
        return SPECIMENS.keySet().stream()
                .filter(name ->
                        name.matches(".*-(comments|draft)|sample-comparison|arabic-comparison|trouble-full-text"));
    }

    @ParameterizedTest
    @MethodSource("specimens")
    void itIsAccessibleAndFitToBeKept(String specimen) throws IOException, VeraPDFException {
        Document document = Objects.requireNonNull(SPECIMENS.get(specimen));
        byte[] pdf = PdfWriter.write(document, Paper.A4);
        for (PDFAFlavour flavour : List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A)) {
            assertThat(faults(pdf, flavour)).as(flavour.toString()).isEmpty();
        }
    }

    private static List<String> faults(byte[] pdf, PDFAFlavour flavour) throws IOException, VeraPDFException {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(assertion -> assertion.getRuleId().getClause() + ": " + assertion.getMessage())
                    .distinct()
                    .toList();
        }
    }
}
