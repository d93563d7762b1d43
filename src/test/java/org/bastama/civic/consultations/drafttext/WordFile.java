package org.bastama.civic.consultations.drafttext;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes small .docx files: a ZIP archive of the parts that a Word document has at least. */
final class WordFile {

    static final String NAMESPACE = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final StringBuilder body = new StringBuilder();

    WordFile() {
        part("[Content_Types].xml", """
                <?xml version="1.0" encoding="UTF-8"?>
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                <Default Extension="xml" ContentType="application/xml"/>
                <Override PartName="/word/document.xml" ContentType="%sdocument.main+xml"/>
                <Override PartName="/word/styles.xml" ContentType="%sstyles+xml"/>
                <Override PartName="/word/numbering.xml" ContentType="%snumbering+xml"/>
                </Types>
                """.formatted(WORD, WORD, WORD));
    }

    WordFile part(String name, String content) {
        return part(name, content.getBytes(StandardCharsets.UTF_8));
    }

    WordFile part(String name, byte[] content) {
        parts.put(name, content);
        return this;
    }

    /** A part of WordprocessingML, without its outermost element. */
    WordFile word(String name, String root, String inner) {
        return part("word/" + name, "<w:%s %s>%s</w:%s>".formatted(root, NAMESPACE, inner, root));
    }

    /** Raw content of the body. */
    WordFile raw(String xml) {
        body.append(xml);
        return this;
    }

    WordFile paragraph(String text) {
        return raw("<w:p><w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r></w:p>");
    }

    WordFile styled(String style, String text) {
        return raw("<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr><w:r><w:t>" + text + "</w:t></w:r></w:p>");
    }

    WordFile listed(int list, int depth, String text) {
        return raw(
                "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"%d\"/><w:numId w:val=\"%d\"/></w:numPr></w:pPr><w:r><w:t>%s</w:t></w:r></w:p>"
                        .formatted(depth, list, text));
    }

    byte[] bytes() {
        if (!parts.containsKey("word/document.xml")) {
            word("document.xml", "document", "<w:body>" + body + "</w:body>");
        }
        return zip(parts);
    }

    static byte[] zip(Map<String, byte[]> parts) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
