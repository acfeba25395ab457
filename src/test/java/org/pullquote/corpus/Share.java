package org.pullquote.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.pullquote.page.PageFormat;
import org.pullquote.page.RawPage;

/// What share of a page's text has come through: of all its words, or of all runs of five letters or digits whatever
/// stands between, those that are in what was kept or cut, each as often. The larger of the two counts, for words may
/// be parted otherwise, and runs that cross from one block to the next are others where a headline moves. Of HTML the
/// text is what jsoup finds outside scripts and styles, of PDF what PDFBox's own stripper finds.
final class Share {
    private static final int RUN = 5;

    private Share() {}

    /// @param kept the article's text, its cuts and its headline
    static double of(RawPage page, String kept) {
        String text = text(page);
        return Math.max(share(runs(text), runs(kept)), share(words(text), words(kept)));
    }

    private static double share(Map<String, Integer> wanted, Map<String, Integer> there) {
        int all = 0;
        int found = 0;
        for (Map.Entry<String, Integer> one : wanted.entrySet()) {
            all += one.getValue() * one.getKey().length();
            found += Math.min(one.getValue(), there.getOrDefault(one.getKey(), 0))
                    * one.getKey().length();
        }
        return all == 0 ? 1 : (double) found / all;
    }

    private static Map<String, Integer> words(String text) {
        Map<String, Integer> words = new HashMap<>();
        for (String word : text.split("[^\\p{L}\\p{N}]+")) {
            words.merge(word, 1, Integer::sum);
        }
        return words;
    }

    private static String text(RawPage page) {
        if (page.format() == PageFormat.PDF) {
            return strippedText(page.file().bytes());
        }
        if (page.textFormat() != PageFormat.HTML) {
            return page.text();
        }
        Document document = Jsoup.parse(page.text());
        document.select("script, style, template").remove();
        return document.body().text();
    }

    private static String strippedText(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Map<String, Integer> runs(String text) {
        String letters = text.replaceAll("[^\\p{L}\\p{N}]+", "");
        Map<String, Integer> runs = new HashMap<>();
        for (int i = 0; i + RUN <= letters.length(); i++) {
            runs.merge(letters.substring(i, i + RUN), 1, Integer::sum);
        }
        return runs;
    }
}
