package org.bastama.civic.petitions.ui;

import static bastama.db.petitions.Tables.PETITION;
import static com.github.mvysny.kaributesting.v10.BasicUtilsKt._fireDomEvent;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.NotificationsKt;
import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.shared.communication.PushMode;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bastama.civic.accounts.Account;
import org.bastama.civic.accounts.EnsureAccount;
import org.bastama.civic.petitions.Groups;
import org.bastama.civic.petitions.PetitionFilter;
import org.bastama.civic.petitions.PetitionQueries;
import org.bastama.civic.petitions.PetitionState;
import org.bastama.civic.petitions.PetitionText;
import org.bastama.civic.petitions.drafting.PetitionDraft;
import org.bastama.civic.petitions.drafting.SavePetitionDraft;
import org.bastama.civic.petitions.drafting.StartPetition;
import org.bastama.civic.petitions.drafting.SubmitPetition;
import org.bastama.civic.petitions.filings.FilingQueries;
import org.bastama.civic.petitions.filings.RecordFiling;
import org.bastama.civic.petitions.reports.ReportPetition;
import org.bastama.civic.petitions.review.DecidePetition;
import org.bastama.civic.petitions.review.TakeDownPetition;
import org.bastama.civic.petitions.tally.LiveTallies;
import org.bastama.civic.petitions.tally.SettleTally;
import org.bastama.civic.petitions.tally.Tallies;
import org.bastama.civic.petitions.tally.TallyChange;
import org.bastama.civic.petitions.timeline.TimelineTexts;
import org.bastama.civic.procedures.ui.RuleSentences;
import org.bastama.civic.territories.ui.TerritoryField;
import org.bastama.foundation.files.Files;
import org.bastama.foundation.moderation.Reason;
import org.bastama.foundation.moderation.Reports;
import org.bastama.foundation.moderation.ui.ModeratorCorner;
import org.bastama.foundation.moderation.ui.ReportForm;
import org.bastama.foundation.search.SearchIndex;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.EmailAddress;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shared.GroupId;
import org.bastama.foundation.shared.Ids;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.PetitionNumber;
import org.bastama.foundation.shared.Role;
import org.bastama.foundation.shell.ChangedElsewhere;
import org.bastama.foundation.shell.FileUpload;
import org.bastama.foundation.shell.LazyDetails;
import org.bastama.foundation.shell.NativeSelect;
import org.bastama.foundation.shell.TextList;
import org.bastama.foundation.shell.TextTable;
import org.bastama.testing.SignedInAs;
import org.bastama.testing.Unfold;
import org.bastama.testing.ViewTest;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

/** Every view of petitions, for those who may open it and those who may not. */
class PetitionViewsTest extends ViewTest {

    private static final String NOT_FOUND = "There is no such page";
    private static final LocalizedText NOTE = LocalizedText.of(Language.EN, "Because.");

    @Autowired
    DSLContext database;

    @Autowired
    SearchIndex search;

    @Autowired
    TimelineTexts timelineTexts;

    @Autowired
    EnsureAccount ensureAccount;

    @Autowired
    StartPetition start;

    @Autowired
    SavePetitionDraft save;

    @Autowired
    SubmitPetition submit;

    @Autowired
    DecidePetition decide;

    @Autowired
    TakeDownPetition takeDown;

    @Autowired
    Tallies tallies;

    @Autowired
    SettleTally settle;

    @Autowired
    LiveTallies live;

    @Autowired
    PetitionQueries queries;

    @Autowired
    ReportPetition report;

    @Autowired
    Reports reports;

    @Autowired
    RecordFiling recordFiling;

    @Autowired
    FilingQueries filings;

    @Autowired
    Files files;

    private Account coordinator;
    private Account moderatorAccount;
    private Actor leader;
    private Actor moderator;
    private GroupId group;

    @BeforeEach
    void people() {
        coordinator = account("Aigerim Sadykova");
        leader = Actor.of(coordinator.id(), coordinator.name(), Set.of());
        moderatorAccount = account("Marat Moderator");
        ensureAccount.grant(moderatorAccount, Role.MODERATOR);
        moderator = Actor.of(moderatorAccount.id(), moderatorAccount.name(), Set.of(Role.MODERATOR));
        group = new Groups(database).registered(coordinator);
    }

    // ---- list

    @ParameterizedTest
    @MethodSource("languages")
    void theListSpeaksEachLanguage(Language language) {
        open("open-platform");
        openBrowser(language);
        UI.getCurrent().navigate("petitions");
        assertThat(heading())
                .isEqualTo(List.of("Петициялар", "Петиции", "Petitions").get(language.ordinal()));
        assertThat(_find(PetitionCard.class)).isNotEmpty();
    }

