package org.bastama.civic.consultations.drafttext.discussion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.bastama.civic.consultations.drafttext.DraftTextSamples.KAZAKH;
import static org.bastama.civic.consultations.drafttext.DraftTextSamples.KAZAKH_2;
import static org.bastama.civic.consultations.drafttext.DraftTextSamples.RUSSIAN;
import static org.bastama.civic.consultations.drafttext.DraftTextSamples.RUSSIAN_2;
import static org.bastama.civic.consultations.drafttext.DraftTextSamples.markdown;
import static org.bastama.civic.consultations.drafttext.DraftTextSamples.word;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bastama.civic.consultations.Consultation;
import org.bastama.civic.consultations.ConsultationDraft;
import org.bastama.civic.consultations.ConsultationNumber;
import org.bastama.civic.consultations.ConsultationStep;
import org.bastama.civic.consultations.ConsultationsTest;
import org.bastama.civic.consultations.contributions.Disposition;
import org.bastama.civic.consultations.contributions.Sender;
import org.bastama.civic.consultations.dispositions.AnswerContributions;
import org.bastama.civic.consultations.drafttext.PassageChange;
import org.bastama.civic.consultations.drafttext.Remark;
import org.bastama.civic.consultations.drafttext.discussion.PassageContribution.Kind;
import org.bastama.civic.consultations.drafttext.discussion.PassageContribution.Typed;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.Paging;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A draft text from the import through contributions to its second version. */
class DraftTextsTest extends ConsultationsTest {

    private static final String MAILBOX = "dana@example.kz";
    private static final LocalizedText WHY = LocalizedText.of(Language.RU, "Учтены предложения.");

    @Autowired
    ImportDraftText importing;

    @Autowired
    PublishDraftVersion publishing;

    @Autowired
    DraftTexts texts;

    @Autowired
    ContributeToPassage contribute;

    @Autowired
    PassageContributions passages;

    @Autowired
    PassageChanges changes;

    @Autowired
    DraftTextKind kind;

    @Autowired
    AnswerContributions answer;

    private UUID partId;

    @Test
    void filesOfEachLanguageBecomeOneTextWithTheSameKeys() {
        var number = drafted();
        assertThat(importing
                        .take(number, partId, Language.RU, markdown(RUSSIAN), official)
                        .passages())
                .isEqualTo(6);
        importing.take(number, partId, Language.KK, word(KAZAKH), official);
        var version = texts.newest(get(number), part(number)).orElseThrow();
        assertThat(version.number()).isEqualTo(1);
        assertThat(version.texts()).containsOnlyKeys(Language.RU, Language.KK);
        assertThat(version.at("p3", Language.KK).orElseThrow().text()).startsWith("Уәкілетті орган");
        assertThat(version.at("p3", Language.EN).orElseThrow().text())
                .as("who reads neither, reads the original")
                .startsWith("Уполномоченный орган");
        assertThat(version.at("p4", Language.KK).orElseThrow().label()).isEqualTo("2-бап.");
        assertThat(PassageNames.of(version.in(Language.RU)))
                .containsEntry("p1", "Статья 1.")
                .containsEntry("p6", "Статья 2. 2.");
    }

