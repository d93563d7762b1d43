package org.bastama.civic.consultations.drafttext;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The paragraph styles of a Word document, as far as they tell headings, lists and tables of contents. */
final class WordStyles implements SafeXml.Listener {

    private static final Pattern HEADING = Pattern.compile("heading (\\d)");
    private static final Pattern CONTENTS = Pattern.compile("toc (\\d|heading)");

    private final Map<String, Style> styles = new HashMap<>();
    private Style current = new Style();

    /** One style; what it does not say, the style says on which it is based. */
    private static final class Style {
        String name = "";
        String base = "";

        @Nullable
        Integer outline;

        @Nullable
        String list;

        @Nullable
        Integer depth;
    }

    static WordStyles read(byte[] part) {
        var styles = new WordStyles();
        if (part.length > 0) {
            SafeXml.read(part, styles);
        }
        return styles;
    }

    /** The level of a heading of this style, from 1; 0 when it is none. */
    int heading(String id) {
        var outline = inherited(id, style -> style.outline);
        if (outline != null) {
            return outline < 9 ? outline + 1 : 0;
        }
        var named = inherited(id, style -> {
            var matcher = HEADING.matcher(style.name);
            return matcher.matches() ? Integer.valueOf(matcher.group(1)) : null;
        });
        return named == null ? 0 : named;
    }

    /** The number of the list that paragraphs of this style are in; null when they are in none. */
    @Nullable
    String list(String id) {
        return inherited(id, style -> style.list);
    }

    /** How deep in their list paragraphs of this style are, from 0; null when the list itself says so. */
    @Nullable
    Integer depth(String id) {
        return inherited(id, style -> style.depth);
    }

    /** Whether it is the style of a table of contents, whose lines repeat the headings. */
    boolean isContents(String id) {
        return styles.containsKey(id) && CONTENTS.matcher(styles.get(id).name).matches();
    }

    private <T> @Nullable T inherited(String id, Function<Style, @Nullable T> property) {
        var seen = new HashSet<String>();
        for (var style = styles.get(id); style != null && seen.add(id); style = styles.get(id)) {
            var value = property.apply(style);
            if (value != null) {
                return value;
            }
            id = style.base;
        }
        return null;
    }

    @Override
    public void begin(String element, Map<String, String> attributes) {
        var value = attributes.getOrDefault("val", "");
        switch (element) {
            case "style" -> {
                current = new Style();
                styles.put(attributes.getOrDefault("styleId", ""), current);
            }
            case "name" -> current.name = value.toLowerCase(Locale.ROOT);
            case "basedOn" -> current.base = value;
            case "outlineLvl" -> current.outline = WordNumber.of(value, 9);
            case "numId" -> current.list = value;
            case "ilvl" -> current.depth = WordNumber.of(value, 0);
            default -> {
                // Looks do not matter.
            }
        }
    }

    @Override
    public void end(String element) {}
}
