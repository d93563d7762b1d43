package org.bastama.outside.publicweb;

import static bastama.db.petitions.Tables.PETITION;
import static bastama.db.petitions.Tables.PETITION_TEXT;
import static bastama.db.petitions.Tables.THRESHOLD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.head;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.bastama.civic.petitions.PetitionHandedOver;
import org.bastama.civic.petitions.PetitionState;
import org.bastama.civic.petitions.pack.HandOverPack;
import org.bastama.civic.petitions.pack.PackCode;
import org.bastama.civic.petitions.pack.PackQueries;
import org.bastama.foundation.shared.PetitionNumber;
import org.bastama.foundation.shared.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.mock.web.MockHttpServletResponse;

/** The hand-over pack: as a paper, as facts, and the page that checks it. */
class PackTest extends PlainWebTest {

    private static final String ASTANA = "710000000";
    private static final String ELSEWHERE = "610000000";
    private static final String SHYMKENT = "790000000";

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    PackQueries packs;

    private SamplePetition handedOver(String procedure) {
        var petition = new SamplePetition(database, PetitionState.OPEN, procedure)
                .texts()
                .signed(SamplePetition.ALMATY, 4242)
                .signed(ASTANA, 17)
                .signed(SHYMKENT, 3)
                .signed("110000000", 4)
                .step("opened", clock.instant());
        return handOver(petition, 1);
    }

    private SamplePetition handOver(SamplePetition petition, int threshold) {
        database.update(THRESHOLD)
                .set(THRESHOLD.REACHED_AT, clock.instant())
                .set(THRESHOLD.HANDED_OVER_AT, clock.instant())
                .where(THRESHOLD.PETITION.eq(petition.number), THRESHOLD.ORDINAL.eq(threshold))
                .execute();
        petition.handedOver();
        events.publishEvent(new PetitionHandedOver(number(petition), threshold, clock.instant()));
        return petition;
    }

    private static PetitionNumber number(SamplePetition petition) {
        return new PetitionNumber(petition.number);
    }

    private HandOverPack pack(SamplePetition petition) {
        return packs.find(number(petition), 1).orElseThrow();
    }

    private static String text(MockHttpServletResponse response) throws IOException {
        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(response.getContentType()).isEqualTo("application/pdf");
        try (var pdf = Loader.loadPDF(response.getContentAsByteArray())) {
            return spaced(new PDFTextStripper().getText(pdf));
        }
    }

    private static String spaced(String text) {
        return text.replaceAll("[\\s\u00A0]+", " ");
    }

    @ParameterizedTest
    @CsvSource({
        "kk, петицияны тапсыру құжаты, Алматы қаласының әкімдігі, 4 266 қол, Жеке көрсетілмеген аумақтар, Түпнұсқа: орыс тілі, Қол жинау ашылды, Электрондық пошта иә 4 266",
        "ru, Документ о передаче петиции №, Акимат города Алматы, 4 266 подписей, Территории не показанные, Оригинал: русский, Сбор подписей открыт, Электронная почта да 4 266",
        "en, Hand-over pack of petition No., Akimat of Almaty, '4,266 signatures', Territories not shown one by one, Original: Russian, Opened for signatures, 'Email yes 4,266'"
    })
    void thePaperTellsEverythingInTheReadersLanguage(
            String language,
            String title,
            String authority,
            String count,
            String unshown,
            String original,
            String opened,
            String level)
            throws IOException {
        var petition = handedOver("open-platform");
        var paper = ask("/p/" + petition.number + "/pack.pdf?lang=" + language);
        var text = text(paper);
        assertThat(text.replace(",", ""))
                .contains(title, authority, spaced(count).replace(",", ""), unshown, original, level.replace(",", ""));
        assertThat(text)
                .contains("Русское название", "Қазақша талап", "English background", "Heading")
                .contains(PackCode.printed(pack(petition).code()), "localhost:8080/p/" + petition.number + "/pack")
                .contains(
                        pack(petition).digest().substring(0, 32),
                        pack(petition).digest().substring(32))
                .doesNotContain("\ufffd", "{0", "publicweb.", "null");
        assertThat(paper.getHeader("Content-Disposition"))
                .isEqualTo("inline; filename=\"petition-" + petition.number + "-pack-" + language + ".pdf\"");
    }

