package org.bastama.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.bastama.journeys.JourneyTest.settled;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.Messages;

/** How somebody without an account takes part on the full page of a consultation, in a language. */
final class Participation {

    private static final Messages MESSAGES = new Messages();
    private static final String SEND = "consultations.send.button";

    private final Page page;
    private final Language language;
    private final String email;

    /** In a window that shows the page. */
    Participation(Page page, Language language, String email) {
        this.page = page;
        this.language = language;
        this.email = email;
    }

    /** The portal's words. */
    static String words(Language language, String key, Object... arguments) {
        return MESSAGES.get(language, key, arguments);
    }

    /** Proposes an idea; the first try lacks the mailbox and the consent, and nothing typed is lost. */
    void idea(String heading, String text) {
        var form = form("consultations.ideas.form");
        fill(form, "consultations.ideas.heading", heading);
        fill(form, "consultations.ideas.text", text);
        press(form, SEND);
        assertThat(form.getByText(words("consultations.consent-missing"))).isVisible();
        assertThat(labelled(form, "consultations.ideas.heading")).hasValue(heading);
        assertThat(labelled(form, "consultations.ideas.text")).hasValue(text);
        send(form, SEND);
    }

    /** Supports an idea. */
    void support(int idea) {
        var title = words("consultations.support.title");
        var fold = card(idea)
                .locator("details")
                .filter(new Locator.FilterOptions().setHasText(title))
                .first();
        fold.locator("summary").click();
        send(fold, "consultations.support.button");
    }

    /** Says of an idea what speaks for it; nobody has commented on it yet. */
    void commentFor(int idea, String text) {
        card(idea).getByText(words("consultations.comments.summary", 0, 0, 0)).click();
        var form = card(idea)
                .locator(".b-card")
                .filter(new Locator.FilterOptions().setHas(page.locator("select")))
                .last();
        form.locator("select").selectOption("for");
        fill(form, "consultations.comments.text", text);
        send(form, "consultations.comments.button");
    }

    /** Comments on a passage of the draft text without a mouse. */
    void remarkByKeyboard(int passage, String text) {
        page.locator(".consultations-passage summary").nth(passage - 1).focus();
        var keyboard = page.keyboard();
        keyboard.press("Enter");
        var kind = labelled(page.locator("main"), "consultations.drafttext.kind");
        assertThat(kind).isVisible();
        keyboard.press("Tab");
        assertThat(kind).isFocused();
        keyboard.press("Tab");
        keyboard.type(text);
        keyboard.press("Tab");
        keyboard.press("Tab");
        keyboard.type(email);
        keyboard.press("Tab");
        keyboard.press("Tab");
        keyboard.press("Space");
        keyboard.press("Tab");
        keyboard.press("Enter");
        isSent();
    }

    /** Registers for the meeting. */
    void register(String name) {
        var form = form("consultations.meetings.register.title");
        fill(form, "consultations.send.name", name);
        send(form, "consultations.meetings.register.button");
    }

    private void send(Locator form, String button) {
        fill(form, "consultations.send.email", email);
        form.getByRole(AriaRole.CHECKBOX).last().check();
        press(form, button);
        isSent();
    }

    private void isSent() {
        assertThat(page.getByText(words("consultations.send.sent-title"))).isVisible();
    }

    private void press(Locator form, String button) {
        form.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(words(button)).setExact(true))
                .first()
                .click();
        settled(page);
    }

    private void fill(Locator form, String label, String text) {
        labelled(form, label).fill(text);
    }

    private Locator labelled(Locator form, String label) {
        return form.getByLabel(words(label), new Locator.GetByLabelOptions().setExact(true))
                .first();
    }

    /** The innermost card below a heading. */
    private Locator form(String heading) {
        var title = page.getByRole(
                AriaRole.HEADING,
                new Page.GetByRoleOptions().setName(words(heading)).setExact(true));
        return page.locator(".b-card")
                .filter(new Locator.FilterOptions().setHas(title))
                .last();
    }

    private Locator card(int number) {
        return page.locator("#c" + number);
    }

    private String words(String key, Object... arguments) {
        return words(language, key, arguments);
    }
}
