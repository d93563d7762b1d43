package org.bastama.journeys;

import static org.bastama.journeys.JourneyTest.button;
import static org.bastama.journeys.JourneyTest.field;
import static org.bastama.journeys.JourneyTest.settled;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.bastama.foundation.shared.Language;

/** How an official writes a consultation and announces it, reading English. */
final class ConsultationWriting {

    private static final String TITLE = "Raised crossings near schools";

    private static final List<String> LANGUAGES = List.of("English", "Kazakh", "Russian");
    private static final List<String> KINDS = List.of("Ideas", "Draft text", "Questionnaire", "Opinion map", "Meeting");

    private final Page page;

    /** In the window of somebody who is signed in. */
    ConsultationWriting(Page page) {
        this.page = page;
    }

    /** Begins one; its number. */
    String start() {
        button(page, "Start a consultation").click();
        page.waitForURL(Pattern.compile(".*/my/consultations/\\d+"));
        return page.url().replaceAll(".*/", "");
    }

    /** What is asked and why, in each language. */
    void texts() {
        inEachLanguage(page, "Title", TITLE);
        inEachLanguage(page, "What is asked", "Which crossings should be raised first?");
        inEachLanguage(page, "Why", "Cars are fast where children cross.");
        inEachLanguage(page, "Who decides what and when", "The akimat decides in spring.");
        field(page, "Original language").selectOption("en");
    }

    /** Where, by which rules, and when. */
    void rules(LocalDate first, LocalDate last) {
        field(page, "Territory").fill("Almaty");
        field(page, "Territory").blur();
        field(page, "Procedure").selectOption("open-consultation");
        field(page, "First day").fill(first.toString());
        field(page, "Last day").fill(last.toString());
        settled(page);
    }

    /** A part of each kind, with its title. */
    void parts() {
        KINDS.forEach(kind -> {
            button(page, "Add a part: " + kind).click();
            settled(page);
            inEachLanguage(page, "Title of the part", kind + " on crossings");
        });
    }

    /** Makes it public, if it is whole. */
    void announce() {
        button(page, "Announce the consultation").click();
        settled(page);
    }

    /** What is wrong, told beside a field. */
    Locator wrong(String text) {
        return page.locator("[slot=error-message], .b-error, .b-field-error")
                .filter(new Locator.FilterOptions().setHasText(text))
                .first();
    }

    /** Its title, as it is written in a language. */
    static String title(Language language) {
        return in(language.locale().getDisplayLanguage(Locale.ENGLISH), TITLE);
    }

    private static String in(String language, String text) {
        return language.equals("English") ? text : text + " (" + language + ")";
    }

    /** Fills the field that was added last, where there are several. */
    static void inEachLanguage(Page page, String label, String text) {
        LANGUAGES.forEach(
                language -> field(page, label + " in " + language).last().fill(in(language, text)));
        settled(page);
    }
}
