package org.bastama.civic.petitions.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.LinkedHashMap;
import java.util.Map;
import org.bastama.civic.petitions.tally.LiveWords.Of;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.Messages;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class LiveWordsTest {

    private final Messages messages = new Messages();

    @Test
    void russianHasAllItsForms() {
        assertThat(forms(headline(Language.RU)))
                .containsOnly(
                        entry("one", "{count}\u00A0подпись"),
                        entry("few", "{count}\u00A0подписи"),
                        entry("many", "{count}\u00A0подписей"));
    }

    @Test
    void kazakhAndEnglishHaveTwo() {
        assertThat(forms(headline(Language.KK)))
                .containsOnly(entry("one", "{count}\u00A0қол"), entry("other", "{count}\u00A0қол"));
        assertThat(forms(headline(Language.EN)))
                .containsOnly(entry("one", "{count} signature"), entry("other", "{count} signatures"));
    }

    @Test
    void theNumberMayStandAmongOthers() {
        for (var language : Language.all()) {
            var words = json(new LiveWords(language, 1000L)
                    .text(".x", Of.DECLARED, n -> messages.get(language, "petitions.count.value", n, 1000L)));
            assertThat(forms(words.get("texts").get(0)).get("other"))
                    .contains("{declared}")
                    .doesNotContain("987");
        }
    }

    @Test
    void numbersAreGroupedAsTheLanguageDoes() {
        assertThat(json(new LiveWords(Language.EN, null)).get("group").stringValue())
                .isEqualTo(",");
        assertThat(json(new LiveWords(Language.RU, null)).get("group").stringValue())
                .isEqualTo("\u00A0");
        assertThat(json(new LiveWords(Language.KK, null)).get("group").stringValue())
                .isEqualTo("\u00A0");
        assertThat(json(new LiveWords(Language.KK, null)).get("threshold").isNull())
                .isTrue();
    }

    private JsonNode headline(Language language) {
        return json(new LiveWords(language, 300L)
                        .plural(".headline", Of.COUNT, n -> messages.get(language, "publicweb.tally.signatures", n)))
                .get("texts")
                .get(0);
    }

    private static JsonNode json(LiveWords words) {
        return new JsonMapper().readTree(words.json());
    }

    private static Map<String, String> forms(JsonNode text) {
        var forms = new LinkedHashMap<String, String>();
        text.get("forms")
                .properties()
                .forEach(form -> forms.put(form.getKey(), form.getValue().stringValue()));
        return forms;
    }
}
