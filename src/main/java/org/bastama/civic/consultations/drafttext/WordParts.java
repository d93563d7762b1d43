package org.bastama.civic.consultations.drafttext;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.bastama.foundation.shared.Rejection;

/**
 * The three parts of a Word document that make its text, found by what they are and not by their usual names.
 *
 * @param styles empty when there is none
 * @param numbering empty when there is none
 */
record WordParts(byte[] document, byte[] styles, byte[] numbering) {

    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String DOCUMENT = WORD + "document.main+xml";
    private static final String STYLES = WORD + "styles+xml";
    private static final String NUMBERING = WORD + "numbering+xml";

    /** Rejected when it is another kind of archive, holds programs, or is broken. */
    static WordParts of(byte[] file) {
        var archive = new WordArchive(file);
        var list = archive.parts(Set.of(CONTENT_TYPES)).get(CONTENT_TYPES);
        if (list == null) {
            throw Rejection.of("consultations.drafttext.unknown-kind");
        }
        var names = names(list);
        if (!names.containsKey(DOCUMENT)) {
            throw Rejection.of("consultations.drafttext.unknown-kind");
        }
        var parts = archive.parts(new TreeSet<>(names.values()));
        var document = part(parts, names, DOCUMENT);
        if (document.length == 0) {
            throw WordArchive.broken();
        }
        return new WordParts(document, part(parts, names, STYLES), part(parts, names, NUMBERING));
    }

    private static byte[] part(Map<String, byte[]> parts, Map<String, String> names, String type) {
        return parts.getOrDefault(names.getOrDefault(type, ""), new byte[0]);
    }

    /** The names of the parts by their type; macros are refused wherever they are told of. */
    private static Map<String, String> names(byte[] list) {
        var names = new HashMap<String, String>();
        SafeXml.read(list, new SafeXml.Listener() {
            @Override
            public void begin(String element, Map<String, String> attributes) {
                var type = attributes.getOrDefault("ContentType", "");
                var lower = type.toLowerCase(Locale.ROOT);
                if (lower.contains("macroenabled") || lower.contains("vbaproject")) {
                    throw Rejection.of("consultations.drafttext.macros");
                }
                if (element.equals("Override")
                        && Set.of(DOCUMENT, STYLES, NUMBERING).contains(type)) {
                    names.putIfAbsent(
                            type, attributes.getOrDefault("PartName", "").replaceFirst("^/", ""));
                }
            }

            @Override
            public void end(String element) {}
        });
        return names;
    }
}
