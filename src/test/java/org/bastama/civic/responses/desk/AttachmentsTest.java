package org.bastama.civic.responses.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.bastama.civic.responses.ActFile;
import org.bastama.civic.responses.ActFiles;
import org.bastama.civic.responses.CorrectResponse;
import org.bastama.civic.responses.DeskTest;
import org.bastama.civic.responses.PublishInterim;
import org.bastama.civic.responses.Response;
import org.bastama.civic.responses.ResponseForm;
import org.bastama.foundation.files.Files;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.PetitionNumber;
import org.bastama.foundation.shared.Rejection;
import org.bastama.testing.DeskRows;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Documents of acts, from the draft to the public page. */
class AttachmentsTest extends DeskTest {

    private static final byte[] PDF = "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
    private static final LocalizedText TEXT = LocalizedText.of(Language.RU, "Запросили смету.");

    @Autowired
    ActFiles documents;

    @Autowired
    Files files;

    @Autowired
    PublishInterim publishInterim;

    @Autowired
    CorrectResponse correctResponse;

    @Autowired
    ProposeAct propose;

    @Autowired
    DecideProposal decide;

    Actor official;
    Actor colleague;
    PetitionNumber number;

    @BeforeEach
    void aCase() {
        official = actor(official());
        colleague = actor(rows.official("Сергей Ким", Language.RU, DeskRows.AUTHORITY));
        number = handedOver("open-platform");
    }

    @Test
    void aDocumentBecomesPublicWithItsAct() {
        add(Response.Kind.FINAL, null, "answer.pdf", official);
        add(Response.Kind.INTERIM, null, "interim.pdf", official);
        var id = draft(Response.Kind.FINAL, official).getFirst().id();
        assertThat(documents.isPublished(number, id)).isFalse();
        assertThat(draft(Response.Kind.FINAL, colleague))
                .as("only the writer's")
                .isEmpty();
        publishInterim.publish(number, TEXT, 0, official);
        assertThat(published(Response.Kind.INTERIM)).containsExactly("interim.pdf");
        assertThat(documents.isPublished(number, id)).isFalse();
        publishResponse.publish(number, ANSWER, official);
        assertThat(published(Response.Kind.FINAL)).containsExactly("answer.pdf");
        assertThat(documents.isPublished(number, id)).isTrue();
        assertThat(draft(Response.Kind.FINAL, official)).isEmpty();
    }

    @Test
    void aCorrectionKeepsTheDocumentsAndAddsOthers() {
        add(Response.Kind.FINAL, null, "answer.pdf", official);
        publishResponse.publish(number, ANSWER, official);
        var first = responses.of(number).getFirst();
        add(Response.Kind.FINAL, first.id(), "budget.pdf", official);
        correctResponse.correct(number, first.id(), new ResponseForm("refused", ANSWER.text()), TEXT, official);
        assertThat(published(Response.Kind.FINAL)).containsExactlyInAnyOrder("answer.pdf", "budget.pdf");
        assertThat(documents.published(number).get(first.id()))
                .extracting(ActFile::name)
                .containsExactly("answer.pdf");
        var second = responses.of(number).getFirst();
        add(Response.Kind.FINAL, first.id(), "map.pdf", colleague);
        correctResponse.correct(number, second.id(), ANSWER, TEXT, colleague);
        assertThat(published(Response.Kind.FINAL)).containsExactlyInAnyOrder("answer.pdf", "budget.pdf", "map.pdf");
    }

    @Test
    void whatIsProposedTakesItsDocumentsAlong() {
        add(Response.Kind.INTERIM, null, "of-the-writer.pdf", official);
        add(Response.Kind.INTERIM, null, "of-the-colleague.pdf", colleague);
        var proposal = propose.propose(number, TypedAct.interim(TEXT), official);
        assertThat(draft(Response.Kind.INTERIM, official)).isEmpty();
        assertThat(documents.ofProposal(number, proposal.id()))
                .extracting(ActFile::name)
                .containsExactly("of-the-writer.pdf");
        assertThat(documents.published(number)).isEmpty();
        decide.approve(number, proposal.id(), 1, colleague);
        assertThat(published(Response.Kind.INTERIM)).containsExactly("of-the-writer.pdf");
        assertThat(draft(Response.Kind.INTERIM, colleague))
                .extracting(ActFile::name)
                .containsExactly("of-the-colleague.pdf");
    }

