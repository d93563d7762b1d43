package org.bastama.civic.procedures.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.RouterLink;
import java.time.LocalDate;
import org.bastama.civic.territories.ui.TerritoryField;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.Role;
import org.bastama.foundation.shell.DayField;
import org.bastama.foundation.shell.NativeSelect;
import org.bastama.foundation.shell.TextList;
import org.bastama.testing.SignedInAs;
import org.bastama.testing.ViewTest;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

class ProcedureViewsTest extends ViewTest {

    @Autowired
    DSLContext database;

    @ParameterizedTest
    @EnumSource
    void everybodyReadsTheProcedures(Language language) {
        openBrowser(language);
        go("procedures");
        assertThat(_find(ListItem.class, spec -> spec.withClasses("b-card"))).hasSize(20);
        go("procedures/kz-national");
        assertThat(_find(Paragraph.class, spec -> spec.withClasses("b-notice"))).hasSize(1);
        assertThat(_get(H1.class).getText()).isNotBlank();
    }

    @Test
    void unknownProceduresAndVersionsAreNotFound() {
        for (var address : new String[] {
            "procedures/nothing", "procedures/kz-national?version=2", "procedures/kz-national?version=x"
        }) {
            go(address);
            assertThat(_get(H1.class).getText()).isEqualTo("There is no such page");
        }
        go(ProcedureNavigation.procedure("kz-national", 1));
        assertThat(_get(H1.class).getText()).startsWith("Kazakhstan");
    }

    @Test
    void aPlaceTurnsSharesIntoNumbers() {
        go("procedures/kz-region-akimat");
        _setValue(_get(_get(TerritoryField.class), Input.class), "shymkent");
        assertThat(_find(TextList.class))
                .extracting(list -> list.getElement().getProperty("innerHTML"))
                .anyMatch(text -> text.contains("<li>Threshold: 12,937 signatures (1%"));
        go("procedures/open-platform");
        assertThat(_find(TerritoryField.class)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "KK,procedures/open-platform,kk,Bastama порталының ережелері",
        "RU,procedures/open-platform,ru,Правила портала Bastama",
        "EN,procedures/open-platform,en,Rules of the Bastama portal",
        "KK,procedures/ru-federal,ru,Указ Президента"
    })
    void theSourceIsCitedInTheReadersLanguageOrMarked(Language language, String address, String lang, String start) {
        openBrowser(language);
        go(address);
        assertThat(_find(Span.class))
                .filteredOn(span -> span.getText().startsWith(start))
                .singleElement()
                .satisfies(span ->
                        assertThat(span.getElement().getAttribute("lang")).isEqualTo(lang));
    }

    @ParameterizedTest
    @CsvSource({"KK,kaz", "RU,rus", "EN,eng"})
    void theLawIsLinkedInTheReadersLanguage(Language language, String part) {
        openBrowser(language);
        go("procedures/kz-national");
        assertThat(_find(Anchor.class))
                .filteredOn(link -> link.getHref().contains("adilet.zan.kz"))
                .singleElement()
                .satisfies(link -> {
                    assertThat(link.getHref()).isEqualTo("https://adilet.zan.kz/" + part + "/docs/K2000000350");
                    assertThat(link.getElement().getAttribute("lang")).isEqualTo(language.code());
                });
    }

    @Test
    void theCalendarIsForAdministratorsOnly() {
        go(ProcedureNavigation.calendar());
        assertThat(_find(CalendarView.class)).isEmpty();
        for (var role : new Role[] {Role.MODERATOR, Role.OFFICIAL}) {
            SignedInAs.roles(role);
            openBrowser(Language.EN);
            go(ProcedureNavigation.calendar());
            assertThat(_find(CalendarView.class)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void administratorsSeeAYear(Language language) {
        administrator(language);
        go(ProcedureNavigation.calendar());
        assertThat(_find(NativeTableRow.class)).hasSizeGreaterThan(15);
        go(ProcedureNavigation.calendar() + "?year=2031");
        assertThat(_find(NativeTableRow.class)).isEmpty();
        go(ProcedureNavigation.calendar() + "?year=x");
        assertThat(_find(NativeTableRow.class)).hasSizeGreaterThan(15);
    }

    @ParameterizedTest
    @CsvSource({"KK,2026 жыл", "RU,2026 год", "EN,2026"})
    void theYearsAreLinks(Language language, String year) {
        administrator(language);
        go(ProcedureNavigation.calendar() + "?year=2026");
        assertThat(_find(RouterLink.class))
                .filteredOn(link -> link.getHref().contains("year="))
                .extracting(link -> link.getText().replace('\u00A0', ' '))
                .containsExactly(year.replace("2026", "2025"), year, year.replace("2026", "2027"));
    }

    @Test
    void administratorsAddChangeAndTakeOutDays() {
        administrator(Language.EN);
        go(ProcedureNavigation.calendar());
        _click(_get(Button.class, spec -> spec.withText("Save")));
        assertThat(_get(DayField.class).isInvalid()).isTrue();
        assertThat(_find(TextField.class)).allMatch(TextField::isInvalid);
        _get(DayField.class).setValue(LocalDate.of(2031, 9, 1));
        _get(NativeSelect.class).setValue("day_off");
        _find(TextField.class).forEach(field -> _setValue(field, "Демалыс"));
        _click(_get(Button.class, spec -> spec.withText("Save")));
        assertThat(_get(DayField.class).isInvalid()).isFalse();
        assertThat(_get(DayField.class).getValue()).isNull();
        assertThat(stored(LocalDate.of(2031, 9, 1))).isEqualTo("day_off");

        go(ProcedureNavigation.calendar() + "?year=2027");
        _click(_find(Button.class, spec -> spec.withText("Change")).getFirst());
        assertThat(_get(DayField.class).getValue()).isEqualTo("2027-01-01");
        assertThat(_find(TextField.class).getFirst().getValue()).isEqualTo("Жаңа жыл");
        _click(_find(Button.class, spec -> spec.withText("Remove")).getFirst());
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
        assertThat(stored(LocalDate.of(2027, 1, 1))).isEqualTo("removed");
    }

    private String stored(LocalDate day) {
        var table = bastama.db.procedures.Tables.CALENDAR_DAY;
        return database.select(table.KIND)
                .from(table)
                .where(table.ON_DATE.eq(day))
                .fetchSingle(table.KIND);
    }

    private void administrator(Language language) {
        SignedInAs.roles(Role.ADMINISTRATOR);
        openBrowser(language);
    }
}
