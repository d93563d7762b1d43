package org.bastama.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.bastama.foundation.shared.Language;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;

/** What the steps of a consultation's journey share: its number, its people, and a portal of their own, whose time moves. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ConsultationSteps extends JourneyTest {

    protected static final int PHONE = 390;

    protected String number = "";

    ConsultationSteps() {
        super(RunningPortal.another());
    }

    @AfterAll
    void stopPortal() {
        portal.stop();
    }

    /** An official of the demo, at a desk that shows a page. */
    protected Page officialAt(String path) {
        var official = signedIn("Official", 1280);
        open(official, path);
        return official;
    }

    /** Confirms by the link of the newest mail; the page that it leads to says what was done by the text of a key. */
    protected void confirm(Page citizen, Language language, String done) {
        open(citizen, portal.newestLinkTo(email(language)));
        citizen.locator("main form button").first().click();
        assertThat(citizen.locator("h1")).hasText(Participation.words(language, done));
    }

    /** The address of its full page, {@code consultations}, or its plain one, {@code c}. */
    protected String page(String kind, Language language) {
        return page(kind, "", language);
    }

    /** An address below it. */
    protected String page(String kind, String below, Language language) {
        return "/" + kind + "/" + number + below + "?lang=" + language.code();
    }

    /** The mailbox of the one who reads a language. */
    protected static String email(Language language) {
        return "consulted-" + language.code() + "@example.org";
    }

    /** What came into that mailbox, as the demo tells it. */
    protected String mails(Language language) {
        return portal.body("/demo/mail.json?to=" + email(language));
    }

    /** The subject of a mail in there that names the consultation. */
    protected static String subject(Language language, String key) {
        return "\"subject\":\"" + Participation.words(language, key, ConsultationWriting.title(language)) + "\"";
    }
}
