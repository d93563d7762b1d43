package org.bastama.civic.territories.ui;

import static bastama.db.jobs.Tables.LONG_JOB;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.internal.PendingJavaScriptInvocation;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.RouterLink;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.bastama.civic.territories.ImportTerritories;
import org.bastama.foundation.jobs.LongJobs;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.Role;
import org.bastama.foundation.shell.DayField;
import org.bastama.testing.SignedInAs;
import org.bastama.testing.ViewTest;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

class TerritoriesViewTest extends ViewTest {

    private static final String DESK = "administration/territories";

    @Autowired
    DSLContext database;

    @Autowired
    LongJobs jobs;

    @Test
    void nobodyElseSeesIt() {
        go(DESK);
        assertThat(_find(TerritoriesView.class)).isEmpty();
        for (var role : new Role[] {Role.MODERATOR, Role.OFFICIAL}) {
            SignedInAs.roles(role);
            openBrowser(Language.EN);
            go(DESK);
            assertThat(_find(TerritoriesView.class)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void administratorsLookAroundInTheirLanguage(Language language) {
        administrator(language);
        go(DESK);
        assertThat(_get(H1.class).getText())
                .isEqualTo(
                        switch (language) {
                            case KK -> "Аумақтар";
                            case RU -> "Территории";
                            case EN -> "Territories";
                        });
        assertThat(_find(NativeTableRow.class)).hasSize(1 + 20);
        go(DESK + "?in=790000000");
        assertThat(_find(NativeTableRow.class)).hasSize(1 + 4);
        assertThat(_find(RouterLink.class, spec -> spec.withText(language == Language.EN ? "Shymkent" : "")))
                .hasSize(language == Language.EN ? 1 : 0);
    }

    @Test
    void administratorsSearch() {
        administrator(Language.RU);
        go(DESK);
        _setValue(_get(TextField.class, spec -> spec.withLabel("Название или код")), "абай");
        _click(_get(Button.class, spec -> spec.withText("Найти")));
        assertThat(_find(NativeTableRow.class).size()).isGreaterThan(4);
        go(DESK + "?q=<script>");
        assertThat(_find(NativeTableRow.class)).isEmpty();
        go(DESK + "?in=nowhere");
        assertThat(_find(NativeTableRow.class)).isEmpty();
    }

    @Test
    void administratorsEnterAPopulationAndSeeErrorsBesideTheFields() {
        administrator(Language.EN);
        go(DESK + "?in=100000000");
        _click(_find(Button.class, spec -> spec.withText("unknown")).getFirst());
        _click(_get(Button.class, spec -> spec.withText("Save")));
        assertThat(population().isInvalid()).isTrue();
        assertThat(_get(DayField.class).getErrorMessage()).isEqualTo("Please fill this in.");
        assertThat(_get(TextField.class, spec -> spec.withLabel("Source")).isInvalid())
                .isTrue();
        _setValue(population(), "31,000");
        _get(DayField.class).setValue(LocalDate.of(2026, 1, 1));
        _setValue(_get(TextField.class, spec -> spec.withLabel("Source")), "Bureau of National Statistics");
        _click(_get(Button.class, spec -> spec.withText("Save")));
        assertThat(_find(TextField.class, spec -> spec.withLabel("Population"))).isEmpty();
        var table = bastama.db.territories.Tables.TERRITORY;
        assertThat(database.fetchCount(table, table.POPULATION.eq(31_000))).isEqualTo(1);
    }

    @Test
    void aClassifierIsLookedAtBeforeItIsApplied() {
        administrator(Language.EN);
        go(DESK);
        var section = _get(ClassifierSection.class);
        section.uploaded(
                "kato.csv", "id;parent_id;code;name\n1;9;100000000;область Абай\n".getBytes(StandardCharsets.UTF_8));
        assertThat(_find(section, ListItem.class))
                .extracting(ListItem::getText)
                .anyMatch(text -> text.startsWith("Line 2: there is no row with the id “9”"));

        section.uploaded(
                "kato.csv",
                "id;parent_id;code;name\n1;;100000000;область Абай\n2;1;103230000;Карауылский с.о.\n"
                        .getBytes(StandardCharsets.UTF_8));
        assertThat(_find(section, NativeDetails.class))
                .extracting(NativeDetails::getSummaryText)
                .contains("1 added");
        _click(_get(Button.class, spec -> spec.withText("Apply all of it")));
        var sure = _get(Checkbox.class);
        assertThat(sure.isInvalid()).isTrue();
        assertThat(jobs.newest(ImportTerritories.JOB, 1)).isEmpty();
        _setValue(sure, true);
        var button = _get(Button.class, spec -> spec.withText("Apply all of it"));
        assertThat(button.isEnabled()).isTrue();
        var scripts = scriptsOf(() -> button.click());
        assertThat(scripts)
                .filteredOn(script -> script.getInvocation().getExpression().contains("this.focus()"))
                .singleElement()
                .satisfies(script -> assertThat(script.getOwner())
                        .isEqualTo(status().getElement().getNode()));
        assertThat(status().getElement().getAttribute("tabindex")).isEqualTo("-1");
        assertThat(_find(ImportPreviewPanel.class)).isEmpty();
        assertThat(jobs.newest(ImportTerritories.JOB, 1))
                .singleElement()
                .satisfies(job -> assertThat(job.isUnderWay()).isTrue());
        assertThat(_find(Button.class, spec -> spec.withText("Apply all of it")))
                .isEmpty();
        cancelled(jobs.newest(ImportTerritories.JOB, 1).getFirst().id());
        go("about");
        go(DESK);
        assertThat(_find(_get(ClassifierSection.class), Paragraph.class))
                .extracting(Paragraph::getText)
                .contains("Cancelled. Nothing was changed: an import is done as a whole or not at all.");
    }

    /** As an import is that was cancelled midway. */
    private void cancelled(UUID job) {
        database.update(LONG_JOB)
                .set(LONG_JOB.STATE, LongJobs.State.CANCELLED.name())
                .set(LONG_JOB.DONE, 500L)
                .set(LONG_JOB.TOTAL, 15_741L)
                .where(LONG_JOB.ID.eq(job))
                .execute();
    }

    @ParameterizedTest
    @EnumSource
    void regionsAndTerritoriesAreNamedInTheReadersLanguage(Language language) {
        administrator(language);
        go(DESK);
        _get(ClassifierSection.class)
                .uploaded(
                        "kato.csv",
                        "id;parent_id;code;name\n1;;790000000;г.Шымкент\n2;1;790099000;Новый район\n"
                                .getBytes(StandardCharsets.UTF_8));
        var shown = _find(_get(ImportPreviewPanel.class), ListItem.class);
        var table = bastama.db.territories.Tables.TERRITORY;
        var field = switch (language) {
            case KK -> table.NAME_KK;
            case RU -> table.NAME_RU;
            case EN -> table.NAME_EN;
        };
        var names = database.select(table.CODE, field)
                .from(table)
                .where(table.CODE.like("791%").or(table.CODE.eq("100000000")))
                .and(table.VALID_TO.isNull())
                .fetchMap(table.CODE, field);
        assertThat(names).hasSizeGreaterThan(1);
        names.forEach((code, name) -> {
            var text = code.startsWith("79") ? code + " " + name : name;
            assertThat(shown)
                    .extracting(item -> item.getElement().getTextRecursively())
                    .contains(text);
        });
        // A new one has only the name of the file, and says in which language that is.
        var added = shown.stream()
                .filter(item -> item.getElement().getTextRecursively().contains("Новый район"))
                .toList();
        assertThat(added).hasSize(1);
        assertThat(added.getFirst().getElement().getOuterHTML().contains("lang=\"ru\""))
                .isEqualTo(language != Language.RU);
    }

    @Test
    void whatChangesNothingIsNotOffered() {
        administrator(Language.EN);
        go(DESK);
        _get(ClassifierSection.class).uploaded("kato.csv", whole("10"));
        assertThat(_find(Paragraph.class).stream().map(Paragraph::getText)).contains("The file changes nothing.");
        assertThat(_find(Button.class, spec -> spec.withText("Apply all of it")))
                .isEmpty();
    }

    @Test
    void aPopulationThatIsNoNumberStaysAsTyped() {
        administrator(Language.EN);
        go(DESK + "?in=100000000");
        for (var typed : new String[] {"12.5", "many", "1e5"}) {
            _click(_find(Button.class, spec -> spec.withText("unknown")).getFirst());
            _setValue(population(), typed);
            _click(_get(Button.class, spec -> spec.withText("Save")));
            assertThat(population().isInvalid()).isTrue();
            assertThat(population().getErrorMessage()).contains("1 to 100,000,000");
            assertThat(population().getValue()).isEqualTo(typed);
        }
    }

    /** What the browser is asked to run: a click by the locator would send it away. */
    private static List<PendingJavaScriptInvocation> scriptsOf(Runnable action) {
        var page = UI.getCurrent().getInternals();
        page.dumpPendingJavaScriptInvocations();
        action.run();
        page.getStateTree().runExecutionsBeforeClientResponse();
        return page.dumpPendingJavaScriptInvocations();
    }

    private static Paragraph status() {
        return _get(_get(ClassifierSection.class), Paragraph.class, spec -> spec.withClasses("long-job-status"));
    }

    private static TextField population() {
        return _get(TextField.class, spec -> spec.withLabel("Population"));
    }

    /** The region with all that is in it, as it is stored. */
    private byte[] whole(String region) {
        var table = bastama.db.territories.Tables.TERRITORY;
        var file = new StringBuilder("id;parent_id;code;name\n");
        database.selectFrom(table)
                .where(table.CODE.like(region + "%"), table.CODE.ne("KZ"))
                .orderBy(table.CODE)
                .forEach(row -> file.append("%s;%s;%s;%s\n"
                        .formatted(
                                row.getCode(),
                                "KZ".equals(row.getParentCode()) ? "" : row.getParentCode(),
                                row.getCode(),
                                row.getNameRu())));
        return file.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void administrator(Language language) {
        SignedInAs.roles(Role.ADMINISTRATOR);
        openBrowser(language);
    }
}