    @Test
    void itIsNotAnnouncedUntilTheTextFits() {
        var number = drafted();
        var version = get(number).version();
        assertRejected(
                () -> announce.announce(number, version, official),
                "part.1.content consultations.drafttext.original-missing");
        importing.take(number, partId, Language.RU, markdown(RUSSIAN), official);
        importing.take(number, partId, Language.KK, markdown(KAZAKH.replace("\n2. А", "\nА")), official);
        assertRejected(
                () -> announce.announce(number, version, official),
                "part.1.content consultations.drafttext.translation-differs");
        assertThat(texts.staged(get(number), partId).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.arguments()).startsWith("kk", 6));
        importing.take(number, partId, Language.KK, markdown(KAZAKH.substring(0, KAZAKH.indexOf("2. Аял"))), official);
        assertRejected(
                () -> announce.announce(number, version, official),
                "part.1.content consultations.drafttext.translation-length");
        importing.remove(number, partId, Language.KK, official);
        announce.announce(number, version, official);
        assertThat(texts.versions(get(number), part(number)))
                .containsExactly(new DraftTexts.Head(1, get(number).moments().announcedAt()));
    }

    @Test
    void whatCannotBeReadChangesNothing() {
        var stranger = actor(rows.person("Stranger", Language.EN));
        var number = drafted();
        importing.take(number, partId, Language.RU, markdown(RUSSIAN), official);
        assertThatThrownBy(() -> importing.take(number, partId, Language.RU, new byte[] {'%', 'P', 'D', 'F'}, official))
                .hasMessage("consultations.drafttext.unknown-kind");
        assertThat(texts.staged(get(number), partId).passages()).isEqualTo(Map.of(Language.RU, 6));
        assertThatThrownBy(() -> importing.take(number, partId, Language.RU, markdown(RUSSIAN), stranger))
                .hasMessage("shared.not-allowed");
        assertThatThrownBy(() -> importing.remove(number, partId, Language.RU, Actor.anonymous()))
                .hasMessage("shared.not-allowed");
    }

    @Test
    void theTextStaysWithItsPartAndGoesWithIt() {
        var number = drafted();
        importing.take(number, partId, Language.RU, markdown(RUSSIAN), official);
        var before = ConsultationDraft.of(get(number));
        var moved = new ConsultationDraft(
                before.text(),
                before.territory(),
                before.topic(),
                before.procedureCode(),
                before.opensOn(),
                before.lastDay(),
                List.of(ideas(), before.parts().getFirst()));
        save.save(number, moved, get(number).version(), official);
        assertThat(texts.newest(get(number), get(number).part(2).orElseThrow())).isPresent();
        var without = new ConsultationDraft(
                before.text(),
                before.territory(),
                before.topic(),
                before.procedureCode(),
                before.opensOn(),
                before.lastDay(),
                List.of(ideas()));
        save.save(number, without, get(number).version(), official);
        assertThat(texts.staged(get(number), partId).passages()).isEmpty();
        var other = drafted();
        importing.take(other, partId, Language.RU, markdown(RUSSIAN), official);
        save.discard(other, official);
        assertThat(consultations.find(other)).isEmpty();
    }

    @Test
    void oncePublicItChangesByAVisibleAmendmentOnly() {
        var number = opened();
        assertThat(texts.staged(get(number), partId).number()).isEqualTo(2);
        assertRejected(
                () -> publishing.publish(number, 1, LocalizedText.empty(), official),
                "content consultations.drafttext.original-missing",
                "reason consultations.reason-missing");
        importing.take(number, partId, Language.RU, markdown(RUSSIAN), official);
        importing.take(number, partId, Language.KK, markdown(KAZAKH), official);
        assertRejected(
                () -> publishing.publish(number, 1, WHY, official), "content consultations.drafttext.nothing-changed");
        importing.remove(number, partId, Language.KK, official);
        importing.take(number, partId, Language.RU, markdown(RUSSIAN_2), official);
        assertRejected(
                () -> publishing.publish(number, 1, WHY, official), "content consultations.drafttext.language-missing");
        assertThat(texts.newest(get(number), part(number)).orElseThrow().number())
                .as("what is prepared is not public")
                .isEqualTo(1);
        importing.take(number, partId, Language.KK, markdown(KAZAKH_2), official);
        assertThat(publishing.publish(number, 1, WHY, official)).isEqualTo(2);
        var step = consultations.steps(number).getLast();
        assertThat(step.note()).isEqualTo(WHY);
        assertThat(step.changes()).containsExactly(ConsultationStep.Change.ofVersion(1, 1, 2));
        var newest = texts.newest(get(number), part(number)).orElseThrow();
        assertThat(newest.publishedAt()).isEqualTo(clock.instant());
        assertThat(newest.at("p3", Language.KK).orElseThrow().text()).contains("он бесінші сәуірге");
        var first = texts.find(get(number), part(number), 1).orElseThrow();
        assertThat(newest.since(first, Language.KK).changes())
                .filteredOn(change -> !change.isNothing())
                .extracting(change -> change.key() + " " + change.what())
                .containsExactly("p3 changed", "p7 added", "p6 removed");
        assertThat(changes.gone(get(number), part(number))).containsOnlyKeys("p6");
    }

    @Test
    void onlyThoseWhoLeadItPublishAVersionAndOnlyBeforeTheOutcome() {
        var number = opened();
        var stranger = actor(rows.person("Stranger", Language.EN));
        assertThatThrownBy(() -> publishing.publish(number, 1, WHY, stranger)).hasMessage("shared.not-allowed");
        assertThatThrownBy(() -> importing.take(number, partId, Language.RU, markdown(RUSSIAN_2), stranger))
                .hasMessage("shared.not-allowed");
        assertThatThrownBy(() -> importing.take(number, UUID.randomUUID(), Language.RU, markdown(RUSSIAN_2), official))
                .hasMessage("consultations.unknown");
        assertThatThrownBy(() -> publishing.publish(number, 2, WHY, official)).hasMessage("consultations.unknown");
        at(CLOSES);
        revised(number);
        assertThat(texts.newest(get(number), part(number)).orElseThrow().number())
                .isEqualTo(2);
    }

    @Test
    void aCommentIsPublicAtItsPassageOnlyWhenTheMailboxHasConfirmed() {
        var number = opened();
        contribute.send(number, 1, comment("p5", "Навесы нужны и зимой."), sender("Dana Akhmetova", MAILBOX));
        assertThat(said(number, "p5")).isEmpty();
        assertThat(passages.attention(get(number), part(number)).total()).isZero();
        confirm.confirm(token(MAILBOX));
        assertThat(said(number, "p5")).singleElement().satisfies(one -> {
            assertThat(one.kind()).isEqualTo(Kind.COMMENT);
            assertThat(one.said()).isEqualTo("Навесы нужны и зимой.");
            assertThat(one.version()).isEqualTo(1);
            assertThat(one.contribution().name()).isEqualTo("Dana A.");
        });
        assertThat(said(number, "p4")).isEmpty();
        confirm.delete(token(MAILBOX));
        assertThat(said(number, "p5")).isEmpty();
        assertThat(jdbc.queryForObject(
                        "select body from consultations.contribution where consultation = ?",
                        String.class,
                        number.value()))
                .isEmpty();
    }

    @Test
    void aWordingIsOneLineWithItsReasonBelow() {
        var number = opened();
        var citizen = actor(rows.person("Айгерім Сапарова", Language.KK));
        contribute.send(
                number,
                1,
                new Typed(
                        "p5", 1, "wording", "Остановки оборудуются навесами,\nскамьями и урнами.", "Мусор.\nИ ветер."),
                true,
                Language.RU,
                citizen);
        assertThat(said(number, "p5")).singleElement().satisfies(one -> {
            assertThat(one.said()).isEqualTo("Остановки оборудуются навесами, скамьями и урнами.");
            assertThat(one.why()).isEqualTo("Мусор.\nИ ветер.");
        });
        assertRejected(
                () -> contribute.send(
                        number,
                        1,
                        new Typed("p5", 1, "wording", "Остановки оборудуются навесами и скамьями.", ""),
                        false,
                        Language.RU,
                        citizen),
                "text consultations.drafttext.same-wording");
    }

    @Test
    void everyFieldIsCheckedAtOnce() {
        var number = opened();
        assertRejected(
                () -> contribute.send(
                        number,
                        1,
                        new Typed("p99", 1, "", "", ""),
                        new Sender("", "nobody", false, false, Language.EN)),
                "kind consultations.drafttext.kind-missing",
                "text consultations.drafttext.passage-gone",
                "text shared.required",
                "email shared.email-form",
                "consent consultations.consent-missing");
        assertThatThrownBy(() -> contribute.send(number, 2, comment("p1", "x"), sender("", MAILBOX)))
                .hasMessage("consultations.unknown");
        at(CLOSES);
        assertThatThrownBy(() -> contribute.send(number, 1, comment("p1", "x"), sender("", MAILBOX)))
                .hasMessage("consultations.closed");
    }

    @Test
    void attentionIsCountedByPassage() {
        var number = opened();
        var citizen = actor(rows.person("Citizen", Language.EN));
        for (var i = 0; i < 4; i++) {
            contribute.send(number, 1, comment("p3", "Comment " + i), false, Language.EN, citizen);
        }
        contribute.send(number, 1, new Typed("p5", 1, "wording", "Benches.", ""), false, Language.EN, citizen);
        var attention = passages.attention(get(number), part(number));
        assertThat(attention.of("p3")).isEqualTo(4);
        assertThat(attention.heat("p3")).isEqualTo(Attention.HOTTEST);
        assertThat(attention.heat("p5")).isEqualTo(1);
        assertThat(attention.heat("p1")).isZero();
        assertThat(kind.results(get(number), part(number), Language.RU))
                .containsEntry("version", 1)
                .containsEntry("passages", 6)
                .containsEntry("comments", 4)
                .containsEntry("wordings", 1)
                .containsEntry("languages", List.of("kk", "ru"))
                .containsEntry(
                        "attention",
                        List.of(
                                Map.of("passage", "p3", "name", "Статья 1. 2.", "contributions", 4),
                                Map.of("passage", "p5", "name", "Статья 2. 1.", "contributions", 1)));
    }

    @Test
    void fromWhatWasAcceptedTheWayLeadsToWhatChanged() {
        var number = opened();
        var citizen = actor(rows.person("Citizen", Language.EN));
        for (var key : List.of("p3", "p5", "p6")) {
            contribute.send(number, 1, comment(key, "Please change it."), false, Language.RU, citizen);
        }
        revised(number);
        assertThat(changes.after(get(number), said(number, "p3").getFirst(), Language.RU))
                .as("not answered yet")
                .isEmpty();
        answer.answer(
                number,
                contributions.all(number, Paging.first(5)).items().stream()
                        .map(one -> one.id())
                        .toList(),
                Disposition.PARTLY,
                WHY,
                official);
        assertThat(changes.after(get(number), said(number, "p3").getFirst(), Language.RU))
                .singleElement()
                .satisfies(step -> {
                    assertThat(step.to()).isEqualTo(2);
                    assertThat(step.change().change()).isEqualTo(PassageChange.Change.CHANGED);
                    assertThat(step.change().words()).hasSizeGreaterThan(2);
                });
        assertThat(changes.after(get(number), said(number, "p5").getFirst(), Language.RU))
                .as("nothing was done to it")
                .isEmpty();
        assertThat(changes.after(get(number), said(number, "p6").getFirst(), Language.RU))
                .extracting(step -> step.change().change())
                .containsExactly(PassageChange.Change.REMOVED);
        assertRejected(
                () -> contribute.send(number, 1, comment("p6", "Late."), false, Language.RU, citizen),
                "text consultations.drafttext.passage-gone");
    }

    @Test
    void whoeverImportsIsToldWhatIsOdd() {
        var number = drafted();
        var remarks = importing
                .take(number, partId, Language.RU, markdown(RUSSIAN.replace("Статья 2.", "Статья 1.")), official)
                .remarks();
        assertThat(remarks).extracting(Remark::key).containsExactly("consultations.drafttext.remark.number-twice");
    }

    private static ConsultationDraft.DraftPart ideas() {
        return draft("open-consultation", FIRST, LAST).parts().getFirst();
    }

    private ConsultationNumber drafted() {
        var number = started();
        var text = new ConsultationDraft.DraftPart(
                DraftTextKind.CODE, LocalizedText.of(null, "Проект", "Draft"), LocalizedText.empty());
        partId = text.id();
        var plain = draft("open-consultation", FIRST, LAST);
        save.save(
                number,
                new ConsultationDraft(
                        plain.text(),
                        plain.territory(),
                        plain.topic(),
                        plain.procedureCode(),
                        plain.opensOn(),
                        plain.lastDay(),
                        List.of(text)),
                1,
                official);
        return number;
    }

    private ConsultationNumber opened() {
        var number = drafted();
        importing.take(number, partId, Language.RU, markdown(RUSSIAN), official);
        importing.take(number, partId, Language.KK, markdown(KAZAKH), official);
        announce.announce(number, get(number).version(), official);
        at(OPENS);
        return number;
    }

    private void revised(ConsultationNumber number) {
        importing.take(number, partId, Language.RU, markdown(RUSSIAN_2), official);
        importing.take(number, partId, Language.KK, markdown(KAZAKH_2), official);
        publishing.publish(number, 1, WHY, official);
    }

    private Consultation.Part part(ConsultationNumber number) {
        return get(number).part(1).orElseThrow();
    }

    private List<PassageContribution> said(ConsultationNumber number, String key) {
        return passages.of(get(number), part(number), key, Paging.first(20)).items();
    }

    private static Typed comment(String key, String text) {
        return new Typed(key, 1, "comment", text, "");
    }
}
