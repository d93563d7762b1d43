package org.bastama.outside.publicweb;

import static bastama.db.petitions.Tables.PETITION;
import static bastama.db.petitions.Tables.TIMELINE_ENTRY;
import static bastama.db.responses.Tables.RESPONSE;
import static bastama.db.responses.Tables.TRANSFER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.head;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.xml.parsers.DocumentBuilderFactory;
import org.bastama.civic.petitions.PetitionState;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.testing.TestClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletResponse;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Atom feeds. */
class FeedTest extends PlainWebTest {

    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final String EVIL = "</title><script>alert(1)</script> & ]]> \"x\"";

    private SamplePetition open() {
        return new SamplePetition(database, PetitionState.OPEN).texts();
    }

    /** The feed, checked: what RFC 4287 asks of every feed and entry. */
    private static Element feed(MockHttpServletResponse response, String language) {
        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(response.getContentType()).isEqualTo("application/atom+xml;charset=UTF-8");
        var feed = parse(response);
        assertThat(feed.getLocalName()).isEqualTo("feed");
        assertThat(feed.getAttribute("xml:lang")).isEqualTo(language);
        assertThat(text(feed, "id")).isEqualTo(link(feed, "self")).endsWith(".atom?lang=" + language);
        assertThat(text(feed, "title")).isNotBlank();
        assertThat(Instant.parse(text(feed, "updated"))).isNotNull();
        assertThat(child(feed, "author")).isNotNull();
        assertThat(link(feed, "alternate")).endsWith("?lang=" + language);
        for (var i = 0; i < entries(feed); i++) {
            var entry = entry(feed, i);
            assertThat(text(entry, "id")).matches("(http://localhost:8080/p/\\d+|urn:uuid:[0-9a-f-]{36})");
            assertThat(text(entry, "title")).isNotBlank();
            assertThat(Instant.parse(text(entry, "updated"))).isBeforeOrEqualTo(Instant.parse(text(feed, "updated")));
            assertThat(link(entry, "alternate")).startsWith("http://localhost:8080/p/");
        }
        return feed;
    }

    private static Element parse(MockHttpServletResponse response) {
        try {
            var factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder()
                    .parse(new ByteArrayInputStream(response.getContentAsByteArray()))
                    .getDocumentElement();
        } catch (Exception e) {
            throw new AssertionError(body(response), e);
        }
    }

    private static int entries(Element feed) {
        return feed.getElementsByTagNameNS(ATOM, "entry").getLength();
    }

    private static Element entry(Element feed, int index) {
        return (Element) feed.getElementsByTagNameNS(ATOM, "entry").item(index);
    }