    @Test
    void declaredSupportIsToldApart() throws IOException {
        var petition = handedOver("kz-region-akimat");
        assertThat(text(ask("/p/" + petition.number + "/pack.pdf?lang=en")))
                .contains("4,266 people declared support", "Email no 4,266", "no legal force");
    }

    @Test
    void nothingChangesItOnceItIsSealed() throws IOException {
        var petition = handedOver("open-platform");
        var path = "/p/" + petition.number + "/pack.pdf?lang=ru";
        var first = ask(path);
        petition.signed(ELSEWHERE, 58);
        database.update(PETITION_TEXT)
                .set(PETITION_TEXT.TITLE, "Другое")
                .where(PETITION_TEXT.PETITION.eq(petition.number))
                .execute();
        database.update(PETITION)
                .set(PETITION.AUTHORITY_SLUG, "akimat-semey")
                .where(PETITION.NUMBER.eq(petition.number))
                .execute();
        var later = ask(path);
        assertThat(later.getHeader("ETag")).isEqualTo(first.getHeader("ETag"));
        assertThat(later.getContentAsByteArray()).isEqualTo(first.getContentAsByteArray());
        assertThat(ask(get(path).header("If-None-Match", first.getHeader("ETag")))
                        .getStatus())
                .isEqualTo(304);
        assertThat(ask(head(path)).getStatus()).isEqualTo(200);
        assertThat(ask(post(path)).getStatus()).isEqualTo(405);
        assertThat(first.getHeader("Cache-Control")).startsWith("public, max-age=");
        assertThat(first.getHeader("X-Robots-Tag")).isEqualTo("noindex");
    }

    @Test
    void theFactsAreWhatTheDigestIsOf() {
        var petition = handedOver("open-platform");
        var facts = ask("/p/" + petition.number + "/pack.json?threshold=1");
        assertThat(facts.getContentType()).isEqualTo("application/json");
        assertThat(Sha256.hex(facts.getContentAsByteArray()))
                .isEqualTo(pack(petition).digest());
        assertThat(body(facts)).contains("\"unshown\":7").doesNotContain(SHYMKENT, "110000000", "@");
    }

    @ParameterizedTest
    @ValueSource(strings = {"kk", "ru", "en"})
    void whoHasThePaperChecksIt(String language) {
        var petition = handedOver("open-platform");
        var path = "/p/" + petition.number + "/pack?lang=" + language;
        var asks = page(ask(path), language);
        assertThat(asks.select("form[method=get] input[name=code]")).hasSize(1);
        assertThat(asks.select(".notice-page.good, .notice-page.bad")).isEmpty();
        var code = pack(petition).code();
        var typed = PackCode.printed(code).toLowerCase(java.util.Locale.ROOT).replace("0", "o");
        var checked = ask(path + "&code=" + typed);
        var known = page(checked, language);
        assertThat(checked.getHeader("Cache-Control")).startsWith("public, max-age=");
        assertThat(known.select("meta[name=robots][content=noindex]")).hasSize(1);
        assertThat(known.select(".notice-page.good")).hasSize(1);
        assertThat(known.text()).contains(PackCode.printed(code), pack(petition).digest());
        assertThat(known.select("td.n").eachText())
                .map(number -> number.replaceAll("\\D", ""))
                .contains("4266", "4242", "17", "7");
        for (var link : known.select("main a[href^=/]").eachAttr("href")) {
            assertThat(ask(link).getStatus()).as(link).isEqualTo(200);
        }
        for (var link : known.select(".languages a").eachAttr("href")) {
            assertThat(page(ask(link), link.substring(link.length() - 2)).select(".notice-page.good"))
                    .hasSize(1);
        }
    }

