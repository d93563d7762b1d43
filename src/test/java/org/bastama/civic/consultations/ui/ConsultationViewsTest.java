package org.bastama.civic.consultations.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.bastama.civic.authorities.AuthorityQueries;
import org.bastama.civic.consultations.ConsultationDraft.DraftPart;
import org.bastama.civic.consultations.ConsultationNumber;
import org.bastama.civic.consultations.ConsultationQueries;
import org.bastama.civic.consultations.ConsultationState;
import org.bastama.civic.consultations.contributions.ContributionQueries;
import org.bastama.civic.consultations.contributions.Disposition;
import org.bastama.civic.consultations.contributions.ParticipantPlaces;
import org.bastama.civic.consultations.ideas.Idea;
import org.bastama.civic.consultations.ideas.Ideas;
import org.bastama.civic.consultations.ideas.ProposeIdea;
import org.bastama.foundation.mailbox.SentMails;
import org.bastama.foundation.search.SearchIndex;
import org.bastama.foundation.shared.EmailAddress;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.Messages;
import org.bastama.foundation.shell.DayField;
import org.bastama.foundation.shell.NativeSelect;
import org.bastama.testing.ConsultationStage;
import org.bastama.testing.ConsultationViewTest;
import org.bastama.testing.DeskRows;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Consultations as citizens, officials, moderators and strangers see them. */
class ConsultationViewsTest extends ConsultationViewTest {

    private static final LocalizedText TITLE = LocalizedText.of("Тыныш көшелер", "Тихие улицы", "Quiet streets");
    private static final LocalizedText QUESTION = LocalizedText.of("Where?", "Where?", "Where?");

    @Autowired
    ConsultationQueries consultations;

    @Autowired
    ContributionQueries contributions;

    @Autowired
    ProposeIdea propose;

    @Autowired
    ConsultationsOfAuthority ofAuthority;

    @Autowired
    AuthorityQueries authorities;

    @Autowired
    ParticipantPlaces places;

    @Autowired
    SearchIndex search;

    @Autowired
    SentMails mails;

    @Autowired
    Messages messages;

    @ParameterizedTest
    @MethodSource("languages")
    void everybodyReadsListAndPage(Language language) {
        var number = open();
        openBrowser(language);
        go("consultations?state=open");
        assertThat(_get(H1.class).getText()).isEqualTo(messages.get(language, "consultations.list.title"));
        assertThat(text()).contains(TITLE.in(language));
        go("consultations?state=closed");
        assertThat(text()).doesNotContain(TITLE.in(language));
        go("consultations/" + number);
        assertThat(_get(H1.class).getText()).isEqualTo(TITLE.in(language));
        assertThat(text())
                .contains(
                        messages.get(language, "consultations.state.open"),
                        messages.get(language, "consultations.ideas.form"),
                        messages.get(language, "consultations.timeline.opened"));
        assertThat(_find(Anchor.class)).noneMatch(link -> link.getHref().contains("/my/consultations"));
    }

    @Test
    void aPageOfSeveralPartsLeadsToEach() {
        go("consultations/" + open());
        _assertNone(PartWays.class);
        go("consultations/" + open("Streets", "Houses"));
        assertThat(_find(_get(PartWays.class), Anchor.class))
                .extracting(Anchor::getText)
                .containsExactly("Streets", "Houses");
        assertThat(_find(_get(PartWays.class), Anchor.class))
                .extracting(Anchor::getHref)
                .containsExactly("#part-1", "#part-2");
        assertThat(_find(PartBlock.class))
                .extracting(part -> part.getId().orElseThrow())
                .containsExactly("part-1", "part-2");
    }

    @Test
    void aVisitorSendsAnIdeaAndIsToldToLookForTheMail() {
        var number = open();
        go("consultations/" + number);
        press("Send");
        assertThat(_get(TextField.class, s -> s.withLabel("In a few words")).isInvalid())
                .isTrue();
        assertThat(_get(EmailField.class).isInvalid()).isTrue();
        _setValue(_get(TextField.class, s -> s.withLabel("In a few words")), "A crossing");
        _setValue(_get(TextArea.class, s -> s.withLabel("What you propose")), "At the school.");
        _setValue(_get(EmailField.class), "visitor@example.kz");
        _setValue(
                _get(Checkbox.class, s -> s.withLabel(messages.get(Language.EN, "consultations.send.consent"))), true);
        press("Send");
        assertThat(text()).contains("We have written to visitor@example.kz");
        assertThat(mails.to(new EmailAddress("visitor@example.kz"), 5)).hasSize(1);
        assertThat(contributions.counts(number).total()).isZero();
    }

