import org.jspecify.annotations.NullMarked;

/// A reading and annotation desk for journalists: from a file to an annotated brief.
@NullMarked
module org.pullquote {
    requires static org.jspecify;
    requires apache.mime4j.core;
    requires atlantafx.base;
    requires com.github.albfernandez.juniversalchardet;
    requires info.picocli;
    requires io.github.javadiffutils;
    requires java.desktop;
    requires java.sql;
    requires javafx.controls;
    // What PDFBox and mime4j use: they have no descriptors of their own that could ask for it.
    requires org.apache.commons.io;
    requires org.apache.commons.logging;
    requires org.apache.fontbox;
    requires org.apache.pdfbox;
    requires org.apache.pdfbox.io;
    requires org.controlsfx.controls;
    requires org.jsoup;
    requires org.kordamp.ikonli.feather;
    requires org.kordamp.ikonli.javafx;
    requires org.xerial.sqlitejdbc;
    requires tools.jackson.databind;

    // picocli finds options and parameters by their annotations.
    opens org.pullquote.cli to
            info.picocli;

    exports org.pullquote.app to
            javafx.graphics;
}
