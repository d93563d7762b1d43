package org.bastama.civic.petitions.drafting;

import static bastama.db.groups.Tables.INITIATIVE_GROUP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.EnumMap;
import java.util.List;
import java.util.stream.Stream;
import org.bastama.civic.groups.DeleteGroup;
import org.bastama.civic.petitions.Groups;
import org.bastama.civic.petitions.PetitionState;
import org.bastama.civic.petitions.PetitionText;
import org.bastama.civic.petitions.PetitionsTest;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.PetitionNumber;
import org.bastama.foundation.shared.Rejection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What may be handed in, and what is said when it may not. */
class SubmitPetitionTest extends PetitionsTest {

    @Autowired
    DeleteGroup deleteGroup;

    static Stream<Arguments> badTexts() {
        return Stream.of(
                Arguments.of("title", "", "shared.required"),
                Arguments.of("title", "   \n ", "shared.required"),
                Arguments.of("title", "а".repeat(81), "shared.too-long"),
                Arguments.of("title", "<b>Clean air</b>", "petitions.no-markup"),
                Arguments.of("title", "Clean air <script>alert(1)", "petitions.no-markup"),
                Arguments.of("title", "Read https://example.org now", "petitions.no-links"),
                Arguments.of("title", "WWW.example.org for all", "petitions.no-links"),
                Arguments.of("title", "🌳🌳🌳🌳", "petitions.no-words"),
                Arguments.of("title", "清洁空气清洁空气", "petitions.no-words"),
                Arguments.of("title", "12345 !!!", "petitions.no-words"),
                Arguments.of("title", "=SUM(clean air)", "shared.no-formula"),
                Arguments.of("title", "@clean air", "shared.no-formula"),
                Arguments.of("title", "\u202E\u200F\u0007", "shared.required"),
                Arguments.of("demand", "", "shared.required"),
                Arguments.of("demand", "x".repeat(301), "shared.too-long"),
                Arguments.of("demand", "<img src=x onerror=alert(1)>", "petitions.no-markup"),
                Arguments.of("demand", "javascript:alert(1) does it", "petitions.no-links"),
                Arguments.of("background", "я".repeat(6001), "shared.too-long"));
    }

    @ParameterizedTest
    @MethodSource("badTexts")
    void aBadTextIsToldAtItsField(String field, String typed, String key) {
        var number = draft(OPEN_PLATFORM);
        var text = switch (field) {
            case "title" -> text(typed, "Do this.", "");
            case "demand" -> text("Clean air", typed, "");
            default -> text("Clean air", "Do this.", typed);
        };
        save(number, new PetitionDraft(text, null, ALMATY, AKIMAT, OPEN_PLATFORM));
        assertThat(violations(number)).containsExactly(field + "-en " + key);
        assertThat(state(number)).isEqualTo(PetitionState.DRAFT);
    }

    @Test
    void everythingBrokenIsToldAtOnce() {
        var number = startPetition.start(null, Language.KK, leader);
        assertThat(violations(number))
                .containsExactly(
                        "title-kk shared.required",
                        "demand-kk shared.required",
                        "territory shared.required",
                        "authority shared.required",
                        "procedure shared.required");
    }

    @Test
    void lettersOfEveryLanguageAndMarksArePlainText() {
        var number = draft(OPEN_PLATFORM);
        var title = "Ә Ғ Қ Ң Ө Ұ Ү Һ І — «ауа» 5 < 7 & =ЖАҚСЫ 🌳";
        save(
                number,
                new PetitionDraft(
                        text(" " + title + "\u200B ", "Do\u202E this.", ""), null, ALMATY, AKIMAT, OPEN_PLATFORM));
        submitPetition.submit(number, leader);
        assertThat(petition(number).text().in(Language.EN).title()).isEqualTo(title);
        assertThat(petition(number).text().in(Language.EN).demand()).isEqualTo("Do this.");
    }

    @Test
    void exactlyTheMaximumIsFine() {
        var number = draft(OPEN_PLATFORM);
        save(
                number,
                new PetitionDraft(
                        text("ә".repeat(80), "ғ".repeat(300), "қ".repeat(6000)), null, ALMATY, AKIMAT, OPEN_PLATFORM));
        assertThat(submitPetition.submit(number, leader)).isEqualTo(PetitionState.GATHERING);
    }

    @Test
    void aLanguageThatWasStartedMustBeComplete() {
        var number = draft(OPEN_PLATFORM);
        var versions = new EnumMap<>(goodText().versions());
        versions.put(Language.RU, new PetitionText.Version("Чистый воздух", "", ""));
        save(number, new PetitionDraft(new PetitionText(Language.EN, versions), null, ALMATY, AKIMAT, OPEN_PLATFORM));
        assertThat(violations(number)).containsExactly("demand-ru shared.required");
    }

    @Test
    void theOriginalLanguageMustBeThere() {
        var number = draft(OPEN_PLATFORM);
        save(
                number,
                new PetitionDraft(
                        new PetitionText(Language.KK, goodText().versions()), null, ALMATY, AKIMAT, OPEN_PLATFORM));
        assertThat(violations(number)).containsExactly("title-kk shared.required", "demand-kk shared.required");
    }

    @Test
    void theProcedureMustApplyToTheAuthority() {
        assertThat(violations(draft("kz-national"))).containsExactly("procedure petitions.procedure-not-applicable");
    }

    @Test
    void aPlaceThatNobodyKnowsIsKeptAsTypedAndNotHandedIn() {
        var number = draft(OPEN_PLATFORM);
        save(number, new PetitionDraft(goodText(), null, " Nowhereton ", AKIMAT, OPEN_PLATFORM));
        assertThat(petition(number).territoryCode()).isEqualTo("Nowhereton");
        assertThat(violations(number)).containsExactly("territory territories.unknown");
    }

