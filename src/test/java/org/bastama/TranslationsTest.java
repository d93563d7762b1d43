package org.bastama;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every text is there in every language, is a valid pattern with the same arguments, and has the plurals it needs. */
class TranslationsTest {

    private static final Pattern KEY = Pattern.compile(
            "\"((?:shared|shell|jobs|files|mailbox|search|moderation|territories|procedures|accounts|authorities|groups|petitions|signatures|responses|consultations|notifications|publicweb|portal)\\.[a-z0-9_.-]+[a-z0-9])\"");

    /** A statement that tells people something; others name jobs, files and tables alike. */
    private static final Pattern SPEAKS =
            Pattern.compile("getTranslation\\(|Rejection\\.(of|at)\\(|Rejected\\.done\\(|\\.require\\(");

    private final Messages messages = new Messages();

    @Test
    void everyLanguageHasTheSameKeys() {
        for (var language : Language.all()) {
            assertThat(messages.keys(language)).as(language.code()).isEqualTo(messages.keys(Language.EN));
        }
        assertThat(messages.keys(Language.EN)).hasSizeGreaterThan(20);
    }

    @Test
    void everyPatternTakesTheSameArguments() {
        for (var key : messages.keys(Language.EN)) {
            var english = arguments(Language.EN, key);
            assertThat(arguments(Language.RU, key)).as("ru " + key).isEqualTo(english);
            assertThat(arguments(Language.KK, key)).as("kk " + key).isEqualTo(english);
        }
    }

    @Test
    void russianPluralsHaveAllForms() {
        for (var key : messages.keys(Language.RU)) {
            var pattern = messages.pattern(Language.RU, key);
            if (pattern.contains(", plural,")) {
                assertThat(pattern).as(key).contains("one{", "few{", "many{");
            }
        }
    }

    @Test
    void kazakhIsNotRussianLeftIn() {
        var left = messages.keys(Language.KK).stream()
                .filter(key -> messages.pattern(Language.KK, key).length() > 14)
                .filter(key -> messages.pattern(Language.KK, key).equals(messages.pattern(Language.RU, key)))
                .filter(key -> messages.pattern(Language.KK, key).matches("(?s).*\\p{IsCyrillic}{4}.*"))
                .toList();
        assertThat(left).isEmpty();
    }

    /** The moderators' desk has both: reports of petitions are «шағым», so an appeal cannot be. */
    @Test
    void kazakhTellsAppealsFromReports() {
        assertThat(kazakhOf("appeal")).isNotEmpty().noneMatch(text -> text.contains("шағым"));
        assertThat(kazakhOf("report")).isNotEmpty().noneMatch(text -> text.contains("апелляция"));
    }

    private List<String> kazakhOf(String word) {
        return messages.keys(Language.KK).stream()
                .filter(key -> key.contains(word))
                .map(key -> messages.pattern(Language.KK, key).toLowerCase(Language.KK.locale()))
                .toList();
    }

    /** One for petitions and one for demands, which are of another gender in Russian. */
    @Test
    void outcomesHaveOneSetOfWordsForAllRooms() {
        assertThat(messages.keys(Language.EN))
                .filteredOn(key -> key.matches(".*\\.(satisfied|partly|refused|explained)"))
                .filteredOn(key -> key.contains("outcome"))
                .hasSize(8)
                .allMatch(key -> key.matches("responses\\.(demands\\.)?outcome\\..*"));
    }

    @ParameterizedTest
    @CsvSource({"RU, 29 июля 2026 г.", "KK, 2026 ж."})
    void aDateAtTheEndOfASentenceEndsItWithOneStop(Language language, String date) {
        var ending = messages.keys(language).stream()
                .filter(key -> messages.pattern(language, key).matches("(?s).*\\{\\d}\\..*"))
                .filter(key -> !messages.pattern(language, key).matches("(?s).*\\{\\d,.*"))
                .toList();
        assertThat(ending).hasSizeGreaterThan(20);
        assertThat(ending)
                .allSatisfy(key -> assertThat(spaced(messages.get(language, key, date, date, date, date, date, date)))
                        .contains(date)
                        .doesNotContain(date + "."));
    }

    /** With every space breakable. */
    private static String spaced(String text) {
        return text.replace('\u00A0', ' ');
    }

    @Test
    void otherStopsStayAsTheyWereTyped() {
        assertThat(spaced(
                        messages.get(Language.RU, "petitions.mail.withdrawn.subject", "Подождите.. и г.. и 2026 г...")))
                .contains("Подождите.. и г.. и 2026 г...");
    }

    @Test
    void everyKeyInTheCodeHasAText() throws IOException {
        var missing = new ArrayList<String>();
        try (var files = Files.walk(Path.of("src/main/java"))) {
            for (var file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                missing.addAll(missingIn(Files.readString(file)));
            }
        }
        assertThat(new TreeSet<>(missing)).isEmpty();
    }

    private List<String> missingIn(String source) {
        return Stream.of(source.split(";"))
                .filter(statement -> SPEAKS.matcher(statement).find())
                .flatMap(statement -> KEY.matcher(statement).results())
                .map(result -> result.group(1))
                .filter(key -> !messages.has(Language.EN, key))
                .filter(key -> messages.keys(Language.EN).stream().noneMatch(k -> k.startsWith(key)))
                .toList();
    }

    private TreeSet<String> arguments(Language language, String key) {
        return new TreeSet<>(new MessageFormat(messages.pattern(language, key), language.locale()).getArgumentNames());
    }
}