    @Test
    void aCodeOfNoPackIsToldSo() {
        var petition = handedOver("open-platform");
        var other = pack(handedOver("open-platform")).code();
        for (var typed : new String[] {other, "ZZZZ", "%3Cscript%3E", "x".repeat(3000)}) {
            var response = ask("/p/" + petition.number + "/pack?lang=en&code=" + typed);
            assertThat(response.getStatus()).isEqualTo(404);
            var page = page(response, "en");
            assertThat(page.select(".notice-page.bad")).hasSize(1);
            assertThat(page.text()).doesNotContain("4,266");
        }
    }

    @Test
    void eachHandOverHasItsOwn() throws IOException {
        var petition = handedOver("open-platform");
        database.insertInto(THRESHOLD)
                .set(THRESHOLD.PETITION, petition.number)
                .set(THRESHOLD.ORDINAL, 2)
                .set(THRESHOLD.REQUIRED, 5000L)
                .set(THRESHOLD.TRIGGERS, "debate")
                .set(THRESHOLD.HAND_OVER, "when_reached")
                .execute();
        var path = "/p/" + petition.number + "/pack.pdf?lang=en";
        assertThat(ask(path + "&threshold=2").getStatus()).isEqualTo(404);
        petition.signed(ELSEWHERE, 1000);
        handOver(petition, 2);
        assertThat(text(ask(path))).contains("4,266 signatures", "300 signatures: the authority answers it");
        assertThat(text(ask(path + "&threshold=1"))).contains("4,266 signatures");
        assertThat(text(ask(path + "&threshold=2"))).contains("5,266 signatures", "5,000 signatures");
        assertThat(page(ask("/p/" + petition.number + "/pack?lang=en"), "en").select("section.pack"))
                .hasSize(2);
        assertThat(page(ask("/p/" + petition.number + "?lang=en"), "en")
                        .select("a[href*=pack.pdf]")
                        .eachText())
                .containsExactly("Hand-over pack No. 1 (PDF)", "Hand-over pack No. 2 (PDF)");
        for (var wrong : new String[] {"0", "3", "abc", "99999999999", "-1"}) {
            assertThat(ask(path + "&threshold=" + wrong).getStatus()).as(wrong).isEqualTo(404);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"pack.pdf", "pack.json", "pack"})
    void isThereFromTheHandOverOnWhereThePetitionIs(String file) {
        var open = new SamplePetition(database, PetitionState.OPEN).texts();
        assertThat(ask("/p/" + open.number + "/" + file).getStatus()).isEqualTo(404);
        assertThat(page(ask("/p/" + open.number + "?lang=en"), "en").select("a[href*=pack]"))
                .isEmpty();
        assertThat(ask("/p/6999999/" + file).getStatus()).isEqualTo(404);
        assertThat(ask("/p/abc/" + file).getStatus()).isEqualTo(404);
        var petition = handedOver("open-platform");
        assertThat(ask("/p/" + petition.number + "/" + file).getStatus()).isEqualTo(200);
        assertThat(page(ask("/p/" + petition.number + "?lang=en"), "en").select("a[href*=pack.pdf]"))
                .hasSize(1);
        database.update(PETITION)
                .set(PETITION.TEXT_HIDDEN, true)
                .where(PETITION.NUMBER.eq(petition.number))
                .execute();
        assertThat(ask("/p/" + petition.number + "/" + file).getStatus()).isEqualTo(404);
        database.update(PETITION)
                .set(PETITION.STATE, PetitionState.TAKEN_DOWN.code())
                .where(PETITION.NUMBER.eq(petition.number))
                .execute();
        assertThat(ask("/p/" + petition.number + "/" + file).getStatus()).isEqualTo(410);
    }
}