    @Test
    void filtersStandInTheAddressAndComeBackFromIt() {
        open("open-platform");
        UI.getCurrent().navigate("petitions");
        select("Status").setValue("open");
        select("Place").setValue("750000000");
        _click(_get(Button.class, spec -> spec.withText("Show")));
        assertThat(select("Status").getValue()).isEqualTo("open");
        assertThat(select("Place").getValue()).isEqualTo("750000000");
        assertThat(_find(PetitionCard.class)).isNotEmpty();
        UI.getCurrent().navigate("petitions", QueryParameters.of("territory", "101000000"));
        _assertNone(PetitionCard.class);
        assertThat(text(_get(Main.class))).contains("start a petition");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "state=nonsense",
                "page=-1",
                "page=99999999999",
                "sort=;drop",
                "territory=%00",
                "group=x",
                "q=%3Cscript%3E"
            })
    void nonsenseInTheAddressIsLeftOut(String query) {
        UI.getCurrent().navigate("petitions", QueryParameters.fromString(query));
        assertThat(heading()).isEqualTo("Petitions");
    }

    @ParameterizedTest
    @EnumSource
    void theDayOfClosingIsSaidOnce(Language language) {
        var number = open("open-platform");
        var closesAt = queries.find(number).orElseThrow().moments().closesAt();
        assertThat(closesAt).isNotNull();
        database.update(PETITION)
                .set(PETITION.STATE, PetitionState.CLOSED_BELOW.code())
                .set(PETITION.CLOSED_AT, closesAt)
                .where(PETITION.NUMBER.eq(number.value()))
                .execute();
        openBrowser(language);
        UI.getCurrent().navigate("petitions/" + number);
        assertThat(text(_get(Div.class, spec -> spec.withClasses("petitions-beside"))))
                .containsOnlyOnce(Formats.date(language, closesAt));
        assertThat(_find(StateBadge.class))
                .isNotEmpty()
                .allSatisfy(
                        badge -> assertThat(badge.getClassNames()).contains(StateTone.of(PetitionState.CLOSED_BELOW)));
    }

    @Test
    void everyListSaysThatCollectingIsOver() {
        var number = open("open-platform");
        var closesAt = queries.find(number).orElseThrow().moments().closesAt();
        assertThat(closesAt).isNotNull();
        clock.set(closesAt);
        UI.getCurrent().navigate("petitions");
        assertThat(text(_get(PetitionCard.class))).contains("collecting has ended", "the last confirmations");
        UI.getCurrent().navigate("petitions", QueryParameters.of("state", "open"));
        assertThat(_find(PetitionCard.class)).isEmpty();
        UI.getCurrent().navigate("petitions", QueryParameters.of("state", "closed"));
        assertThat(text(_get(PetitionCard.class))).contains("collecting has ended");
        UI.getCurrent().navigate("petitions/" + number);
        assertThat(_find(StateBadge.class)).extracting(StateBadge::getText).containsOnly("collecting has ended");
        signIn(coordinator);
        UI.getCurrent().navigate("my/petitions");
        assertThat(text(_get(PetitionCard.class)))
                .contains("collecting has ended", "then the result is final")
                .doesNotContain("handed over");
        UI.getCurrent().navigate("");
        assertThat(_find(PetitionCard.class)).isEmpty();
    }

    @Test
    void addressesAndFiltersAreTheSameThing() {
        var filter = new PetitionFilter(
                "air",
                ListAddress.statesOf("closed"),
                "akimat-almaty",
                "750000000",
                4L,
                "environment",
                PetitionFilter.Sort.CLOSING);
        var read = ListAddress.of(QueryParameters.simple(ListAddress.parameters(filter, 3)));
        assertThat(read).isEqualTo(new ListAddress(filter, 3));
        assertThat(filter.states()).containsExactlyInAnyOrder(PetitionState.CLOSED, PetitionState.CLOSED_BELOW);
    }

    // ---- page

    @ParameterizedTest
    @MethodSource("languages")
    void thePageTellsEverythingInTheReadersLanguage(Language language) {
        var number = open("open-platform");
        sign(number, 20);
        openBrowser(language);
        UI.getCurrent().navigate("petitions/" + number);
        assertThat(heading()).isEqualTo("Title in " + language);
        var text = text(_get(Main.class));
        assertThat(text).contains("Demand in " + language, "23", "300", "Clean Air");
        var bar = _get(ProgressMeter.class).getElement();
        assertThat(bar.getChild(1).getAttribute("role")).isEqualTo("progressbar");
        assertThat(bar.getChild(1).getAttribute("aria-valuenow")).isEqualTo("7");
        assertThat(timeline().split("<li>")).hasSizeGreaterThan(3);
        assertThat(_find(H1.class)).hasSize(1);
        assertThat(_find(DayChart.class)).hasSize(1);
        assertThat(_find(Anchor.class).stream().map(Anchor::getHref))
                .contains("/api/v1/petitions/" + number + "/signatures/by-day?format=csv&lang=" + language.code());
    }

    @Test
    void noTableRepeatsTheHeadingInViewAboveIt() {
        var number = open("open-platform");
        sign(number, 20);
        UI.getCurrent().navigate("petitions/" + number);
        var headings = _find(H3.class).stream().map(H3::getText).toList();
        _find(LazyDetails.class).forEach(Unfold::open);
        assertThat(_find(TextTable.class))
                .filteredOn(table -> headings.contains(table.getElement().getAttribute("aria-label")))
                .hasSize(2)
                .allMatch(
                        table -> table.getElement().getProperty("innerHTML").contains("<caption class=\"b-unseen\">"));
    }

    @Test
    void aTextInAnotherLanguageIsMarkedAndTheOriginalNamed() {
        var number = open("open-platform");
        UI.getCurrent().navigate("petitions/" + number, QueryParameters.of("text", "kk"));
        assertThat(heading()).isEqualTo("Title in KK");
        assertThat(_get(H1.class).getElement().getAttribute("lang")).isEqualTo("kk");
        assertThat(text(_get(Main.class))).contains("The text is in another language: Kazakh.", "Русский (original)");
        UI.getCurrent().navigate("petitions/" + number);
        assertThat(text(_get(Main.class))).contains("This is a translation; the language of the original: Russian.");
    }

    @Test
    void whileSupportersGatherOnlyTheDirectLinkOpensThePage() {
        var number = draft("open-platform");
        submit.submit(number, leader);
        UI.getCurrent().navigate("petitions/" + number);
        assertThat(heading()).isEqualTo(NOT_FOUND);
        UI.getCurrent().navigate("petitions/" + number, QueryParameters.of("key", "x".repeat(22)));
        assertThat(heading()).isEqualTo(NOT_FOUND);
        var key = queries.find(number).orElseThrow().directKey();
        UI.getCurrent().navigate("petitions/" + number, QueryParameters.of("key", key));
        assertThat(heading()).isEqualTo("Title in EN");
        assertThat(_find(Anchor.class).stream().map(Anchor::getHref))
                .filteredOn(href -> href.contains("?text="))
                .isNotEmpty()
                .allMatch(href -> href.contains("key="));
    }

    @Test
    void whoHasTheLinkReadsWhyItWasWithdrawn() {
        var number = draft("open-platform");
        submit.submit(number, leader);
        signIn(coordinator);
        UI.getCurrent().navigate("my/petitions/" + number);
        assertThat(text(_get(Main.class))).contains("whoever opens the direct link sees");
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Public note: why you withdraw it")), "Solved already.");
        withdraw();
        SecurityContextHolder.clearContext();
        openBrowser(Language.EN);
        UI.getCurrent().navigate("petitions/" + number);
        assertThat(heading()).isEqualTo(NOT_FOUND);
        var key = queries.find(number).orElseThrow().directKey();
        UI.getCurrent().navigate("petitions/" + number, QueryParameters.of("key", key));
        assertThat(heading()).isEqualTo("Title in EN");
        assertThat(text(_get(Main.class))).contains("The authors withdrew this petition:", "Solved already.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "999999999", "abc", "1e9", "99999999999999999999"})
    void unknownNumbersAreNotFound(String number) {
        UI.getCurrent().navigate("petitions/" + number);
        assertThat(heading()).isEqualTo(NOT_FOUND);
    }

    @Test
    void whatWasTakenDownIsGone() {
        var number = open("open-platform");
        takeDown.takeDown(number, "insult", NOTE, moderator);
        UI.getCurrent().navigate("petitions/" + number);
        assertThat(heading()).isEqualTo("This petition was taken down");
        assertThat(text(_get(Main.class))).doesNotContain("Demand in EN");
    }

    @Test
    void aHiddenTextStaysHidden() {
        var number = inModeration("open-platform");
        decide.reject(number, "insult", NOTE, moderator);
        UI.getCurrent().navigate("petitions/" + number);
        assertThat(heading()).isEqualTo("Petition No. " + number);
        assertThat(text(_get(Main.class))).contains("Because.").doesNotContain("Demand in EN");
    }

    @Test
    void declaredSupportIsExplained() {
        var number = open("kz-region-akimat");
        UI.getCurrent().navigate("petitions/" + number);
        assertThat(text(_get(Main.class))).contains("no legal force", "Declared support: 50 people");
        assertThat(_find(H2.class))
                .extracting(H2::getText)
                .contains("Declared support")
                .doesNotContain("Signatures");
        assertThat(_get(DayChart.class).getElement().getAttribute("aria-label")).contains("50 people");
    }

    @Test
    void markupInTextsIsText() {
        var number = start.start(group, Language.EN, leader);
        var version = new PetitionText.Version(
                "5 < 7 & \"quotes\" 'too'", "Do & don't", "<script>alert(1)</script>[x](javascript:alert(1))");
        save(number, new PetitionText(Language.EN, Map.of(Language.EN, version)), "open-platform");
        submit.submit(number, leader);
        sign(number, 3);
        decide.open(number, moderator);
        UI.getCurrent().navigate("petitions/" + number);
        assertThat(heading()).isEqualTo("5 < 7 & \"quotes\" 'too'");
        var html = _get(com.vaadin.flow.component.Html.class).getElement().getOuterHTML();
        assertThat(html).doesNotContain("<script", "href=\"javascript");
    }

    @Test
    void theCountIsFreshAfterSigningAndWhenThePageIsSeenAgain() {
        var number = open("open-platform");
        UI.getCurrent().navigate("petitions/" + number);
        assertThat(text(_get(ProgressPart.class))).contains("3 of 300");
        sign(number, 1);
        SignatureSent.tell(UI.getCurrent());
        assertThat(text(_get(ProgressPart.class))).contains("4 of 300");
        sign(number, 1);
        _fireDomEvent(_get(FreshProgress.class), FreshProgress.SEEN_AGAIN);
        assertThat(text(_get(ProgressPart.class))).contains("5 of 300");
        UI.getCurrent().navigate("petitions");
        SignatureSent.tell(UI.getCurrent());
        _assertNone(ProgressPart.class);
    }

    @Test
    void aVisitorsPageAsksForTheCountItself() {
        var number = open("open-platform");
        openBrowserWithoutPush();
        UI.getCurrent().navigate("petitions/" + number);
        var tally = _get(PolledTally.class).getElement();
        assertThat(tally.getAttribute("data-address")).isEqualTo("/api/v1/petitions/" + number + "/count");
        assertThat(tally.getAttribute("data-words")).contains("\"{count} of 300\"", "\"threshold\":300");
        assertThat(UI.getCurrent().getPushConfiguration().getPushMode()).isEqualTo(PushMode.DISABLED);
    }

    @Test
    void aPageOfSomebodySignedInIsToldOfNewSignatures() {
        var number = open("open-platform");
        signIn(coordinator);
        for (var page : List.of("petitions/" + number, "my/petitions/" + number)) {
            openBrowserWithoutPush();
            UI.getCurrent().navigate(page);
            assertThat(UI.getCurrent().getPushConfiguration().getPushMode()).isEqualTo(PushMode.AUTOMATIC);
            _assertNone(PolledTally.class);
            var before = text(_get(ProgressPart.class));
            sign(number, 1);
            settle.after(List.of(number));
            live.round();
            MockVaadin.clientRoundtrip(true);
            assertThat(text(_get(ProgressPart.class))).isNotEqualTo(before);
        }
        assertThat(text(_get(ProgressPart.class))).contains("5 of 300");
        UI.getCurrent().navigate("petitions");
        sign(number, 1);
        settle.after(List.of(number));
        live.round();
        MockVaadin.clientRoundtrip(true);
        _assertNone(ProgressPart.class);
    }

    @Test
    void aModeratorFindsTheWayToTheDeskFromThePage() {
        var number = open("open-platform");
        UI.getCurrent().navigate("petitions/" + number);
        _assertNone(ModeratorCorner.class);
        signIn(coordinator);
        UI.getCurrent().navigate("petitions/" + number);
        _assertNone(ModeratorCorner.class);
        signIn(moderatorAccount);
        UI.getCurrent().navigate("petitions/" + number);
        var link = _get(_get(ModeratorCorner.class), Anchor.class);
        assertThat(link.getText()).contains("take this petition down");
        UI.getCurrent().navigate(link.getHref().substring(1));
        assertThat(_find(Button.class, spec -> spec.withText("Take down"))).hasSize(1);
    }

    @Test
    void aReportNeedsAReasonAndIsThankedFor() {
        var number = open("open-platform");
        UI.getCurrent().navigate("petitions/" + number);
        assertThat(_find(ReportForm.class)).isEmpty();
        Unfold.open(_get(LazyDetails.class, spec -> spec.withClasses("petitions-report")));
        _click(_get(Button.class, spec -> spec.withText("Send")));
        assertThat(reasons().isInvalid()).isTrue();
        _setValue(reasons(), reasons().getListDataView().getItems().findFirst().orElseThrow());
        _click(_get(Button.class, spec -> spec.withText("Send")));
        assertThat(text(_get(Main.class))).contains("A moderator will look at it");
        assertThat(reports.waiting("reports", 500)).anyMatch(r -> r.subject().equals(number.toString()));
    }

    // ---- my petitions and workspace

    @ParameterizedTest
    @ValueSource(strings = {"my/petitions", "my/petitions/1"})
    void signedOutTheWorkspaceLeadsToSigningIn(String path) {
        UI.getCurrent().navigate(path);
        assertThat(_find(H1.class).stream().map(H1::getText)).doesNotContain("My petitions");
        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).doesNotStartWith("my/");
    }

    @Test
    void aPetitionIsStartedForAGroup() {
        signIn(coordinator);
        UI.getCurrent().navigate("my/petitions");
        select("Who asks").setValue(group.toString());
        select("Language of the original").setValue("ru");
        _click(_get(Button.class, spec -> spec.withText("Start")));
        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).startsWith("my/petitions/");
        var started = queries.of(coordinator.id()).getFirst();
        assertThat(started.group()).isEqualTo(group);
        assertThat(queries.find(started.number()).orElseThrow().text().original())
                .isEqualTo(Language.RU);
    }

    @Test
    void whoComesFromAGroupStartsForIt() {
        var second = new Groups(database).registered(coordinator);
        signIn(coordinator);
        for (var chosen : List.of(group, second)) {
            UI.getCurrent().navigate("my/groups/" + chosen);
            var link = _get(Anchor.class, spec -> spec.withText("Start a petition"));
            go(link.getHref().substring(1));
            assertThat(select("Who asks").getValue()).isEqualTo(chosen.toString());
        }
        go("my/petitions?group=nonsense");
        assertThat(select("Who asks").getValue()).isNotEqualTo("nonsense");
    }

    @Test
    void othersDoNotSeeTheWorkspace() {
        var number = draft("open-platform");
        signIn(account("Sam Stranger"));
        UI.getCurrent().navigate("my/petitions/" + number);
        assertThat(heading()).isEqualTo(NOT_FOUND);
        signIn(moderatorAccount);
        UI.getCurrent().navigate("my/petitions/" + number);
        assertThat(heading()).isEqualTo(NOT_FOUND);
    }

    @Test
    void aDraftIsSavedAsTypedAndHandedIn() {
        var number = start.start(group, Language.EN, leader);
        signIn(coordinator);
        UI.getCurrent().navigate("my/petitions/" + number);
        _setValue(_get(TextField.class, spec -> spec.withLabel("Title")), "Clean air");
        assertThat(queries.find(number).orElseThrow().text().in(Language.EN).title())
                .isEqualTo("Clean air");
        assertThat(text(_get(Main.class))).contains("Saved:");
        assertThat(heading()).isEqualTo("Clean air");
        _click(_get(Button.class, spec -> spec.withText("Hand in")));
        assertThat(_get(TextArea.class, spec -> spec.withLabel("Demand")).isInvalid())
                .isTrue();
        assertThat(_get(TextField.class, spec -> spec.withLabel("Title")).getValue())
                .isEqualTo("Clean air");
        assertThat(_find(NativeButton.class, spec -> spec.withText("Demand (English): Please fill this in.")))
                .hasSize(1);
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Demand")), "Sensors everywhere.");
        _setValue(_get(_get(TerritoryField.class), Input.class), "Nowhereton");
        UI.getCurrent().navigate("my/petitions/" + number);
        assertThat(_get(_get(TerritoryField.class), Input.class).getValue()).isEqualTo("Nowhereton");
        _setValue(_get(_get(TerritoryField.class), Input.class), "Almaty");
        assertThat(_get(TerritoryField.class).getValue()).isEqualTo("750000000");
        select("Authority").setValue("akimat-almaty");
        assertThat(select("Rules").getValue()).isEqualTo("open-platform");
        assertThat(rules()).contains("300 signatures", "5 working days", "90 days");
        _click(_get(Button.class, spec -> spec.withText("Hand in")));
        var submitted = queries.find(number).orElseThrow();
        assertThat(submitted.state()).isEqualTo(PetitionState.GATHERING);
        assertThat(text(_get(Main.class))).contains(submitted.directKey(), "of 3 supporters needed");
    }

    @Test
    void somebodyElsesSaveIsNotOverwritten() {
        var number = draft("open-platform");
        signIn(coordinator);
        UI.getCurrent().navigate("my/petitions/" + number);
        save(number, PetitionDraft.of(queries.find(number).orElseThrow()).text(), "open-platform");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Title")), "Mine instead");
        assertThat(queries.find(number).orElseThrow().text().in(Language.RU).title())
                .isEqualTo("Title in RU");
        assertThat(_get(TextField.class, spec -> spec.withLabel("Title")).getValue())
                .isEqualTo("Mine instead");
        assertThat(text(_get(Main.class)))
                .contains("There is a newer version", "Not saved yet")
                .doesNotContain("Everything is saved as you type");
        assertThat(text(_get(ChangedElsewhere.class))).contains("Title in RU", "Akimat of Almaty");

        UI.getCurrent().navigate("my/petitions");
        UI.getCurrent().navigate("my/petitions/" + number);
        assertThat(_get(TextField.class, spec -> spec.withLabel("Title")).getValue())
                .isEqualTo("Mine instead");
        _click(_get(Button.class, spec -> spec.withText("Hand in")));
        assertThat(queries.find(number).orElseThrow().state()).isEqualTo(PetitionState.DRAFT);
        _click(_get(Button.class, spec -> spec.withText("Keep mine")));
        assertThat(queries.find(number).orElseThrow().text().in(Language.RU).title())
                .isEqualTo("Mine instead");
        assertThat(text(_get(ChangedElsewhere.class))).contains("The version you replaced", "Title in RU");
        assertThat(text(_get(Main.class))).contains("Saved:").doesNotContain("Not saved yet");
    }

    @Test
    void theNewerDraftIsTakenAndWhatWasTypedCanBeCopied() {
        var number = draft("open-platform");
        signIn(coordinator);
        UI.getCurrent().navigate("my/petitions/" + number);
        save(number, PetitionDraft.of(queries.find(number).orElseThrow()).text(), "kz-region-akimat");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Title")), "Mine instead");
        _click(_get(Button.class, spec -> spec.withText("Use the newer version")));
        assertThat(_get(TextField.class, spec -> spec.withLabel("Title")).getValue())
                .isEqualTo("Title in RU");
        assertThat(select("Rules").getValue()).isEqualTo("kz-region-akimat");
        assertThat(text(_get(ChangedElsewhere.class))).contains("What you had typed", "Mine instead");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Title")), "Typed on");
        assertThat(queries.find(number).orElseThrow().text().in(Language.RU).title())
                .isEqualTo("Typed on");
    }

    @Test
    void whatIsTypedIsSavedInShortIntervals() {
        var number = draft("open-platform");
        signIn(coordinator);
        UI.getCurrent().navigate("my/petitions/" + number);
        assertThat(_find(_get(TextForm.class), TextArea.class)).isNotEmpty().allSatisfy(area -> {
            assertThat(area.getValueChangeMode()).isEqualTo(ValueChangeMode.TIMEOUT);
            assertThat(area.getValueChangeTimeout()).isLessThanOrEqualTo(500);
        });
    }

    @Test
    void aPageBeyondTheEndIsTheLastOne() {
        open("open-platform");
        UI.getCurrent().navigate("petitions", QueryParameters.of("page", "999"));
        assertThat(text(_get(Main.class))).contains("Title in EN").doesNotContain("Nothing fits.");
    }

    @Test
    void theTimelineIsNewestFirst() {
        var number = open("open-platform");
        UI.getCurrent().navigate("petitions/" + number);
        var expected = queries.timeline(number).reversed().stream()
                .map(entry -> timelineTexts.of(entry, Language.EN))
                .toList();
        assertThat(timeline()).containsSubsequence(expected.toArray(new String[0]));
    }

    @Test
    void anExcludedTopicWarnsButDoesNotBlock() {
        var number = draft("open-platform");
        signIn(coordinator);
        UI.getCurrent().navigate("my/petitions/" + number);
        _setValue(_get(TextField.class, spec -> spec.withLabel("Title")), "Амнистия для всех");
        assertThat(text(_get(DraftHints.class))).contains("Amnesty and pardon");
        _click(_get(Button.class, spec -> spec.withText("Hand in")));
        assertThat(queries.find(number).orElseThrow().state()).isEqualTo(PetitionState.GATHERING);
    }

    @Test
    void aDraftIsDeletedOnceThatIsConfirmed() {
        var number = draft("open-platform");
        signIn(coordinator);
        UI.getCurrent().navigate("my/petitions/" + number);
        _assertNone(Button.class, spec -> spec.withText("Withdraw"));
        _click(_get(Button.class, spec -> spec.withText("Delete")));
        assertThat(queries.find(number)).as("asked first").isPresent();
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
        assertThat(queries.find(number)).isEmpty();
        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).isEqualTo("my/petitions");
        _assertNone(PetitionCard.class);
    }

    @Test
    void similarPetitionsAreToldToAModeratorAsSuch() {
        open("open-platform");
        var number = draft("open-platform");
        submit.submit(number, leader);
        search.refresh();
        signIn(moderatorAccount);
        UI.getCurrent().navigate("moderation/petitions/" + number);
        assertThat(text(_get(DraftHints.class)))
                .startsWith("Open petitions like this one:")
                .contains("Title in EN");
    }

    @Test
    void withdrawingNeedsANote() {
        var number = open("open-platform");
        signIn(coordinator);
        UI.getCurrent().navigate("my/petitions/" + number);
        _click(_get(Button.class, spec -> spec.withText("Withdraw")));
        assertThat(_find(ConfirmDialog.class)).as("nothing to ask yet").isEmpty();
        var note = _get(TextArea.class, spec -> spec.withLabel("Public note: why you withdraw it"));
        assertThat(note.isInvalid()).isTrue();
        _setValue(note, "The sensors are there.");
        _click(_get(Button.class, spec -> spec.withText("Withdraw")));
        assertThat(queries.find(number).orElseThrow().state()).isEqualTo(PetitionState.OPEN);
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
        assertThat(queries.find(number).orElseThrow().state()).isEqualTo(PetitionState.WITHDRAWN);
        UI.getCurrent().navigate("petitions/" + number);
        assertThat(text(_get(Main.class))).contains("The sensors are there.");
        assertThat(_find(SharePart.class)).as("nothing to pass on").isEmpty();
    }

    private static void withdraw() {
        _click(_get(Button.class, spec -> spec.withText("Withdraw")));
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
    }

    @Test
    void theListsStatesFollowAPetitionsLife() {
        UI.getCurrent().navigate("petitions");
        assertThat(text(select("Status")))
                .isEqualTo("Statusanyopen for signaturesclosedhanded overanswered"
                        + "being followed uparchivedwithdrawnrejected");
    }

    @Test
    void aReturnedPetitionShowsTheReasonAndTheForm() {
        var number = inModeration("open-platform");
        decide.giveBack(number, "unclear_demand", NOTE, moderator);
        signIn(coordinator);
        UI.getCurrent().navigate("my/petitions/" + number);
        assertThat(text(_get(Main.class))).contains("Unclear demand", "Because.");
        assertThat(timeline()).contains("A moderator returned it to the authors: Unclear demand");
        _click(_get(Button.class, spec -> spec.withText("Hand in")));
        assertThat(queries.find(number).orElseThrow().state()).isEqualTo(PetitionState.IN_MODERATION);
    }

    @Test
    void aTranslationOlderThanTheOriginalIsMarkedUntilItIsTouched() {
        var number = inModeration("open-platform");
        decide.giveBack(number, "unclear_demand", NOTE, moderator);
        signIn(coordinator);
        UI.getCurrent().navigate("my/petitions/" + number);
        assertThat(isMarked("kk")).isFalse();
        _setValue(title("ru"), "Другое название");
        assertThat(isMarked("ru")).isFalse();
        UI.getCurrent().navigate("my/petitions");
        UI.getCurrent().navigate("my/petitions/" + number);
        assertThat(isMarked("kk")).isTrue();
        _setValue(title("kk"), "Басқа атау");
        assertThat(isMarked("kk")).isFalse();
        assertThat(isMarked("en")).isTrue();
    }

    /** The title's field in the tab of a language, which is chosen. */
    private static TextField title(String language) {
        _get(TabSheet.class).setSelectedIndex(List.of("kk", "ru", "en").indexOf(language));
        return _find(TextField.class, spec -> spec.withLabel("Title")).stream()
                .filter(field -> language.equals(field.getElement().getAttribute("lang")))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isMarked(String language) {
        var form = title(language).getParent().orElseThrow();
        return _find(form, Paragraph.class).stream()
                .anyMatch(
                        told -> told.getText().equals("The original changed after this translation; please check it."));
    }

    @Test
    void aFilingIsNotedAndConfirmed() {
        var number = open("kz-region-akimat");
        signIn(coordinator);
        UI.getCurrent().navigate("my/petitions/" + number);
        _click(_get(Button.class, spec -> spec.withText("Record the filing")));
        var field = _get(TextField.class, spec -> spec.withLabel("Number on the state portal"));
        assertThat(field.isInvalid()).isTrue();
        assertThat(_get(FileUpload.class).getErrorMessage()).isEqualTo("Please add a document that shows the filing.");
        var pdf = "%PDF-1.7\n%%EOF".getBytes(StandardCharsets.US_ASCII);
        var document = files.storeDocument("filing.pdf", pdf, leader).id();
        recordFiling.record(number, "KZ-17", Formats.day(clock.instant()), document, leader);
        signIn(moderatorAccount);
        UI.getCurrent().navigate("moderation/filings/" + number);
        assertThat(text(_get(Main.class))).contains("KZ-17");
        _click(_get(Button.class, spec -> spec.withText("Confirm: the deadline starts")));
        assertThat(filings.find(number).orElseThrow().confirmedAt()).isNotNull();
        assertThat(queries.find(number).orElseThrow().moments().handedOverAt()).isNotNull();
        signIn(coordinator);
        UI.getCurrent().navigate("my/petitions/" + number);
        assertThat(text(_get(Main.class)))
                .contains("The filing on the state portal is confirmed")
                .doesNotContain("threshold was reached");
    }

    @Test
    void aRefusedDocumentIsToldBesideTheUpload() {
        var number = open("kz-region-akimat");
        signIn(coordinator);
        UI.getCurrent().navigate("my/petitions/" + number);
        _get(FilingForm.class)
                .take(
                        (name, content) ->
                                files.storeDocument(name, content, leader).id(),
                        "photo.pdf",
                        "MZ".getBytes(StandardCharsets.US_ASCII));
        assertThat(_get(FileUpload.class).isInvalid()).isTrue();
        assertThat(_get(FileUpload.class).getErrorMessage()).isNotBlank();
    }

    // ---- moderation

    @ParameterizedTest
    @ValueSource(strings = {"moderation/petitions/1", "moderation/reports/1", "moderation/filings/1"})
    void onlyModeratorsReview(String path) {
        UI.getCurrent().navigate(path);
        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).doesNotStartWith("moderation/");
        for (var role : List.of(Role.ADMINISTRATOR, Role.OFFICIAL)) {
            SignedInAs.roles(role);
            openBrowser(Language.EN);
            UI.getCurrent().navigate(path);
            assertThat(heading()).isEqualTo("This page needs another role");
        }
        signIn(moderatorAccount);
        UI.getCurrent().navigate(path + "0000000");
        assertThat(heading()).isEqualTo(NOT_FOUND);
    }

    @Test
    void aModeratorReturnsWithAReason() {
        var number = inModeration("open-platform");
        signIn(moderatorAccount);
        UI.getCurrent().navigate("moderation/petitions/" + number);
        assertThat(text(_get(Main.class))).contains("Title in KK", "Title in RU", "Title in EN");
        assertThat(rules()).contains("300 signatures");
        _click(_get(Button.class, spec -> spec.withText("Return to the authors")));
        assertThat(reasons().isInvalid()).isTrue();
        assertThat(queries.find(number).orElseThrow().state()).isEqualTo(PetitionState.IN_MODERATION);
        _setValue(reasons(), reasons().getListDataView().getItems().findFirst().orElseThrow());
        _setValue(_find(TextArea.class).getFirst(), "Make it clearer.");
        _click(_get(Button.class, spec -> spec.withText("Return to the authors")));
        assertThat(queries.find(number).orElseThrow().state()).isEqualTo(PetitionState.RETURNED);
    }

    @Test
    void aModeratorOpens() {
        var number = inModeration("open-platform");
        signIn(moderatorAccount);
        UI.getCurrent().navigate("moderation/petitions/" + number);
        _click(_get(Button.class, spec -> spec.withText("Open for signatures")));
        assertThat(queries.find(number).orElseThrow().state()).isEqualTo(PetitionState.OPEN);
    }

    @Test
    void aModeratorDoesNotDecideAboutTheOwnGroup() {
        new Groups(database).join(group, moderatorAccount, "member");
        var number = inModeration("open-platform");
        signIn(moderatorAccount);
        UI.getCurrent().navigate("moderation/petitions/" + number);
        assertThat(text(_get(Main.class))).contains("another moderator decides");
        assertThat(_find(Button.class, spec -> spec.withText("Open for signatures")))
                .isEmpty();
    }

    @Test
    void aReportIsDismissed() {
        var number = open("open-platform");
        report.report(number, null, "insult", "Look at <b>this</b>", "10.1.1.1", Actor.anonymous());
        var id = reports.waiting("reports", 500).getLast().id();
        signIn(moderatorAccount);
        UI.getCurrent().navigate("moderation/reports/" + id);
        assertThat(text(_get(Main.class))).contains("Look at <b>this</b>");
        _click(_get(Button.class, spec -> spec.withText("Nothing is wrong: leave the petition")));
        assertThat(reports.find("reports", id).orElseThrow().settledAt()).isNotNull();
        NotificationsKt.expectNotifications("The report is settled: the petition stays.");
        assertThat(queries.find(number).orElseThrow().state()).isEqualTo(PetitionState.OPEN);
    }

    // ---- sections on other rooms' pages

    @ParameterizedTest
    @EnumSource(Language.class)
    void aGroupWithoutPetitionsSaysSo(Language language) {
        openBrowser(language);
        UI.getCurrent().navigate("groups/" + groupNumber());
        assertThat(text(_get(Main.class))).contains(UI.getCurrent().getTranslation("petitions.of-group.none"));
        assertThat(_find(_get(Main.class), Anchor.class))
                .extracting(Anchor::getHref)
                .contains("/petitions");
    }

    private @org.jspecify.annotations.Nullable Long groupNumber() {
        return database.select(bastama.db.groups.Tables.INITIATIVE_GROUP.NUMBER)
                .from(bastama.db.groups.Tables.INITIATIVE_GROUP)
                .where(bastama.db.groups.Tables.INITIATIVE_GROUP.ID.eq(group.value()))
                .fetchSingle()
                .value1();
    }

    @Test
    void thePetitionIsPassedOnByLinksThatLookLikeActions() {
        var number = open("open-platform");
        UI.getCurrent().navigate("petitions/" + number);
        assertThat(_find(_get(SharePart.class), Anchor.class)).hasSize(2).allSatisfy(link -> {
            assertThat(link.hasClassName("b-chip")).isTrue();
            assertThat(link.getElement().getAttribute("rel")).contains("noopener");
        });
        assertThat(_get(SharePart.class).hasClassName("petitions-share")).isTrue();
    }

    @Test
    void groupsAndAuthoritiesShowTheirPetitions() {
        open("open-platform");
        UI.getCurrent().navigate("groups/" + groupNumber());
        assertThat(text(_get(Main.class))).doesNotContain("no published petitions");
        assertThat(_find(PetitionCard.class)).hasSize(1);
        UI.getCurrent().navigate("authorities/akimat-almaty");
        assertThat(_find(PetitionCard.class)).isNotEmpty();
        assertThat(_find(Nav.class)).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyStateHasItsWordsInEveryLanguage(Language language) {
        openBrowser(language);
        for (var state : PetitionState.values()) {
            assertThat(new StateBadge(state).getText()).isNotBlank();
            assertThat(UI.getCurrent().getTranslation("petitions.next." + state.code()))
                    .doesNotContain("petitions.next");
        }
    }

    @Test
    void whoLeadsAPetitionReadsWhatItCameToWhileItCollects() {
        var number = open("open-platform");
        signIn(coordinator);
        assertNext(number, "Signatures are being collected");
        sign(number, 300);
        assertNext(number, "the petition is with the authority");
        database.update(PETITION)
                .set(PETITION.ANSWERED_AT, clock.instant())
                .where(PETITION.NUMBER.eq(number.value()))
                .execute();
        assertNext(number, "The authority has answered; the answer is on the petition’s page. Collecting goes on.");
    }

    private static void assertNext(PetitionNumber number, String told) {
        UI.getCurrent().navigate("my/petitions");
        assertThat(text(_get(Main.class))).contains(told);
        UI.getCurrent().navigate("my/petitions/" + number);
        assertThat(text(_get(Main.class))).contains(told);
    }

    // ---- pieces

    private void signIn(Account account) {
        SignedInAs.account(
                account.equals(moderatorAccount)
                        ? new Account(
                                account.id(),
                                account.email(),
                                account.name(),
                                account.language(),
                                Set.of(Role.MODERATOR),
                                true)
                        : account);
        openBrowser(Language.EN);
    }

    private Account account(String name) {
        var mailbox = "p" + Ids.randomKey().replaceAll("[^A-Za-z0-9]", "x");
        return ensureAccount.of(new EmailAddress(mailbox + "@example.org"), name, Language.EN);
    }

    private PetitionNumber draft(String procedure) {
        var number = start.start(group, Language.RU, leader);
        var versions = new EnumMap<Language, PetitionText.Version>(Language.class);
        Language.all()
                .forEach(l -> versions.put(
                        l, new PetitionText.Version("Title in " + l, "Demand in " + l, "## Background\n\nin " + l)));
        save(number, new PetitionText(Language.RU, versions), procedure);
        return number;
    }

    private void save(PetitionNumber number, PetitionText text, String procedure) {
        save.save(
                number,
                new PetitionDraft(text, null, "750000000", "akimat-almaty", procedure),
                queries.find(number).orElseThrow().version(),
                leader);
    }

    private PetitionNumber inModeration(String procedure) {
        var number = draft(procedure);
        submit.submit(number, leader);
        sign(number, procedure.equals("open-platform") ? 3 : 50);
        return number;
    }

    private PetitionNumber open(String procedure) {
        var number = inModeration(procedure);
        decide.open(number, moderator);
        return number;
    }

    private void sign(PetitionNumber number, long count) {
        tallies.add(List.of(new TallyChange(number, Formats.day(clock.instant()), "750000000", 0, count, 0, 0, 0)));
        settle.within(number);
    }

    /** As the portal does; the tests' own browser has push on. */
    private void openBrowserWithoutPush() {
        openBrowser(Language.EN);
        UI.getCurrent().getPushConfiguration().setPushMode(PushMode.DISABLED);
    }

    private static String heading() {
        return _get(H1.class).getText();
    }

    private static String rules() {
        return _get(_get(RuleSentences.class), TextList.class).getElement().getProperty("innerHTML");
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }

    private static NativeSelect select(String label) {
        return _get(
                NativeSelect.class,
                spec -> spec.withPredicate(
                        s -> s.getElement().getChild(0).getText().equals(label)));
    }

    @SuppressWarnings("unchecked")
    private static RadioButtonGroup<Reason> reasons() {
        return _find(RadioButtonGroup.class).getFirst();
    }

    private static String timeline() {
        return _get(_get(HistoryPart.class), OrderedList.class).getElement().getProperty("innerHTML");
    }
}
