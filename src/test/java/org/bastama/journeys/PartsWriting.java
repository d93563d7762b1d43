package org.bastama.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.bastama.journeys.ConsultationWriting.inEachLanguage;
import static org.bastama.journeys.JourneyTest.button;
import static org.bastama.journeys.JourneyTest.field;
import static org.bastama.journeys.JourneyTest.link;
import static org.bastama.journeys.JourneyTest.settled;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

/** How an official fills the parts of a consultation, reading English. */
final class PartsWriting {

    private static final String DRAFT = """
            # 1. Crossings

            1) Crossings are raised where children go to school.

            2) The work is done by autumn.
            """;

    private final Page page;

    /** In the window of a draft that has a part of each kind. */
    PartsWriting(Page page) {
        this.page = page;
    }

    /** All of them; the meeting is on a day. */
    PartsWriting filled(LocalDate day) {
        draftText();
        statements();
        meeting(day);
        questions();
        return this;
    }

    /** The text, as a file. */
    private void draftText() {
        page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("Text in English"))
                .locator("input[type=file]")
                .setInputFiles(new FilePayload("draft.md", "text/markdown", DRAFT.getBytes(StandardCharsets.UTF_8)));
        assertThat(button(page, "Remove the text in English")).isVisible();
    }

    /** What is put to the vote. */
    private void statements() {
        for (var place = 1; place <= 5; place++) {
            field(page, "Statement " + place + " in English").fill("Raise crossing number " + place + " first.");
        }
    }

    /** When and where people come together, and about what. */
    private void meeting(LocalDate day) {
        meetingOn(day);
        field(page, "From").fill("18:00");
        field(page, "To").fill("19:30");
        field(page, "Place in English").fill("School 12, assembly hall");
        field(page, "Agenda in English").fill("The drawings\nQuestions");
        field(page, "Number of seats").fill("20");
        settled(page);
    }

    /** The meeting is on another day. */
    void meetingOn(LocalDate day) {
        field(page, "Day").fill(day.toString());
        settled(page);
    }

    /** Two pages of questions, in a view of their own. */
    private void questions() {
        link(page, "Write the questions").click();
        page.waitForURL(Pattern.compile(".*/questions"));
        press("Add a page");
        question(1, "one option", "How do you cross?");
        page.getByLabel("An answer is required").last().check();
        List.of("On foot", "By bicycle").forEach(option -> {
            press("Add an option");
            inEachLanguage(page, "Option", option);
        });
        press("Add a page");
        question(2, "text", "What frightens you there?");
        assertThat(page.getByText("The questionnaire is ready.")).isVisible();
    }

    private void question(int number, String kind, String text) {
        press("Add a question to page " + number);
        page.getByLabel("Kind of answer").last().selectOption(new SelectOption().setLabel(kind));
        settled(page);
        inEachLanguage(page, "Question", text);
    }

    private void press(String name) {
        button(page, name).click();
        settled(page);
    }
}