    @Test
    void whoIsSignedInPublishesAtOnceAndTakesBack() {
        var number = open();
        signIn(citizen);
        go("consultations/" + number);
        _assertNone(EmailField.class);
        _setValue(_get(TextField.class, s -> s.withLabel("In a few words")), "A crossing");
        _setValue(_get(TextArea.class, s -> s.withLabel("What you propose")), "At the school.");
        _setValue(
                _get(Checkbox.class, s -> s.withLabel(messages.get(Language.EN, "consultations.send.shows-name"))),
                true);
        press("Publish");
        assertThat(text()).contains("A crossing", "Dana A.");
        go("consultations");
        go("consultations/" + number);
        assertThat(text()).contains("My contributions");
        _get(NativeSelect.class, s -> s.withLabel("Where do you live?")).setValue("elsewhere");
        press("Save");
        assertThat(places.said(number, actor(citizen))).contains("elsewhere");
        press("Take it back");
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
        assertThat(contributions.counts(number).total()).isZero();
    }

    @Test
    void aModeratorHidesAnIdea() {
        var number = open();
        propose.propose(number, 1, new Idea("Rude", "Words."), false, Language.EN, actor(citizen));
        signIn(moderator());
        go("consultations/" + number);
        unfold("Hide as a moderator");
        press("Hide the contribution");
        assertThat(contributions.counts(number).total())
                .as("a reason is needed")
                .isEqualTo(1);
        choose("insult");
        _setValue(
                _get(TextArea.class, s -> s.withLabel("Explanation for everybody, in English")), "Please stay civil.");
        press("Hide the contribution");
        assertThat(contributions.counts(number).total()).isZero();
        assertThat(text())
                .contains("A moderator hid this contribution on", "Insult or hate speech", "Please stay civil.")
                .doesNotContain("Rude");
    }

    @Test
    void strangersDoNotSeeTheWorkspace() {
        var number = open();
        for (var path : List.of("", "/preview", "/contributions")) {
            go("my/consultations/" + number + path);
            _assertNone(ConsultationWorkspaceView.class);
        }
        signIn(citizen);
        for (var path : List.of("", "/preview", "/contributions")) {
            go("my/consultations/" + number + path);
            assertThat(_get(H1.class).getText()).isEqualTo("There is no such page");
        }
        go("my/consultations");
        assertThat(text()).contains("You speak for neither");
        go("consultations/" + draft());
        assertThat(_get(H1.class).getText()).isEqualTo("There is no such page");
    }

    @Test
    void whatCannotBeSavedIsNotLeftUnasked() {
        signIn(official);
        go("my/consultations");
        press("Start a consultation");
        _setValue(area("Title in English"), "x".repeat(200));
        assertThat(text()).contains("Not saved yet");
        go("my/consultations");
        assertThat(area("Title in English").getValue()).hasSize(200);
        _get(ConfirmDialog.class).close();
        _setValue(area("Title in English"), "Quiet streets");
        assertThat(text()).contains("Saved: ");
        go("my/consultations");
        assertThat(_get(H1.class).getText()).isEqualTo("Consultations I hold");
    }

    @Test
    void anOfficialWritesPreviewsAndAnnounces() {
        signIn(official);
        go("my/consultations");
        press("Start a consultation");
        var number = consultations
                .heldBy(List.of(DeskRows.AUTHORITY), List.of(), 1)
                .getFirst()
                .number();
        press("Announce the consultation");
        assertThat(consultations.find(number).orElseThrow().state()).isEqualTo(ConsultationState.DRAFT);
        assertThat(_get(NativeSelect.class, s -> s.withLabel("Procedure")).isInvalid())
                .isTrue();
        _setValue(area("Title in English"), "Quiet streets");
        _setValue(area("What is asked in English"), "Where?");
        _setValue(area("Why in English"), "Letters.");
        _setValue(area("Who decides what and when in English"), "The city.");
        _get(NativeSelect.class, s -> s.withLabel("Procedure")).setValue("open-consultation");
        _get(DayField.class, s -> s.withLabel("First day")).setValue(LocalDate.of(2026, 9, 7));
        assertThat(text()).contains("By this procedure the last day is 14 September 2026 at the earliest.");
        _get(DayField.class, s -> s.withLabel("Last day")).setValue(LocalDate.of(2026, 9, 20));
        press("Add a part: Ideas");
        _setValue(area("Title of the part in English"), "Your ideas");
        assertThat(text()).contains("Saved: 2 September 2026");
        var kept = consultations.find(number).orElseThrow();
        assertThat(kept.text().exactly(Language.EN).title()).isEqualTo("Quiet streets");
        assertThat(kept.parts()).hasSize(1);
        go("my/consultations/" + number + "/preview");
        assertThat(text()).contains("This is how everybody will see it", "Your ideas");
        assertThat(_get(Button.class, s -> s.withText("Publish")).isEnabled()).isFalse();
        go("my/consultations/" + number);
        press("Announce the consultation");
        assertThat(consultations.find(number).orElseThrow().state()).isEqualTo(ConsultationState.ANNOUNCED);
        assertThat(_find(Anchor.class)).anyMatch(link -> link.getHref().equals("/consultations/" + number));
    }

