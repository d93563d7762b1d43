package org.bastama.civic.responses.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Set;
import org.bastama.civic.accounts.Account;
import org.bastama.civic.accounts.EnsureAccount;
import org.bastama.civic.petitions.PetitionHandedOver;
import org.bastama.civic.petitions.PetitionQueries;
import org.bastama.civic.petitions.PetitionState;
import org.bastama.civic.responses.PublishResponse;
import org.bastama.civic.responses.ResponseForm;
import org.bastama.civic.responses.reviews.AfterwardsQueries;
import org.bastama.civic.responses.reviews.PublishReply;
import org.bastama.civic.responses.reviews.RequestReview;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.PetitionNumber;
import org.bastama.foundation.shell.LazyDetails;
import org.bastama.testing.DeskRows;
import org.bastama.testing.Unfold;
import org.bastama.testing.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;

/** The group's reply and its request for review on the page of a petition. */
class GroupVoiceSectionTest extends ViewTest {

    private static final LocalizedText WORDS = LocalizedText.of("Автобус жоқ.", "Автобуса нет.", "There is no bus.");

    @Autowired
    GroupVoiceSection section;

    @Autowired
    PublishResponse publishResponse;

    @Autowired
    PublishReply publishReply;

    @Autowired
    RequestReview requestReview;

    @Autowired
    AfterwardsQueries afterwards;

    @Autowired
    PetitionQueries petitions;

    @Autowired
    EnsureAccount ensureAccount;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    JdbcTemplate jdbc;

    DeskRows rows;
    Account leader;
    PetitionNumber number;
    Component shown;

    @BeforeEach
    void answered() {
        rows = new DeskRows(jdbc, ensureAccount);
        leader = rows.person("Dana Akhmetova", Language.EN);
        number = rows.petition(PetitionState.HANDED_OVER, "open-platform", clock.instant());
        jdbc.update(
                "update petitions.petition set author = ?, procedure_version = 2 where number = ?",
                leader.id().value(),
                number.value());
        events.publishEvent(new PetitionHandedOver(number, 1, clock.instant()));
        var official = rows.official("John Smith", Language.EN, DeskRows.AUTHORITY);
        publishResponse.publish(number, new ResponseForm("partly", WORDS), actor(official));
    }

    @Test
    void whereTheGroupSaidNothingAVisitorSeesNothing() {
        assertThat(section.of(petitions.find(number).orElseThrow(), Language.EN, Actor.anonymous()))
                .isEmpty();
        assertThat(section.of(
                        petitions.find(number).orElseThrow(), Language.EN, actor(rows.person("Somebody", Language.EN))))
                .isEmpty();
    }

    @Test
    void theCoordinatorRepliesCorrectsAndAsksForAReview() {
        show(Language.EN, actor(leader));
        unfold("Reply to the answer");
        press("Publish the reply");
        assertThat(area("Reply in English").getErrorMessage())
                .isEqualTo("Please write the reply in at least one language.");
        _setValue(area("Reply in English"), "There is no bus.");
        press("Publish the reply");
        assertThat(text())
                .contains("Reply of the group", "There is no bus.", "Dana A.")
                .doesNotContain("Akhmetova");
        unfold("Correct the reply");
        _setValue(area("Reply in English"), "There is one bus.");
        _setValue(area("Why it is corrected in English"), "It came.");
        press("Publish the reply");
        assertThat(text()).contains("There is one bus.", "It came.", "The version before");
        unfold("Ask for a review");
        assertThat(text()).contains("until 16 September 2026");
        _setValue(area("Reason in English"), "One is not enough.");
        press("Ask for a review");
        assertThat(afterwards.review(number)).isPresent();
        assertThat(text())
                .contains("The new answer is still to come", "One is not enough.")
                .contains("The review was asked for already: it can be asked for once.");
    }

    @Test
    void withoutAReviewInTheProcedureTheCoordinatorIsTold() {
        jdbc.update("update petitions.petition set procedure_version = 1 where number = ?", number.value());
        show(Language.EN, actor(leader));
        assertThat(text()).contains("The procedure of this petition knows no review of the answer.");
        assertThat(_find(shown, LazyDetails.class).stream().map(LazyDetails::getSummaryText))
                .containsExactly("Reply to the answer");
    }

    @ParameterizedTest
    @MethodSource("languages")
    void speaksTheReadersLanguage(Language language) {
        publishReply.publish(number, WORDS, actor(leader));
        requestReview.request(number, WORDS, actor(leader));
        openBrowser(language);
        show(language, Actor.anonymous());
        assertThat(_get(shown, H2.class).getText())
                .isEqualTo(
                        switch (language) {
                            case KK -> "Топ не дейді";
                            case RU -> "Что говорит группа";
                            case EN -> "What the group says";
                        });
        assertThat(text()).contains(WORDS.in(language));
        assertThat(_find(shown, LazyDetails.class)).isEmpty();
    }

    private void show(Language language, Actor actor) {
        shown = section.of(petitions.find(number).orElseThrow(), language, actor)
                .orElseThrow();
        UI.getCurrent().add(shown);
    }

    private void unfold(String summary) {
        Unfold.open(_find(shown, LazyDetails.class).stream()
                .filter(details -> details.getSummaryText().equals(summary))
                .findFirst()
                .orElseThrow());
    }

    private void press(String label) {
        _click(_get(shown, Button.class, s -> s.withText(label)));
    }

    private TextArea area(String label) {
        return _get(shown, TextArea.class, s -> s.withLabel(label));
    }

    private String text() {
        return shown.getElement().getTextRecursively();
    }

    private static Actor actor(Account account) {
        return Actor.of(account.id(), account.name(), Set.copyOf(account.roles()));
    }
}
