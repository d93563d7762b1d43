package org.bastama.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.bastama.journeys.JourneyTest.button;
import static org.bastama.journeys.JourneyTest.field;
import static org.bastama.journeys.JourneyTest.settled;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.util.regex.Pattern;

/** What an official does once a consultation is over, reading English: minutes, answers, outcome. */
final class ConsultationClosing {

    static final String DECISION = "The crossing at School 12 comes first.";
    static final String REASON = "We take it up with the drawings.";
    static final String SAID = "You asked for a crossing near School 12.";
    static final String DID = "It will be raised by autumn.";

    private final Page page;

    /** In a window that shows its workspace. */
    ConsultationClosing(Page page) {
        this.page = page;
    }

    /** Publishes the minutes of the meeting, with a decision that follows from a contribution. */
    void minutes() {
        page.getByText("Publish the minutes").first().click();
        field(page, "Minutes in English").fill("Thirty people looked at the drawings.");
        field(page, "How many came in all").fill("30");
        button(page, "Add a decision").click();
        field(page, "Decision 1 (in English)").fill(DECISION);
        field(page, "Decision 1: numbers of contributions").fill("1");
        exactly("Publish");
        assertThat(page.getByText("The minutes are published.").first()).isVisible();
    }

    /** Tries to publish the outcome while contributions are open: what was typed stays. */
    void outcomeTooEarly() {
        outcome();
        assertThat(page.getByText("not answered yet: the outcome cannot be published")
                        .first())
                .isVisible();
        assertThat(field(page, "You said in English")).hasValue(SAID);
        assertThat(field(page, "We did in English")).hasValue(DID);
    }

    /** Answers every contribution at the desk. */
    void answers() {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("Answer 3 contributions")))
                .click();
        button(page, "Select all shown, or none").click();
        field(page, "What is done with them").selectOption(new SelectOption().setLabel("accepted"));
        field(page, "Reason in English").fill(REASON);
        button(page, "Answer the selected contributions").click();
        assertThat(page.locator("main")).containsText("Every contribution is answered.");
    }

    /** Says what was heard and done. */
    void outcome() {
        field(page, "You said in English").fill(SAID);
        field(page, "We did in English").fill(DID);
        exactly("Publish the outcome");
    }

    private void exactly(String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .first()
                .click();
        settled(page);
    }
}
