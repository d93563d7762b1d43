package org.bastama.civic.petitions.pack;

import static bastama.db.petitions.Tables.PETITION_TEXT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.bastama.civic.petitions.PetitionState;
import org.bastama.civic.petitions.PetitionsTest;
import org.bastama.civic.petitions.drafting.PetitionDraft;
import org.bastama.civic.petitions.filings.ConfirmFiling;
import org.bastama.civic.petitions.filings.RecordFiling;
import org.bastama.civic.petitions.tally.TallyChange;
import org.bastama.foundation.files.Files;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.PetitionNumber;
import org.bastama.foundation.shared.Sha256;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is written down of a petition when it is handed over. */
class SealPackTest extends PetitionsTest {

    private static final String SHYMKENT = "790000000";
    private static final String ASTANA = "710000000";

    @Autowired
    PackQueries packs;

    @Autowired
    RecordFiling recordFiling;

    @Autowired
    ConfirmFiling confirmFiling;

    @Autowired
    Files files;

    private PackFacts facts(PetitionNumber number) {
        return pack(number).facts();
    }

    private HandOverPack pack(PetitionNumber number) {
        return packs.find(number, 1).orElseThrow();
    }

    private void signIn(PetitionNumber number, String territory, long count) {
        tallies.add(List.of(new TallyChange(number, Formats.day(clock.instant()), territory, 0, count, 0, 0, 0)));
        settle.within(number);
    }

    @Test
    void thereIsNoneBeforeTheHandOver() {
        var number = open();
        sign(number, 296, 0);
        assertThat(packs.ordinals(number)).isEmpty();
        sign(number, 1, 0);
        assertThat(packs.ordinals(number)).containsExactly(1);
        assertThat(packs.of(number)).containsExactly(pack(number));
    }

    @Test
    void itTellsWhoAsksWhomUnderWhichRulesAndHowManyStandBehindIt() {
        var number = open();
        sign(number, 297, 0);
        var facts = facts(number);
        assertThat(facts.handedOverAt()).isEqualTo(clock.instant());
        assertThat(facts.portal()).isEqualTo("http://localhost:8080");
        assertThat(facts.text()).isEqualTo(goodText());
        assertThat(facts.authority()).containsEntry("en", "Akimat of Almaty").hasSize(3);
        assertThat(facts.territory()).containsEntry("ru", "город Алматы");
        assertThat(facts.group())
                .hasNoNullFieldsOrProperties()
                .extracting(asking -> asking.name())
                .asString()
                .isNotBlank();
        assertThat(facts.rules().code()).isEqualTo(OPEN_PLATFORM);
        assertThat(facts.rules().citations()).isNotEmpty();
        assertThat(facts.threshold()).isEqualTo(new PackFacts.Threshold(1, 300, "response", clock.instant()));
        assertThat(facts.filing()).isNull();
        assertThat(facts.counts().counted()).isEqualTo(300);
        assertThat(facts.counts().declared()).isZero();
        assertThat(facts.counts().byLevel()).isEqualTo(Map.of(0, 300L));
        assertThat(facts.counts().byTerritory())
                .extracting(PackFacts.Place::code, PackFacts.Place::count)
                .containsExactly(tuple(ALMATY, 300L));
        assertThat(facts.timeline().last())
                .extracting(step -> step.texts().get("en"))
                .last()
                .isEqualTo("Handed over: Akimat of Almaty");
        assertThat(facts.timeline().last())
                .allSatisfy(step -> assertThat(step.texts()).hasSize(3));
        assertThat(facts.timeline().steps()).isEqualTo(facts.timeline().last().size());
    }

    @Test
    void whoHasTheDocumentComputesItsDigestAndCode() {
        var number = open();
        sign(number, 297, 0);
        var pack = pack(number);
        assertThat(pack.digest()).isEqualTo(Sha256.hex(pack.document().getBytes(StandardCharsets.UTF_8)));
        assertThat(pack.code()).isEqualTo(PackCode.of(pack.digest())).hasSize(12);
        assertThat(PackRepository.document(pack.facts())).isEqualTo(pack.document());
    }

    @Test
    void nothingThatHappensLaterChangesIt() {
        var number = open();
        sign(number, 297, 0);
        var sealed = pack(number);
        clock.advance(Duration.ofDays(1));
        sign(number, 40, 0);
        tallies.add(List.of(new TallyChange(number, Formats.day(clock.instant()), ALMATY, 0, 0, 0, 100, 0)));
        database.update(PETITION_TEXT)
                .set(PETITION_TEXT.TITLE, "Another")
                .where(PETITION_TEXT.PETITION.eq(number.value()))
                .execute();
        clock.set(petition(number).moments().closesAt().plus(Duration.ofHours(24)));
        run("petitions.close");
        assertThat(state(number)).isEqualTo(PetitionState.HANDED_OVER);
        assertThat(tallies.count(number).orElseThrow().count()).isEqualTo(240);
        assertThat(packs.of(number)).containsExactly(sealed);
    }

    @Test
    void territoriesWithFewerThanFiveAreNotInIt() {
        var number = open();
        signIn(number, ASTANA, 4);
        signIn(number, SHYMKENT, 3);
        sign(number, 290, 0);
        var pack = pack(number);
        assertThat(pack.facts().counts().byTerritory())
                .extracting(PackFacts.Place::code)
                .containsExactly(ALMATY);
        assertThat(pack.facts().counts().unshown()).isEqualTo(7);
        assertThat(pack.document()).doesNotContain(ASTANA, SHYMKENT);
    }

    @Test
    void aFilingStandsForTheThresholdAndDeclaredSupportIsApart() {
        var number = openDeclared();
        sign(number, 12, 3);
        var pdf = "%PDF-1.7\n%%EOF".getBytes(StandardCharsets.US_ASCII);
        var document = files.storeDocument("filing.pdf", pdf, leader).id();
        recordFiling.record(number, "KZ-2026/17", LocalDate.of(2026, 9, 2), document, leader);
        confirmFiling.confirm(number, moderator);
        var facts = facts(number);
        assertThat(facts.filing()).isEqualTo(new PackFacts.Filed("KZ-2026/17", LocalDate.of(2026, 9, 2)));
        assertThat(facts.threshold().reachedAt()).isNull();
        assertThat(facts.counts().counted()).isEqualTo(12);
        assertThat(facts.counts().declared()).isEqualTo(50);
        assertThat(facts.counts().acceptedLevels()).containsExactly(3);
        assertThat(facts.supporters()).isEqualTo(62);
        assertThat(facts.rules().population()).isPositive();
    }

    @Test
    void aCitizenIsNamedBesideTheDocumentOnly() {
        var number = startPetition.start(null, Language.EN, leader);
        save(number, new PetitionDraft(goodText(), "environment", ALMATY, AKIMAT, OPEN_PLATFORM));
        submitPetition.submit(number, leader);
        sign(number, 3, 0);
        decide.open(number, moderator);
        sign(number, 297, 0);
        assertThat(pack(number).author()).isEqualTo("Aigerim Sadykova");
        assertThat(pack(number).facts().group()).isNull();
        assertThat(pack(number).document())
                .doesNotContain("Aigerim", "Sadykova", coordinator.email().toString());
    }
}