    private static Element child(Element parent, String name) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && element.getLocalName().equals(name)) {
                return element;
            }
        }
        throw new AssertionError("no " + name);
    }

    private static String text(Element parent, String name) {
        return child(parent, name).getTextContent();
    }

    private static String link(Element parent, String relation) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element
                    && element.getLocalName().equals("link")
                    && element.getAttribute("rel").equals(relation)) {
                return element.getAttribute("href");
            }
        }
        throw new AssertionError("no " + relation);
    }

    @ParameterizedTest
    @CsvSource({
        "kk, Қазақша атауы, Қазақша талап",
        "ru, Русское название, Русское требование",
        "en, English title, English demand"
    })
    void newPetitionsAreAnnouncedInTheReadersLanguage(String language, String title, String demand) {
        open();
        var newest = open();
        new SamplePetition(database, PetitionState.GATHERING).texts();
        new SamplePetition(database, PetitionState.ANSWERED).texts();
        database.update(PETITION)
                .set(PETITION.OPENED_AT, TestClock.START)
                .where(PETITION.NUMBER.eq(newest.number))
                .execute();
        var feed = feed(ask("/feeds/petitions.atom?lang=" + language), language);
        var first = entry(feed, 0);
        assertThat(text(first, "id")).isEqualTo("http://localhost:8080/p/" + newest.number);
        assertThat(link(first, "alternate"))
                .isEqualTo("http://localhost:8080/p/" + newest.number + "?lang=" + language);
        assertThat(text(first, "title")).isEqualTo(title);
        assertThat(child(first, "title").getAttribute("xml:lang")).isEqualTo(language);
        assertThat(text(first, "summary")).isEqualTo(demand);
        assertThat(text(first, "published")).isEqualTo(TestClock.START.toString());
        for (var i = 0; i < entries(feed); i++) {
            assertThat(stateOf(text(entry(feed, i), "id"))).isEqualTo("open");
        }
    }

    private String stateOf(String id) {
        return database.select(PETITION.STATE)
                .from(PETITION)
                .where(PETITION.NUMBER.eq(Long.valueOf(id.substring(id.lastIndexOf('/') + 1))))
                .fetchSingle(PETITION.STATE);
    }

    @Test
    void aFeedHasFiftyEntries() {
        for (var i = 0; i < 51; i++) {
            open();
        }
        assertThat(entries(feed(ask("/feeds/petitions.atom?lang=en"), "en"))).isEqualTo(50);
    }

    @Test
    void theStepsOfAPetitionAreToldNewestFirst() {
        var petition = open().step("opened", TestClock.START.minus(Duration.ofDays(9)))
                .step("handed_over", TestClock.START.minus(Duration.ofDays(1)));
        noted(petition, "</summary>Қаулы & \"т.б.\"");
        var feed = feed(ask("/feeds/p/" + petition.number + ".atom?lang=en"), "en");
        assertThat(text(feed, "title")).isEqualTo("English title");
        assertThat(text(feed, "updated")).isEqualTo(TestClock.START.toString());
        assertThat(entries(feed)).isEqualTo(3);
        assertThat(text(entry(feed, 0), "summary")).isEqualTo("</summary>Қаулы & \"т.б.\"");
        assertThat(child(entry(feed, 0), "summary").getAttribute("xml:lang")).isEqualTo("kk");
        assertThat(text(entry(feed, 2), "published"))
                .isEqualTo(TestClock.START.minus(Duration.ofDays(9)).toString());
        assertThat(link(entry(feed, 0), "alternate")).endsWith("/p/" + petition.number + "?lang=en#timeline");
    }

    private void noted(SamplePetition petition, String note) {
        var json = LocalizedText.of(Language.KK, note)
                .toJson()
                .replace("\\", "\\\\")
                .replace("\"", "\\\"");
        database.insertInto(TIMELINE_ENTRY)
                .set(TIMELINE_ENTRY.PETITION, petition.number)
                .set(TIMELINE_ENTRY.ID, UUID.randomUUID())
                .set(TIMELINE_ENTRY.KIND, "closed")
                .set(TIMELINE_ENTRY.HAPPENED_AT, TestClock.START)
                .set(TIMELINE_ENTRY.DETAILS, "{\"details\":{},\"note\":\"" + json + "\"}")
                .execute();
    }

    @Test
    void aStepThatNoLongerHoldsIsNewAgain() {
        var petition = open().step("opened", TestClock.START.minus(Duration.ofDays(9)));
        database.update(TIMELINE_ENTRY)
                .set(TIMELINE_ENTRY.STRUCK_AT, TestClock.START)
                .where(TIMELINE_ENTRY.PETITION.eq(petition.number))
                .execute();
        var entry = entry(feed(ask("/feeds/p/" + petition.number + ".atom?lang=en"), "en"), 0);
        assertThat(text(entry, "title")).endsWith("(no longer holds)");
        assertThat(text(entry, "updated")).isEqualTo(TestClock.START.toString());
    }

    @Test
    void anAuthoritysFeedHasItsPetitionsAndNoOthers() {
        var mine = open();
        var answered = new SamplePetition(database, PetitionState.ANSWERED).texts();
        var rejected = new SamplePetition(database, PetitionState.REJECTED).texts();
        var other = open();
        database.update(PETITION)
                .set(PETITION.AUTHORITY_SLUG, "akimat-semey")
                .where(PETITION.NUMBER.eq(other.number))
                .execute();
        var response = ask("/feeds/a/" + SamplePetition.AKIMAT + ".atom?lang=ru");
        assertThat(text(feed(response, "ru"), "title")).contains("Акимат города Алматы");
        assertThat(body(response))
                .contains("/p/" + mine.number + "<", "/p/" + answered.number + "<")
                .doesNotContain("/p/" + other.number + "<", "/p/" + rejected.number + "<");
    }

    @Test
    void whatWasPassedOnIsInTheNewAuthoritysFeedFromThatDay() {
        var other = open();
        var mine = new SamplePetition(database, PetitionState.HANDED_OVER).texts();
        var gone = new SamplePetition(database, PetitionState.TAKEN_DOWN).texts();
        var passedOn = TestClock.START.minus(Duration.ofDays(2));
        for (var petition : List.of(mine, gone)) {
            passOn(petition.number, 1, passedOn);
            passOn(petition.number, 2, passedOn);
        }
        database.update(PETITION)
                .set(PETITION.OPENED_AT, TestClock.START.minus(Duration.ofDays(3)))
                .set(PETITION.AUTHORITY_SLUG, "akimat-semey")
                .where(PETITION.NUMBER.eq(other.number))
                .execute();
        var feed = feed(ask("/feeds/a/akimat-semey.atom?lang=en"), "en");
        var first = entry(feed, 0);
        assertThat(text(first, "id")).isEqualTo("http://localhost:8080/p/" + mine.number);
        assertThat(text(first, "title")).isEqualTo("English title");
        assertThat(text(first, "published")).isEqualTo(passedOn.toString());
        assertThat(text(entry(feed, 1), "id"))
                .as("one entry for all thresholds, none for what was taken down")
                .isEqualTo("http://localhost:8080/p/" + other.number);
        assertThat(body(ask("/feeds/a/" + SamplePetition.AKIMAT + ".atom?lang=en")))
                .as("it was asked first")
                .contains("/p/" + mine.number + "<");
    }

    private void passOn(long petition, int ordinal, Instant at) {
        database.insertInto(TRANSFER)
                .set(TRANSFER.PETITION, petition)
                .set(TRANSFER.ORDINAL, ordinal)
                .set(TRANSFER.TURN, 1)
                .set(TRANSFER.FROM_AUTHORITY, SamplePetition.AKIMAT)
                .set(TRANSFER.TO_AUTHORITY, "akimat-semey")
                .set(TRANSFER.RECEIVED_AT, at.minus(Duration.ofDays(1)))
                .set(TRANSFER.TRANSFERRED_AT, at)
                .set(TRANSFER.RESPONSE, UUID.randomUUID())
                .execute();
    }

    @Test
    void anAuthoritysFeedTellsOfItsAnswers() {
        var answered = new SamplePetition(database, PetitionState.ANSWERED).texts();
        var answer = answer(answered.number);
        var gone = answer(new SamplePetition(database, PetitionState.TAKEN_DOWN).texts().number);
        var response = ask("/feeds/a/" + SamplePetition.AKIMAT + ".atom?lang=en");
        var newest = entry(feed(response, "en"), 0);
        assertThat(text(newest, "id")).isEqualTo("urn:uuid:" + answer);
        assertThat(text(newest, "title")).isEqualTo("Answer: English title (partly satisfied)");
        assertThat(text(newest, "summary")).isEqualTo("Автобус болады.");
        assertThat(child(newest, "summary").getAttribute("xml:lang")).isEqualTo("kk");
        assertThat(text(newest, "updated")).isEqualTo(TestClock.START.toString());
        assertThat(link(newest, "alternate")).endsWith("/p/" + answered.number + "?lang=en#answers");
        assertThat(body(response)).doesNotContain(gone.toString());
    }

    private UUID answer(long petition) {
        var id = UUID.randomUUID();
        database.insertInto(RESPONSE)
                .set(RESPONSE.PETITION, petition)
                .set(RESPONSE.ID, id)
                .set(RESPONSE.ORIGINAL_ID, id)
                .set(RESPONSE.FIRST_PUBLISHED_AT, TestClock.START)
                .set(RESPONSE.KIND, "FINAL")
                .set(RESPONSE.OUTCOME, "partly")
                .set(RESPONSE.AUTHORITY_SLUG, SamplePetition.AKIMAT)
                .set(
                        RESPONSE.BODY,
                        LocalizedText.of(Language.KK, "Автобус болады.").toJson())
                .set(RESPONSE.OFFICIAL, UUID.randomUUID())
                .set(RESPONSE.OFFICIAL_NAME, "Айгүл Сейітова")
                .set(RESPONSE.PUBLISHED_AT, TestClock.START)
                .execute();
        return id;
    }

    @Test
    void nothingThatPeopleTypeIsMarkup() {
        var petition = new SamplePetition(database, PetitionState.OPEN).text(Language.RU, EVIL, EVIL + "\u0001", "");
        var feed = feed(ask("/feeds/petitions.atom?lang=kk"), "kk");
        var entry = entry(feed, 0);
        for (var i = 0; !text(entry, "id").endsWith("/" + petition.number); i++) {
            entry = entry(feed, i);
        }
        assertThat(text(entry, "title")).isEqualTo(EVIL);
        assertThat(child(entry, "title").getAttribute("xml:lang")).isEqualTo("ru");
        assertThat(text(entry, "summary")).isEqualTo(EVIL);
        assertThat(feed.getElementsByTagName("script").getLength()).isZero();
    }

    @Test
    void aHiddenTextIsHidden() {
        var petition = new SamplePetition(database, PetitionState.REJECTED).texts();
        database.update(PETITION)
                .set(PETITION.TEXT_HIDDEN, true)
                .where(PETITION.NUMBER.eq(petition.number))
                .execute();
        var response = ask("/feeds/p/" + petition.number + ".atom?lang=en");
        assertThat(text(feed(response, "en"), "title")).isEqualTo("Petition No. " + petition.number);
        assertThat(body(response)).doesNotContain("English title");
    }

    @Test
    void mayBeSharedByCachesAndAskedForAgain() {
        var path = "/feeds/p/" + open().number + ".atom";
        for (var feed : new String[] {path, "/feeds/petitions.atom", "/feeds/a/" + SamplePetition.AKIMAT + ".atom"}) {
            var first = ask(feed);
            assertThat(first.getHeader("Cache-Control")).startsWith("public, max-age=");
            assertThat(first.getHeader("Vary")).contains("Accept-Language", "Accept-Encoding");
            assertThat(ask(get(feed).header("If-None-Match", first.getHeader("ETag")))
                            .getStatus())
                    .isEqualTo(304);
            assertThat(ask(head(feed)).getStatus()).isEqualTo(200);
            assertThat(ask(post(feed)).getStatus()).isEqualTo(405);
            feed(ask(get(feed + "?lang=xx").header("Accept-Language", "ru")), "ru");
        }
    }

    @Test
    void aFeedWithoutEntriesIsAFeed() {
        var feed = feed(ask("/feeds/p/" + open().number + ".atom?lang=kk"), "kk");
        assertThat(entries(feed)).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/feeds/p/0.atom",
                "/feeds/p/abc.atom",
                "/feeds/p/6999999.atom",
                "/feeds/a/nobody.atom",
                "/feeds/a/%3Cscript%3E.atom",
                "/feeds/petitions",
                "/feeds/c/1.atom"
            })
    void anythingElseIsNotThere(String path) {
        assertThat(ask(path).getStatus()).isEqualTo(404);
    }

    @Test
    void areThereWhereThePetitionIs() {
        var gathers = new SamplePetition(database, PetitionState.GATHERING).texts();
        var gone = new SamplePetition(database, PetitionState.TAKEN_DOWN).texts();
        assertThat(ask("/feeds/p/" + gathers.number + ".atom?key=" + SamplePetition.KEY)
                        .getStatus())
                .isEqualTo(404);
        assertThat(ask("/feeds/p/" + gone.number + ".atom").getStatus()).isEqualTo(410);
    }

    @Test
    void thePagesOfPetitionsLeadToTheirMaterials() {
        var petition = open();
        var page = page(ask("/p/" + petition.number + "?lang=ru"), "ru");
        var path = "/p/" + petition.number;
        assertThat(page.select("link[type=application/atom+xml]").attr("href"))
                .isEqualTo("/feeds" + path + ".atom?lang=ru");
        assertThat(page.select(".share a[href^=/]").eachAttr("href"))
                .containsExactly(
                        path + "/poster.pdf?lang=ru",
                        path + "/sheet.pdf?lang=ru",
                        path + "/qr.svg",
                        "/feeds" + path + ".atom?lang=ru",
                        "/calendar" + path + ".ics?lang=ru");
        assertThat(page.select("#embed").val())
                .startsWith("<iframe src=\"http://localhost:8080/embed/" + petition.number + "?lang=ru\" title=\"")
                .endsWith("></iframe>");
        for (var link : page.select(".share a[href^=/]").eachAttr("href")) {
            assertThat(ask(link).getStatus()).as(link).isEqualTo(200);
        }
        var gathers = new SamplePetition(database, PetitionState.GATHERING).texts();
        var byLink = page(ask("/p/" + gathers.number + "?lang=ru&key=" + SamplePetition.KEY), "ru");
        assertThat(byLink.select("#embed, link[type=application/atom+xml], .share a[href^=/]"))
                .isEmpty();
    }
}