    @Test
    void thePlaceMustLieWhereTheAuthorityAnswers() {
        var number = draft(OPEN_PLATFORM);
        save(number, new PetitionDraft(goodText(), null, "101000000", AKIMAT, OPEN_PLATFORM));
        assertThat(violations(number)).containsExactly("territory petitions.territory-outside");
    }

    @Test
    void aMissingPopulationIsRefusedNamingTheTerritory() {
        var number = draft(OPEN_PLATFORM);
        save(number, new PetitionDraft(goodText(), null, "103200000", akimatOf("103200000"), "kz-district-akimat"));
        var rejection = catchThrowableOfType(Rejection.class, () -> submitPetition.submit(number, leader));
        assertThat(rejection.key()).isEqualTo("procedures.population-missing");
        assertThat(rejection.violations().getFirst().arguments().toString()).contains("Abai District");
    }

    @Test
    void anUnregisteredGroupDraftsButDoesNotSubmit() {
        var unregistered = new Groups(database).unregistered(coordinator);
        var number = startPetition.start(unregistered, Language.EN, leader);
        save(number, new PetitionDraft(goodText(), null, ALMATY, AKIMAT, OPEN_PLATFORM));
        assertThat(violations(number)).containsExactly("group petitions.group-unregistered");
    }

    @ParameterizedTest
    @ValueSource(strings = {"refused", "suspended", "dissolved"})
    void aGroupThatWasEndedStartsNothing(String state) {
        var group = new Groups(database).unregistered(coordinator);
        database.update(INITIATIVE_GROUP)
                .set(INITIATIVE_GROUP.STATE, state)
                .where(INITIATIVE_GROUP.ID.eq(group.value()))
                .execute();
        assertThatThrownBy(() -> startPetition.start(group, Language.EN, leader))
                .isInstanceOfSatisfying(
                        Rejection.class,
                        rejection -> assertThat(rejection.violations())
                                .containsExactly(new Rejection.Violation("group", "petitions.group-ended", List.of())));
    }

    @Test
    void theDraftOfADeletedGroupStaysWithItsAuthor() {
        var group = new Groups(database).unregistered(coordinator);
        var number = startPetition.start(group, Language.EN, leader);
        deleteGroup.delete(group, leader);
        assertThat(queries.find(number).orElseThrow().group()).isNull();
        save(number, new PetitionDraft(goodText(), null, ALMATY, AKIMAT, OPEN_PLATFORM));
        assertThat(submitPetition.submit(number, leader)).isEqualTo(PetitionState.GATHERING);
    }

    @Test
    void oneCitizenSubmitsWithoutAGroup() {
        var number = startPetition.start(null, Language.EN, leader);
        save(number, new PetitionDraft(goodText(), null, ALMATY, AKIMAT, OPEN_PLATFORM));
        assertThat(submitPetition.submit(number, leader)).isEqualTo(PetitionState.GATHERING);
    }

    @Test
    void onlyThoseWhoEditMaySaveAndSubmit() {
        var number = draft(OPEN_PLATFORM);
        var draft = PetitionDraft.of(petition(number));
        for (var outsider : List.of(stranger, moderator)) {
            assertThatThrownBy(
                            () -> saveDraft.save(number, draft, petition(number).version(), outsider))
                    .isInstanceOf(Rejection.class);
            assertThatThrownBy(() -> submitPetition.submit(number, outsider)).isInstanceOf(Rejection.class);
        }
        assertThatThrownBy(() -> startPetition.start(group, Language.EN, stranger))
                .extracting(e -> ((Rejection) e).key())
                .isEqualTo("petitions.group-not-yours");
    }

    @Test
    void aDraftSavedOverSomebodyElsesIsRefused() {
        var number = draft(OPEN_PLATFORM);
        var seen = petition(number);
        save(number, new PetitionDraft(text("Mine", "", ""), null, null, null, null));
        assertThatThrownBy(() -> saveDraft.save(number, PetitionDraft.of(seen), seen.version(), leader))
                .extracting(e -> ((Rejection) e).key())
                .isEqualTo("shared.changed-meanwhile");
        assertThat(petition(number).text().in(Language.EN).title()).isEqualTo("Mine");
    }

    @Test
    void aDraftKeepsWhatIsIncompleteAndRefusesWhatCannotBe() {
        var number = draft(OPEN_PLATFORM);
        save(number, new PetitionDraft(text("x".repeat(200), "", "<b>"), null, null, null, null));
        assertThat(petition(number).text().in(Language.EN).title()).hasSize(200);
        var version = petition(number).version();
        var impossible =
                new PetitionDraft(text("x".repeat(201), "", ""), "nothing", "x".repeat(201), "nobody", "no-rules");
        var rejection =
                catchThrowableOfType(Rejection.class, () -> saveDraft.save(number, impossible, version, leader));
        assertThat(rejection.violations().stream().map(Rejection.Violation::field))
                .containsExactly("title-en", "topic", "authority", "procedure", "territory");
    }

    private List<String> violations(PetitionNumber number) {
        var rejection = catchThrowableOfType(Rejection.class, () -> submitPetition.submit(number, leader));
        assertThat(rejection).isNotNull();
        return rejection.violations().stream()
                .map(violation -> violation.field() + " " + violation.key())
                .toList();
    }

    private String akimatOf(String territory) {
        return database.select(bastama.db.authorities.Tables.AUTHORITY.SLUG)
                .from(bastama.db.authorities.Tables.AUTHORITY)
                .where(
                        bastama.db.authorities.Tables.AUTHORITY.TERRITORY_CODE.eq(territory),
                        bastama.db.authorities.Tables.AUTHORITY.KIND.eq("akimat"))
                .fetchSingle()
                .value1();
    }
}
