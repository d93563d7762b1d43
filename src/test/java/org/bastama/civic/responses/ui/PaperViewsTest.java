package org.bastama.civic.responses.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.bastama.civic.accounts.Account;
import org.bastama.civic.accounts.EnsureAccount;
import org.bastama.civic.petitions.PetitionHandedOver;
import org.bastama.civic.petitions.PetitionState;
import org.bastama.civic.responses.PublishResponse;
import org.bastama.civic.responses.ResponseForm;
import org.bastama.civic.responses.ResponseQueries;
import org.bastama.civic.responses.paper.PaperAnswer.State;
import org.bastama.civic.responses.paper.PaperAnswers;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.PetitionNumber;
import org.bastama.foundation.shared.Role;
import org.bastama.foundation.shell.DayField;
import org.bastama.foundation.shell.LazyDetails;
import org.bastama.testing.DeskRows;
import org.bastama.testing.SignedInAs;
import org.bastama.testing.Unfold;
import org.bastama.testing.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;

class PaperViewsTest extends ViewTest {

    @Autowired
    EnsureAccount ensureAccount;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    PaperAnswers answers;

    @Autowired
    ResponseQueries responses;

    @Autowired
    PublishResponse publishResponse;

    private DeskRows rows;
    private Account leader;
    private PetitionNumber number;

    @BeforeEach
    void aPetitionWaits() {
        rows = new DeskRows(jdbc, ensureAccount);
        number = rows.petition(PetitionState.HANDED_OVER, "open-platform", clock.instant());
        events.publishEvent(new PetitionHandedOver(number, 1, clock.instant()));
        leader = rows.person("Leader", Language.EN);
        jdbc.update(
                "update petitions.petition set author = ? where number = ?",
                leader.id().value(),
                number.value());
    }

    private void signIn(Account account) {
        SignedInAs.account(account);
        openBrowser(Language.EN);
    }

    private Account moderator() {
        var person = rows.person("Moderator", Language.EN);
        ensureAccount.grant(person, Role.MODERATOR);
        return ensureAccount.of(person.email(), person.name(), Language.EN);
    }

    private void enter() {
        signIn(leader);
        go("my/petitions/" + number + "/paper-answer");
        _get(DayField.class).setValue(LocalDate.of(2026, 9, 2));
        _setValue(_get(TextField.class, spec -> spec.withLabel("Number of the letter")), "02-14/561");
        @SuppressWarnings("unchecked")
        RadioButtonGroup<String> outcome = _get(RadioButtonGroup.class);
        _setValue(outcome, "partly");
        _setValue(_find(TextArea.class).getFirst(), "There will be a bus.");
        _get(ScanField.class).take("letter.pdf", "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII));
        _click(_get(Button.class, spec -> spec.withText("Hand it to a moderator")));
    }

    @Test
    void onlyWhoLeadsEntersAndOnlyModeratorsDecide() {
        for (var path : List.of("my/petitions/" + number + "/paper-answer", "moderation/paper-answers/" + number)) {
            signIn(rows.person("Citizen", Language.EN));
            go(path);
            _assertNone(PaperAnswerForm.class);
            _assertNone(PaperWords.class);
        }
        signIn(moderator());
        go("moderation/paper-answers/" + number);
        assertThat(_get(H1.class).getText()).isEqualTo("There is no such page");
    }

    @Test
    void theLeaderIsLedFromThePageOfThePetition() {
        var path = "/my/petitions/" + number + "/paper-answer";
        go("petitions/" + number);
        assertThat(_find(Anchor.class)).noneMatch(link -> link.getHref().equals(path));
        signIn(leader);
        go("petitions/" + number);
        assertThat(_find(Anchor.class)).anyMatch(link -> link.getHref().equals(path));
    }

    @Test
    void anAnswerOnPaperIsAskedForOnlyWhereOneCanBeEntered() {
        enter();
        go("petitions/" + number);
        assertThat(paperLinks()).containsExactly("Answer received on paper");
        jdbc.update("delete from responses.paper_answer where petition = ?", number.value());
        go("petitions/" + number);
        assertThat(paperLinks()).containsExactly("Enter an answer received on paper");
        publishResponse.publish(
                number,
                new ResponseForm("partly", LocalizedText.of(Language.EN, "There will be a bus.")),
                Actor.of(
                        rows.official("Айгүл Сейітова", Language.EN, DeskRows.AUTHORITY)
                                .id(),
                        "Айгүл Сейітова",
                        Set.of()));
        go("petitions/" + number);
        assertThat(paperLinks()).isEmpty();
    }

    private List<String> paperLinks() {
        return _find(Anchor.class).stream()
                .filter(link -> link.getHref().equals("/my/petitions/" + number + "/paper-answer"))
                .map(Anchor::getText)
                .toList();
    }

    @Test
    void faultsStandAtTheirFields() {
        signIn(leader);
        go("my/petitions/" + number + "/paper-answer");
        _click(_get(Button.class, spec -> spec.withText("Hand it to a moderator")));
        assertThat(_get(DayField.class).isInvalid()).isTrue();
        assertThat(_get(TextField.class, spec -> spec.withLabel("Number of the letter"))
                        .isInvalid())
                .isTrue();
        assertThat(answers.newest(number)).isEmpty();
    }

    @Test
    void enteredConfirmedAndContested() {
        enter();
        assertThat(texts()).contains("Waits for a moderator. It is not public yet.");
        _assertNone(PaperAnswerForm.class);

        signIn(moderator());
        go("moderation/paper-answers/" + number);
        assertThat(texts()).anyMatch(text -> text.startsWith("Letter No. 02-14/561, received on 2 September 2026"));
        _click(_get(Button.class, spec -> spec.withText("Confirm and publish")));
        assertThat(responses.of(number)).hasSize(1);

        signIn(leader);
        go("my/petitions/" + number + "/paper-answer");
        assertThat(texts()).contains("This petition has its final answer; there is nothing more to enter here.");

        openBrowser(Language.EN);
        go("petitions/" + number);
        assertThat(texts())
                .contains(
                        "Received on paper on 2 September 2026 (letter No. 02-14/561), entered by the group, confirmed by a moderator.");

        signIn(rows.official("Айгүл Сейітова", Language.EN, DeskRows.AUTHORITY));
        go("desk/" + number);
        Unfold.open(_find(LazyDetails.class).stream()
                .filter(details -> details.getSummaryText().equals("This is not our answer"))
                .findFirst()
                .orElseThrow());
        _setValue(
                _get(
                        TextArea.class,
                        spec -> spec.withLabel("What is wrong with it; everybody sees it on the timeline")),
                "We never wrote this.");
        _click(_get(Button.class, spec -> spec.withText("Object")));
        assertThat(answers.newest(number).orElseThrow().state()).isEqualTo(State.CONTESTED);

        signIn(moderator());
        go("moderation/paper-answers/" + number);
        assertThat(texts()).contains("We never wrote this.");
        _setValue(_get(TextArea.class), "The number is of another letter.");
        _click(_get(Button.class, spec -> spec.withText("Take the answer back: the term runs on")));
        assertThat(answers.newest(number).orElseThrow().state()).isEqualTo(State.ANNULLED);
        assertThat(responses.of(number)).isEmpty();
    }

    private static List<String> texts() {
        return _find(Paragraph.class).stream()
                .map(paragraph -> paragraph.getElement().getTextRecursively())
                .toList();
    }
}
