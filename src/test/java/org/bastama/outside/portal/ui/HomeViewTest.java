package org.bastama.outside.portal.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bastama.civic.petitions.PetitionState;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shell.NativeSelect;
import org.bastama.testing.PetitionRows;
import org.bastama.testing.ViewTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.node.JsonNodeFactory;

class HomeViewTest extends ViewTest {

    private static final Map<Language, String> TITLES = Map.of(
            Language.KK, "Бірге сұраңыз. Жауап алыңыз.",
            Language.RU, "Просите вместе. Получите ответ.",
            Language.EN, "Ask together. Get an answer.");

    @Autowired
    JdbcTemplate jdbc;

    @ParameterizedTest
    @EnumSource
    void speaksTheReadersLanguage(Language language) {
        openBrowser(language);
        UI.getCurrent().navigate("");
        assertThat(_get(H1.class).getText()).isEqualTo(TITLES.get(language));
    }

    @Test
    void saysWhatToDoWhereThereIsNothing() {
        UI.getCurrent().navigate("");
        assertThat(_find(H2.class)).extracting(H2::getText).contains("Gathering pace", "Deadlines of authorities");
        assertThat(_get(NumbersSection.class).getElement().getTextRecursively()).contains("open for signing");
    }

    @Test
    void offersEveryRegion() {
        UI.getCurrent().navigate("");
        var select = _get(NativeSelect.class);
        assertThat(select.getElement().getTextRecursively()).contains("All of Kazakhstan", "Almaty Region", "Shymkent");
        select.setValue("750000000");
        assertThat(_get(H1.class).getText()).isEqualTo(TITLES.get(Language.EN));
    }

    @ParameterizedTest
    @CsvSource({
        "EN, No deadline is running here just now., No answers here yet.",
        "RU, Сейчас здесь ни один срок не идёт., Здесь ответов пока нет.",
        "KK, Қазір мұнда жүріп жатқан мерзім жоқ., Мұнда әзірге жауап жоқ."
    })
    void deadlinesAndAnswersAreThoseOfTheChosenPlace(Language language, String noDeadline, String noAnswer) {
        var number = new PetitionRows(jdbc).insert(PetitionState.ANSWERED, null);
        new PetitionRows(jdbc).handOver(number, clock.instant());
        jdbc.update(
                "insert into responses.deadline (petition, ordinal, authority_slug, procedure_code, procedure_version,"
                        + " country, length, unit, starts_on, soon_on, due_on, long_on)"
                        + " values (?, 1, 'akimat-semey', 'open-platform', 1, 'KZ', 20, 'WORKING', ?, ?, ?, ?)",
                number.value(),
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 1, 2),
                LocalDate.of(2026, 1, 3),
                LocalDate.of(2026, 1, 4));
        var id = UUID.randomUUID();
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        jdbc.update(
                "insert into responses.response (petition, id, original_id, kind, authority_slug, outcome, body, official,"
                        + " official_name, published_at, first_published_at)"
                        + " values (?, ?, ?, 'FINAL', 'akimat-semey', 'partly', ?, ?, 'A', ?, ?)",
                number.value(),
                id,
                id,
                "{\"ru\":\"Да.\"}",
                UUID.randomUUID(),
                now,
                now);
        openBrowser(language);
        var link = "/petitions/" + number;
        UI.getCurrent().navigate("");
        assertThat(links(DeadlinesSection.class)).contains(link);
        assertThat(links(AnswersSection.class)).contains(link);
        _get(NativeSelect.class).setValue("100000000");
        assertThat(links(DeadlinesSection.class)).contains(link);
        assertThat(links(AnswersSection.class)).contains(link);
        _get(NativeSelect.class).setValue("790000000");
        assertThat(_get(DeadlinesSection.class).getElement().getTextRecursively())
                .endsWith(noDeadline);
        assertThat(_get(AnswersSection.class).getElement().getTextRecursively()).endsWith(noAnswer);
    }

    private static List<String> links(Class<? extends Component> section) {
        return _find(_get(section), Anchor.class).stream().map(Anchor::getHref).toList();
    }

    @Test
    void searchingLeadsToTheListWithinThePage() {
        UI.getCurrent().navigate("");
        search(" түнгі автобус & c. ");
        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).isEqualTo("petitions");
        assertThat(UI.getCurrent().getActiveViewLocation().getQueryParameters().getSingleParameter("q"))
                .contains("түнгі автобус & c.");
        UI.getCurrent().navigate("");
        search(" ");
        assertThat(UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters())
                .isEqualTo("petitions");
    }

    private static void search(String typed) {
        var form = _get(SearchForm.class).getElement();
        var data = JsonNodeFactory.instance.objectNode().put("element.elements.q.value", typed);
        form.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(form, "submit", data));
    }
}
