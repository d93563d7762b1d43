package org.bastama.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.bastama.foundation.shared.Language;

/** How somebody whose browser runs no scripts takes part on the plain pages, without an account. */
final class PlainParticipation {

    private static final int STATEMENTS = 5;

    private final Page page;
    private final Language language;
    private final String email;
    private final Consumer<Page> check;

    /** In a window that shows a part; each page on the way is checked. */
    PlainParticipation(Page page, Language language, String email, Consumer<Page> check) {
        this.page = page;
        this.language = language;
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
        var choices = List.of("agree", "disagree", "pass");
        for (var voted = 1; voted <= choices.size(); voted++) {
            page.locator("#vote [name=choice][value=" + choices.get(voted - 1) + "]")
                    .click();
            assertThat(page.locator("#vote"))
                    .containsText(
                            Participation.words(language, "consultations.opinions.vote.progress", voted, STATEMENTS));
        }
        send("#ballot", "[value=ballot]");
    }

    private void next() {
        page.locator("#questions [name=go][value=next]").click();
    }

    private void send(String form, String button) {
        page.locator(form + " [name=email]").fill(email);
        page.locator(form + " [name=consent]").check();
        page.locator(form + " " + button).click();
        page.waitForURL(Pattern.compile(".*(sent|commented)=1.*"));
        check.accept(page);
    }
}