    @Test
    void anOfficialAmendsAnswersAndPublishesTheOutcome() {
        var number = open();
        propose.propose(number, 1, new Idea("A crossing", "Here."), false, Language.EN, actor(citizen));
        propose.propose(number, 1, new Idea("A bench", "There."), false, Language.EN, actor(citizen));
        signIn(official);
        go("my/consultations/" + number);
        unfold("Amend");
        _setValue(area("What is asked in English"), "Where and when?");
        _setValue(area("Why it is changed in English"), "A clearer question.");
        press("Publish the amendment");
        assertThat(consultations.steps(number).getLast().changes()).hasSize(1);
        go("my/consultations/" + number + "/contributions");
        assertThat(text()).contains("0 of 2 answered");
        press("Answer the selected contributions");
        assertThat(contributions.counts(number).answered()).isZero();
        _find(Checkbox.class).forEach(tick -> _setValue(tick, true));
        _get(NativeSelect.class, s -> s.withLabel("What is done with them")).setValue("accepted");
        _setValue(area("Reason in English"), "It is in the plan.");
        press("Answer the selected contributions");
        assertThat(contributions.counts(number).byDisposition()).containsEntry(Disposition.ACCEPTED, 2);
        assertThat(text()).contains("2 of 2 answered", "Every contribution is answered.");
        go("my/consultations/" + number + "/contributions?show=answered");
        assertThat(text()).contains("It is in the plan.");
        stage.at(ConsultationStage.CLOSES.plusSeconds(86_400));
        go("my/consultations/" + number);
        _setValue(area("You said in English"), "Two things.");
        _setValue(area("We did in English"), "Both are built.");
        press("Publish the outcome");
        signIn(citizen);
        go("consultations/" + number);
        assertThat(text())
                .contains("We asked, you said, we did", "Both are built.", "It is in the plan.", "outcome published")
                .contains("Everybody here chose to take part", "1 person took part.");
        assertThat(text())
                .contains("In figures", "2 contributions, of which 2 answered")
                .contains("accepted2 (100%)accepted in part0 (0%)", "Your ideas2 (100%)", "7 September 20262");
        var data = "/api/v1/consultations/" + number;
        assertThat(_find(Anchor.class))
                .extracting(Anchor::getHref)
                .contains(
                        "/c/" + number + "/outcome.pdf?lang=en",
                        data + "/contributions?format=csv&lang=en",
                        data + "/contributions?size=100&lang=en",
                        data + "/comments?format=csv&lang=en");
    }

    @Test
    void anOfficialTakesSomeAndAnswersSimilarOnesTogether() {
        var number = open();
        propose.propose(number, 1, new Idea("A crossing at the school", "Here."), false, Language.EN, actor(citizen));
        propose.propose(number, 1, new Idea("Crossing near the bakery", "There."), false, Language.EN, actor(citizen));
        propose.propose(number, 1, new Idea("A cinema", "Anywhere."), false, Language.EN, actor(citizen));
        search.refresh();
        signIn(official);
        var desk = "my/consultations/" + number + "/contributions";
        go(desk);
        _setValue(_get(Checkbox.class, s -> s.withLabel("Select No. 3")), true);
        press("I answer them");
        assertThat(text()).contains("Answered by: John Smith", "Mine (1)", "Nobody’s yet (2)");
        go(desk + "?assigned=mine");
        assertThat(text()).contains("A cinema").doesNotContain("bakery");
        go(desk + "?like=1");
        assertThat(text())
                .contains("No. 1 and 1 similar one", "A crossing at the school", "Crossing near the bakery")
                .doesNotContain("A cinema");
        press("Select all shown, or none");
        _get(NativeSelect.class, s -> s.withLabel("What is done with them")).setValue("accepted");
        _setValue(area("Reason in English"), "It is in the plan.");
        press("Answer the selected contributions");
        assertThat(contributions.counts(number).answered()).isEqualTo(2);
        go(desk);
        assertThat(text()).contains("2 of 3 answered", "A cinema").doesNotContain("bakery");
        go(desk + "?assigned=nobody");
        assertThat(text()).contains("There is no such contribution.");
    }

    @Test
    void theAuthoritysPageShowsItsConsultations() {
        var authority = authorities.find(DeskRows.AUTHORITY).orElseThrow();
        draft();
        assertThat(ofAuthority.of(authority, Language.EN)).isEmpty();
        open();
        assertThat(ofAuthority
                        .of(authority, Language.EN)
                        .orElseThrow()
                        .getElement()
                        .getTextRecursively())
                .contains("Quiet streets");
    }

    private ConsultationNumber draft() {
        return stage.started(actor(official), Language.EN);
    }

    private ConsultationNumber open() {
        return open("Your ideas");
    }

    private ConsultationNumber open(String... parts) {
        var number = stage.draft(
                actor(official),
                ConsultationStage.words(Language.EN, TITLE, QUESTION, "Letters."),
                Stream.of(parts)
                        .map(title ->
                                new DraftPart(Ideas.CODE, LocalizedText.of(Language.EN, title), LocalizedText.empty()))
                        .toArray(DraftPart[]::new));
        stage.open(number, actor(official));
        return number;
    }
}
