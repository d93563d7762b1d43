package org.bastama.civic.consultations.drafttext;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The automatic lists that a Word document defines (ECMA-376, numbering part). */
final class WordNumbering implements SafeXml.Listener {

    /** The levels of a list, by the standard. */
    static final int LEVELS = 9;

    private final Map<String, Definition> definitions = new HashMap<>();
    private final Map<String, Instance> instances = new HashMap<>();
    private @Nullable Definition definition;
    private @Nullable Instance instance;
    private Level level = new Level();
    private int overridden;

    /** One level of a list: "%1." is its text where it says "1.", "2." and so on. */
    static final class Level {
        int start = 1;
        ListNumberFormat format = ListNumberFormat.DECIMAL;
        String text = "";
        String style = "";
        /** Whether the numbers of all levels are written in figures. */
        boolean figures;
        /** Whether it begins anew after a higher level. */
        boolean restarts = true;
    }

    /** A list's levels; several lists may count on from each other by sharing one. */
    static final class Definition {
        final Level[] levels = new Level[LEVELS];

        Definition() {
            Arrays.setAll(levels, i -> new Level());
        }
    }

    /** A list in the document, with the numbers at which it begins anew. */
    static final class Instance {
        String definition = "";
        final Map<Integer, Integer> starts = new HashMap<>();
    }

    static WordNumbering read(byte[] part) {
        var numbering = new WordNumbering();
        if (part.length > 0) {
            SafeXml.read(part, numbering);
        }
        return numbering;
    }

    @Nullable
    Instance instance(String id) {
        return instances.get(id);
    }

    @Nullable
    Definition definition(Instance instance) {
        return definitions.get(instance.definition);
    }

    /** The level that a list keeps for paragraphs of a style; 0 when it keeps none. */
    int depthOf(String id, String style) {
        var list = instances.get(id);
        var found = list == null ? null : definitions.get(list.definition);
        for (var i = 0; found != null && i < LEVELS; i++) {
            if (!style.isEmpty() && found.levels[i].style.equals(style)) {
                return i;
            }
        }
        return 0;
    }

    @Override
    public void begin(String element, Map<String, String> attributes) {
        var value = attributes.getOrDefault("val", "");
        switch (element) {
            case "abstractNum" -> {
                definition = new Definition();
                definitions.put(attributes.getOrDefault("abstractNumId", ""), definition);
            }
            case "num" -> {
                instance = new Instance();
                instances.put(attributes.getOrDefault("numId", ""), instance);
            }
            case "lvl" -> beginLevel(depth(attributes));
            case "lvlOverride" -> overridden = depth(attributes);
            case "abstractNumId" -> {
                if (instance != null) {
                    instance.definition = value;
                }
            }
            case "startOverride" -> {
                if (instance != null) {
                    instance.starts.put(overridden, WordNumber.of(value, 1));
                }
            }
            default -> describe(element, value);
        }
    }

    /** A list that redefines a level does so for itself alone, which is rare and not followed. */
    private void beginLevel(int depth) {
        level = definition == null ? new Level() : definition.levels[depth];
    }

    private void describe(String element, String value) {
        switch (element) {
            case "start" -> level.start = WordNumber.of(value, 1);
            case "numFmt" -> level.format = ListNumberFormat.of(value);
            case "lvlText" -> level.text = value;
            case "pStyle" -> level.style = value;
            case "isLgl" -> level.figures = !value.equals("0") && !value.equals("false");
            case "lvlRestart" -> level.restarts = !value.equals("0");
            default -> {
                // Looks do not matter.
            }
        }
    }

    private static int depth(Map<String, String> attributes) {
        return Math.clamp(WordNumber.of(attributes.getOrDefault("ilvl", "0"), 0), 0, LEVELS - 1);
    }

    @Override
    public void end(String element) {
        if (element.equals("abstractNum")) {
            definition = null;
        }
    }
}