    @Test
    void aProposedCorrectionTakesThemAlongToo() {
        publishInterim.publish(number, TEXT, 0, official);
        var first = responses.published(number, Response.Kind.INTERIM, false).getFirst();
        add(Response.Kind.INTERIM, first.id(), "map.pdf", official);
        var proposal = propose.propose(
                number, TypedAct.correction(first, new ResponseForm(null, ANSWER.text()), TEXT), official);
        decide.approve(number, proposal.id(), 1, colleague);
        assertThat(published(Response.Kind.INTERIM)).containsExactly("map.pdf");
    }

    @Test
    void itIsTakenOutByItsWriterOnly() {
        add(Response.Kind.FINAL, null, "answer.pdf", official);
        var id = draft(Response.Kind.FINAL, official).getFirst().id();
        documents.remove(number, Response.Kind.FINAL, null, id, colleague);
        assertThat(draft(Response.Kind.FINAL, official)).hasSize(1);
        documents.remove(number, Response.Kind.FINAL, null, id, official);
        assertThat(draft(Response.Kind.FINAL, official)).isEmpty();
        assertThat(files.find(id)).isEmpty();
    }

    @Test
    void afterTheAnswerTheDocumentsOfOtherDraftsAreForgotten() {
        add(Response.Kind.INTERIM, null, "interim.pdf", colleague);
        var id = draft(Response.Kind.INTERIM, colleague).getFirst().id();
        publishResponse.publish(number, ANSWER, official);
        assertThat(draft(Response.Kind.INTERIM, colleague)).isEmpty();
        assertThat(files.find(id)).isEmpty();
    }

    @Test
    void whatMayNotBeAddedIsRefused() {
        var elsewhere = actor(rows.official("Elsewhere", Language.EN, "akimat-abai-region"));
        assertRejected(
                "files.wrong-kind",
                () -> documents.add(
                        number,
                        Response.Kind.FINAL,
                        null,
                        "a.pdf",
                        "<html>".getBytes(StandardCharsets.US_ASCII),
                        official));
        assertRejected("shared.not-allowed", () -> add(Response.Kind.EXTENSION, null, "a.pdf", official));
        assertRejected("shared.not-allowed", () -> add(Response.Kind.FINAL, null, "a.pdf", elsewhere));
        assertRejected("shared.sign-in-first", () -> add(Response.Kind.FINAL, null, "a.pdf", Actor.anonymous()));
        for (var i = 0; i < ActFiles.MOST; i++) {
            add(Response.Kind.FINAL, null, "a" + i + ".pdf", official);
        }
        assertRejected("responses.files.too-many", () -> add(Response.Kind.FINAL, null, "b.pdf", official));
    }

    private void add(Response.Kind kind, @org.jspecify.annotations.Nullable UUID original, String name, Actor actor) {
        documents.add(number, kind, original, name, PDF, actor);
    }

    private List<ActFile> draft(Response.Kind kind, Actor actor) {
        return documents.ofDraft(number, kind, null, actor);
    }

    /** The names of the documents of the newest version of the act of a kind. */
    private List<String> published(Response.Kind kind) {
        var act = responses.of(number).stream()
                .filter(response -> response.kind() == kind)
                .findFirst()
                .orElseThrow();
        return documents.published(number).getOrDefault(act.id(), List.of()).stream()
                .map(ActFile::name)
                .toList();
    }

    private static void assertRejected(String key, Runnable action) {
        assertThatThrownBy(action::run)
                .isInstanceOfSatisfying(
                        Rejection.class,
                        rejection -> assertThat(rejection.key()).isEqualTo(key));
    }
}
