package org.bastama.civic.responses.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Set;
import java.util.UUID;
import org.bastama.civic.accounts.Account;
import org.bastama.civic.accounts.EnsureAccount;
import org.bastama.civic.petitions.PetitionHandedOver;
import org.bastama.civic.petitions.PetitionState;
import org.bastama.civic.responses.desk.KeepTemplates;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.PetitionNumber;
import org.bastama.foundation.shell.ChangedElsewhere;
import org.bastama.testing.DeskRows;
import org.bastama.testing.SignedInAs;
import org.bastama.testing.Unfold;
import org.bastama.testing.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;

/** Templates at the settings and in the forms of answers. */
class TemplateViewsTest extends ViewTest {

    @Autowired
    KeepTemplates templates;

    @Autowired
    EnsureAccount ensureAccount;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    JdbcTemplate jdbc;

    DeskRows rows;
    Account official;
    PetitionNumber number;

    @BeforeEach
    void desk() {
        rows = new DeskRows(jdbc, ensureAccount);
        official = rows.official("Aigul Seitova", Language.EN, DeskRows.AUTHORITY);
        number = rows.petition(PetitionState.HANDED_OVER, "open-platform", clock.instant());
        events.publishEvent(new PetitionHandedOver(number, 1, clock.instant()));
        signIn(official);
    }

    @Test
    void aTemplateIsWrittenAfterAnErrorBesideTheFieldChangedAndDeleted() {
        go("desk/settings");
        assertThat(_get(TemplatesSection.class).getElement().getTextRecursively())
                .contains("{due} – the due date");
        unfold("New template");
        _setValue(_get(TextField.class, s -> s.withLabel("Name of the template")), "Received");
        _setValue(area("Text in English"), "Due by {deadline}.");
        press("Save the template");
        assertThat(area("Text in English").getErrorMessage())
                .isEqualTo("There are no such names for facts: {deadline}");
        _setValue(area("Text in English"), "Due by {due}.");
        press("Save the template");
        unfold("Received");
        _setValue(area("Text in English"), "The answer is due by {due}.");
        press("Save the template");
        assertThat(templates.of(DeskRows.AUTHORITY, actor()))
                .extracting(template -> template.text().in(Language.EN))
                .containsExactly("The answer is due by {due}.");
        unfold("Received");
        press("Delete the template");
        assertThat(templates.of(DeskRows.AUTHORITY, actor())).isEmpty();
    }

    @Test
    void itIsPutFilledAfterWhatIsTypedAndKept() {
        templates.add(
                DeskRows.AUTHORITY,
                "Received",
                LocalizedText.of("Соңғы күні: {due}.", null, "Due by {due}, {official}."),
                actor());
        open();
        _setValue(_get(_get(AnswerForm.class), TextArea.class, s -> s.withLabel("Answer in English")), "Dear all,");
        _click(_get(_get(AnswerForm.class), Button.class, s -> s.withText("Insert")));
        open();
        assertThat(_get(_get(AnswerForm.class), TextArea.class, s -> s.withLabel("Answer in English"))
                        .getValue())
                .isEqualTo("Dear all,\n\nDue by 23 September 2026, Aigul Seitova.");
        assertThat(_get(_get(AnswerForm.class), TextArea.class, s -> s.withLabel("Answer in Kazakh"))
                        .getValue())
                .contains("2026\u00A0ж. 23\u00A0қыркүйек");
        unfold("Publish an interim answer");
        _click(_get(_get(InterimForm.class), Button.class, s -> s.withText("Insert")));
        assertThat(_get(_get(InterimForm.class), TextArea.class, s -> s.withLabel("Interim answer in English"))
                        .getValue())
                .isEqualTo("Due by 23 September 2026, Aigul Seitova.");
    }

    private UUID received() {
        templates.add(DeskRows.AUTHORITY, "Received", LocalizedText.of(Language.EN, "Due by {due}."), actor());
        return templates.of(DeskRows.AUTHORITY, actor()).getFirst().id();
    }

    private Actor colleague() {
        var colleague = rows.official("Sergey Kim", Language.EN, DeskRows.AUTHORITY);
        return Actor.of(colleague.id(), colleague.name(), Set.copyOf(colleague.roles()));
    }

    @Test
    void twoWhoChangeItSeeBothTextsAndChooseAfterAReloadToo() {
        var id = received();
        go("desk/settings");
        unfold("Received");
        _setValue(area("Text in English"), "Mine.");
        templates.change(id, "Received", LocalizedText.of(Language.EN, "Theirs."), 1, colleague());
        press("Save the template");
        assertThat(area("Text in English").getValue()).isEqualTo("Mine.");
        assertThat(notice()).contains("Sergey Kim has saved another version", "Theirs.");
        go("desk/settings?authority=" + DeskRows.AUTHORITY);
        assertThat(area("Text in English").getValue()).isEqualTo("Mine.");
        assertThat(notice()).contains("Theirs.");
        press("Keep mine");
        assertThat(templates.find(id, actor()).orElseThrow().text().in(Language.EN))
                .isEqualTo("Mine.");
    }

    @Test
    void whatIsTypedOverATemplateThatWasDeletedBecomesANewOne() {
        var id = received();
        go("desk/settings");
        unfold("Received");
        _setValue(area("Text in English"), "Mine.");
        templates.remove(id, colleague());
        press("Save the template");
        assertThat(area("Text in English").getValue()).isEqualTo("Mine.");
        press("Save the template");
        assertThat(templates.of(DeskRows.AUTHORITY, actor()))
                .extracting(template -> template.text().in(Language.EN))
                .containsExactly("Mine.");
    }

    private static String notice() {
        return _get(ChangedElsewhere.class, s -> s.withPredicate(ChangedElsewhere::isOpen))
                .getElement()
                .getTextRecursively();
    }

    @Test
    void whereThereAreNoneThereIsNoChoice() {
        var elsewhere = rows.official("Elsewhere", Language.EN, "akimat-abai-region");
        templates.add(
                "akimat-abai-region",
                "Theirs",
                LocalizedText.of(Language.EN, "x"),
                Actor.of(elsewhere.id(), elsewhere.name(), Set.of()));
        open();
        _assertNone(TemplateChoice.class);
        go("desk/settings");
        assertThat(_get(TemplatesSection.class).getElement().getTextRecursively())
                .doesNotContain("Theirs");
    }

    private void open() {
        signIn(official);
        UI.getCurrent().navigate("desk/" + number);
    }

    private void signIn(Account account) {
        SignedInAs.account(account);
        openBrowser(Language.EN);
    }

    private static void unfold(String title) {
        Unfold.open(_find(NativeDetails.class).stream()
                .filter(details -> details.getSummaryText().equals(title))
                .findFirst()
                .orElseThrow());
    }

    private static void press(String button) {
        _click(_get(Button.class, s -> s.withText(button)));
    }

    private static TextArea area(String label) {
        return _get(TextArea.class, s -> s.withLabel(label));
    }

    private Actor actor() {
        return Actor.of(official.id(), official.name(), Set.copyOf(official.roles()));
    }
}
