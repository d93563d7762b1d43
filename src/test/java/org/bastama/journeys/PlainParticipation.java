package org.bastama.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.function.Consumer;

/** How somebody whose browser runs no scripts takes part on the plain pages, without an account. */
final class PlainParticipation {

    private final Page page;
    private final String email;
    private final Consumer<Page> check;

    /** In a window that shows a part; each page on the way is checked. */
    PlainParticipation(Page page, String email, Consumer<Page> check) {
        this.page = page;
        this.email = email;
        this.check = check;
    }

    /** Says what speaks against the idea that is shown. */
    void commentAgainst(String text) {
        check.accept(page);
        page.locator("[name=stance][value=against]").check();
        page.locator("#comment [name=text]").fill(text);
        send("#comment", "button");
    }

    /** Answers one question a page; the first one has to be answered before the next comes. */
    void answers(String text) {
        next();
        assertThat(page.locator("#questions .error")).hasCount(1);
        check.accept(page);
        page.locator("#questions [type=radio]").first().check();
        next();
        page.locator("#questions textarea").fill(text);
        check.accept(page);
        next();
        assertThat(page.locator("#questions .reviewed")).containsText(text);
        check.accept(page);
        send("#questions", "[name=go][value=next]");
    }

    /** Votes on some of the statements. */
    void votes() {
        check.accept(page);
        List.of("agree", "disagree", "pass").forEach(choice -> page.locator("#vote [name=choice][value=" + choice + "]")
                .click());
        send("#ballot", "[value=ballot]");
    }

    private void next() {
        page.locator("#questions [name=go][value=next]").click();
    }

    private void send(String form, String button) {
        page.locator(form + " [name=email]").fill(email);
        page.locator(form + " [name=consent]").check();
        page.locator(form + " " + button).click();
        page.waitForURL(url -> url.contains("sent=1"));
        check.accept(page);
    }
}
