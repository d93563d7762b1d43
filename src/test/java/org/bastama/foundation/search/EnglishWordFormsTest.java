package org.bastama.foundation.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.bastama.foundation.shared.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One form of an English word finds the other, whichever of the two is typed; words that look alike do not. */
class EnglishWordFormsTest {

    @ParameterizedTest
    @CsvSource({
        "water, waters",
        "petition, petitions",
        "city, cities",
        "right, rights",
        "work, works",
        "good, goods",
        "light, lights",
        "land, lands",
        "fund, funds",
        "playground, playgrounds",
        "state, states",
        "exercise, exercises",
        "bus, buses",
        "library, libraries",
        "bench, benches",
        "authority, authorities",
        "hero, heroes",
        "gas, gases",
        "cleaning, clean",
        "cycling, cycle"
    })
    void formsOfAWordFindEachOther(String one, String other) {
        assertThat(found(one, other)).as("%s in %s", one, other).isNotEmpty();
        assertThat(found(other, one)).as("%s in %s", other, one).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "new, news",
        "university, universe",
        "organ, organization",
        "hospital, hospitality",
        "policy, police",
        "price, prize",
        "party, parts",
        "business, bus",
        "general, generate",
        "plan, plants",
        "minor, minority"
    })
    void wordsThatLookAlikeDoNot(String one, String other) {
        assertThat(found(one, other)).isEmpty();
        assertThat(found(other, one)).isEmpty();
    }

    /** What is in the index for a title and looked for when somebody types; beginnings are another matter. */
    private static Set<String> found(String typed, String title) {
        var forms = new HashSet<>(WordAnalyzer.ofQueries(Language.EN).forms(typed));
        forms.retainAll(WordAnalyzer.ofDocuments(Language.EN).forms(title));
        return forms;
    }
}
