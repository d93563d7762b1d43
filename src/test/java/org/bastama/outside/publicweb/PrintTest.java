package org.bastama.outside.publicweb;

import static bastama.db.petitions.Tables.PETITION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.head;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.IOException;
import java.time.Duration;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.bastama.civic.petitions.PetitionState;
import org.bastama.foundation.shared.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletResponse;

/** QR code, poster and sheet of a petition. */
class PrintTest extends PlainWebTest {

    private SamplePetition open() {
        return new SamplePetition(database, PetitionState.OPEN).texts().signed(SamplePetition.ALMATY, 4242);
    }

    private static String text(MockHttpServletResponse response) throws IOException {
        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(response.getContentType()).isEqualTo("application/pdf");
        try (var pdf = Loader.loadPDF(response.getContentAsByteArray())) {
            return new PDFTextStripper().getText(pdf).replaceAll("[\\s\u00A0]+", " ");
        }
    }

    @Test
    void theCodeOfAnAddressNeverChanges() {
        var path = "/p/" + open().number + "/qr.svg";
        var response = ask(path);
        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(response.getContentType()).isEqualTo("image/svg+xml");
        assertThat(response.getHeader("Cache-Control")).contains("public", "immutable");
        assertThat(body(response))
                .containsOnlyOnce("<path")
                .contains("http://localhost:8080" + path.replace("/qr.svg", "<"));
        assertThat(ask(get(path + "?lang=ru").header("If-None-Match", response.getHeader("ETag")))
                        .getStatus())
                .isEqualTo(304);
    }

    @ParameterizedTest
    @CsvSource({
        "kk, Қазақша атауы, Қазақша талап, Алматы қаласының әкімдігі, Қол қойыңыз.",
        "ru, Русское название, Русское требование, Акимат города Алматы, Подпишите.",
        "en, English title, English demand, Akimat of Almaty, Sign."
    })
    void thePosterSaysWhatAndWhereButNotHowMany(
            String language, String title, String demand, String authority, String call) throws IOException {
        var petition = open();
        var response = ask("/p/" + petition.number + "/poster.pdf?lang=" + language);
        assertThat(text(response))
                .contains(title, demand, authority, call, "localhost:8080/p/" + petition.number)
                .doesNotContain("4242", "4 242", "4,242");
        assertThat(response.getHeader("Content-Disposition"))
                .isEqualTo("inline; filename=\"petition-" + petition.number + "-poster-" + language + ".pdf\"");
    }

    @ParameterizedTest
    @CsvSource({
        "kk, Қазақша атауы, порталда есептелсін, 16 жастан",
        "ru, Русское название, Подписи на бумаге не входят, 16",
        "en, English title, Signatures on paper are not part, 16"
    })
    void theSheetSaysWhatSigningItMeans(String language, String title, String honest, String age) throws IOException {
        var petition = open();
        assertThat(text(ask("/p/" + petition.number + "/sheet.pdf?lang=" + language)))
                .contains(title, honest, age, "localhost:8080/p/" + petition.number, " 12 ");
    }

    @Test
    void pdfsAreSharedAndAskedForAgain() {
        var path = "/p/" + open().number + "/poster.pdf?lang=en";
        var first = ask(path);
        assertThat(first.getHeader("Cache-Control")).startsWith("public, max-age=");
        assertThat(first.getHeader("Vary")).contains("Accept-Language");
        assertThat(first.getHeader("X-Robots-Tag")).isEqualTo("noindex");
        var again = ask(path);
        assertThat(again.getContentAsByteArray()).isEqualTo(first.getContentAsByteArray());
        assertThat(ask(get(path).header("If-None-Match", first.getHeader("ETag")))
                        .getStatus())
                .isEqualTo(304);
        assertThat(ask(head(path)).getStatus()).isEqualTo(200);
    }

    @Test
    void aTextInAnotherLanguageIsPrintedAsItIs() throws IOException {
        var petition = new SamplePetition(database, PetitionState.OPEN).text(Language.RU, "Название", "Требование", "");
        assertThat(text(ask("/p/" + petition.number + "/poster.pdf?lang=xx"))).contains("Название", "Қол қойыңыз.");
    }

    @Test
    void whereSignaturesNeedAnIdentityThereIsNoSheet() throws IOException {
        var petition = new SamplePetition(database, PetitionState.OPEN, "kz-region-akimat").texts();
        assertThat(ask("/p/" + petition.number + "/sheet.pdf").getStatus()).isEqualTo(404);
        assertThat(text(ask("/p/" + petition.number + "/poster.pdf?lang=en"))).contains("Declare your support.");
        var page = page(ask("/p/" + petition.number + "?lang=en"), "en");
        assertThat(page.select("a[href*=sheet.pdf]")).isEmpty();
        assertThat(page.select("a[href*=poster.pdf]")).hasSize(1);
    }

    @Test
    void whenCollectingIsOverThePosterAsksForNothingAndTheSheetEnds() throws IOException {
        var petition = open();
        clock.advance(Duration.ofDays(81));
        assertThat(text(ask("/p/" + petition.number + "/poster.pdf?lang=en")))
                .contains("Read what came of it.")
                .doesNotContain("Sign.", "until");
        var sheet = ask("/p/" + petition.number + "/sheet.pdf?lang=en");
        assertThat(sheet.getStatus()).isEqualTo(409);
        page(sheet, "en");
        var never = new SamplePetition(database, PetitionState.REJECTED).texts();
        assertThat(ask("/p/" + never.number + "/sheet.pdf").getStatus()).isEqualTo(404);
    }

    @Test
    void aHiddenTextIsNotPrinted() {
        var petition = new SamplePetition(database, PetitionState.REJECTED).texts();
        database.update(PETITION)
                .set(PETITION.TEXT_HIDDEN, true)
                .where(PETITION.NUMBER.eq(petition.number))
                .execute();
        assertThat(ask("/p/" + petition.number + "/poster.pdf").getStatus()).isEqualTo(404);
        assertThat(page(ask("/p/" + petition.number + "?lang=en"), "en").select("a[href*=poster.pdf]"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"qr.svg", "poster.pdf", "sheet.pdf"})
    void areThereWhereThePetitionIs(String file) {
        var gathers = new SamplePetition(database, PetitionState.GATHERING).texts();
        var gone = new SamplePetition(database, PetitionState.TAKEN_DOWN).texts();
        assertThat(ask("/p/" + gathers.number + "/" + file).getStatus()).isEqualTo(404);
        assertThat(ask("/p/" + gathers.number + "/" + file + "?key=" + SamplePetition.KEY)
                        .getStatus())
                .isEqualTo(404);
        assertThat(ask("/p/" + gone.number + "/" + file).getStatus()).isEqualTo(410);
        assertThat(ask("/p/6999999/" + file).getStatus()).isEqualTo(404);
        assertThat(ask("/p/abc/" + file).getStatus()).isEqualTo(404);
        var path = "/p/" + open().number + "/" + file;
        assertThat(ask(head(path)).getStatus()).isEqualTo(200);
        assertThat(ask(post(path)).getStatus()).isEqualTo(405);
    }
}
