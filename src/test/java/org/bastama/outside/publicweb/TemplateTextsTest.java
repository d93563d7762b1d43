package org.bastama.outside.publicweb;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.Messages;
import org.junit.jupiter.api.Test;

/** Every text that a template names is there, and templates hold no text of their own. */
class TemplateTextsTest {

    private static final Pattern KEY =
            Pattern.compile("\"((?:publicweb|shell|signatures|consultations)\\.[a-z0-9.-]+[a-z0-9])\"");
    private static final Pattern WORDS = Pattern.compile(">[^<@$>{}]*[\\p{L}]{3,}[^<@$>{}]*<");

    private final Messages messages = new Messages();

    @Test
    void everyKeyHasAText() throws IOException {
        var missing = new TreeSet<String>();
        var found = 0;
        for (var template : templates()) {
            for (var key : KEY.matcher(template).results().map(r -> r.group(1)).toList()) {
                found++;
                Language.all().stream().filter(l -> !messages.has(l, key)).forEach(l -> missing.add(l + " " + key));
            }
        }
        assertThat(found).isGreaterThan(50);
        assertThat(missing).isEmpty();
    }

    @Test
    void textsAreNotInTemplates() throws IOException {
        var found = new TreeSet<String>();
        for (var template : templates()) {
            WORDS.matcher(template).results().map(r -> r.group().strip()).forEach(found::add);
        }
        found.removeIf(text -> text.matches(">(Bastama|WhatsApp|Telegram)<"));
        assertThat(found).isEmpty();
    }

    private static Iterable<String> templates() throws IOException {
        try (var files = Files.walk(Path.of("src/main/jte"))) {
            return files.filter(f -> f.toString().endsWith(".jte"))
                    .map(TemplateTextsTest::read)
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
