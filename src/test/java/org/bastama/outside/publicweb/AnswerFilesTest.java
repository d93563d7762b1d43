package org.bastama.outside.publicweb;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;
import org.bastama.civic.accounts.EnsureAccount;
import org.bastama.civic.petitions.PetitionHandedOver;
import org.bastama.civic.petitions.PetitionState;
import org.bastama.civic.responses.ActFiles;
import org.bastama.civic.responses.PublishInterim;
import org.bastama.civic.responses.Response;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.PetitionNumber;
import org.bastama.testing.DeskRows;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Documents of answers: at their addresses, on the plain page and in the API. */
class AnswerFilesTest extends PlainWebTest {

    private static final byte[] PDF = "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    @Autowired
    ActFiles documents;

    @Autowired
    PublishInterim publishInterim;

    @Autowired
    EnsureAccount ensureAccount;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    JdbcTemplate jdbc;

    DeskRows rows;
    Actor official;
    PetitionNumber number;
    UUID file;

    @BeforeEach
    void anInterimAnswerWithADocument() {
        rows = new DeskRows(jdbc, ensureAccount);
        var account = rows.official("Айгүл Сейітова", Language.KK, DeskRows.AUTHORITY);
        official = Actor.of(account.id(), account.name(), Set.of());
        number = petition();
        documents.add(number, Response.Kind.INTERIM, null, "Смета <2026>.pdf", PDF, official);
        file = documents
                .ofDraft(number, Response.Kind.INTERIM, null, official)
                .getFirst()
                .id();
    }

    private PetitionNumber petition() {
        var handedOver = rows.petition(PetitionState.HANDED_OVER, "open-platform", clock.instant());
        events.publishEvent(new PetitionHandedOver(handedOver, 1, clock.instant()));
        return handedOver;
    }

    private void publish() {
        publishInterim.publish(number, LocalizedText.of(Language.EN, "It goes on."), 0, official);
    }

    @Test
    void itIsThereForEverybodyOnceItIsPublishedAndOnlyThere() {
        var path = "/p/" + number + "/files/" + file;
        assertThat(ask(path).getStatus()).as("a draft is nobody's").isEqualTo(404);
        publish();
        var answer = ask(path);
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentAsByteArray()).isEqualTo(PDF);
        assertThat(answer.getContentType()).isEqualTo("application/pdf");
        assertThat(answer.getHeader("Content-Disposition")).startsWith("attachment;");
        assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(ask("/p/" + petition() + "/files/" + file).getStatus()).isEqualTo(404);
        assertThat(ask("/p/" + number + "/files/" + UUID.randomUUID()).getStatus())
                .isEqualTo(404);
        assertThat(ask("/p/" + number + "/files/x").getStatus()).isEqualTo(404);
        jdbc.update("update petitions.petition set state = 'taken_down' where number = ?", number.value());
        assertThat(ask(path).getStatus()).isIn(404, 410);
    }

    @ParameterizedTest
    @CsvSource({"kk, Құжаттар, 1 КБ", "ru, Документы, 1 КБ", "en, Documents, 1 kB"})
    void thePageListsIt(String language, String title, String size) {
        publish();
        var page = page(ask("/p/" + number + "?lang=" + language), language);
        var list = page.selectFirst(".answer ul[aria-label=" + title + "]");
        assertThat(list.select("a").attr("href")).isEqualTo("/p/" + number + "/files/" + file);
        assertThat(list.text()).contains("Смета", ".pdf").containsIgnoringWhitespaces(size);
    }

    @Test
    void theApiListsIt() {
        publish();
        var json = new JsonMapper().readTree(body(ask("/api/v1/petitions/" + number)));
        var document = json.get("responses").get(0).get("documents").get(0);
        assertThat(document.get("mediaType").asString()).isEqualTo("application/pdf");
        assertThat(document.get("size").asLong()).isEqualTo(PDF.length);
        assertThat(document.get("url").asString()).endsWith("/p/" + number + "/files/" + file);
    }
}
