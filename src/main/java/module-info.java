/** Cairn, a desktop study planner. Closed: nothing is open to reflection but what a library must see, and only to that library. */
@SuppressWarnings(
        "requires-automatic") // PDFBox and biweekly have no module descriptors of their own; the image gives them some.
module dev.cairn {
    requires static org.jspecify;
    requires java.desktop;
    requires java.logging;
    requires java.sql;
    requires javafx.controls;
    requires org.controlsfx.controls;
    requires atlantafx.base;
    requires org.kordamp.ikonli.javafx;
    requires org.kordamp.ikonli.feather;
    requires org.commonmark;
    requires org.commonmark.ext.autolink;
    requires org.commonmark.ext.gfm.strikethrough;
    requires org.commonmark.ext.gfm.tables;
    requires org.xerial.sqlitejdbc;
    requires tools.jackson.databind;
    requires info.picocli;
    requires net.sf.biweekly;
    requires org.apache.pdfbox;
    requires org.apache.pdfbox.io;
    requires org.apache.fontbox;
    // PDFBox needs it and, without a descriptor, cannot say so.
    requires org.apache.commons.logging;

    // JavaFX creates the application object itself.
    exports dev.cairn.app to
            javafx.graphics;

    // picocli fills the fields that stand for options.
    opens dev.cairn.cli to
            info.picocli;
}
