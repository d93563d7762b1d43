package org.bastama.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.bastama.foundation.shared.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The public pages in three languages, light and dark, on a narrow phone and a desk; and the pictures of the README. */
class PicturesJourney extends JourneyTest {

    /** Open, beyond its threshold, with a deadline that runs: a petition as it is meant to be. */
    private static final int LIVELY = 17;

    private static final List<String> PAGES = List.of(
            "/",
            "/petitions",
            "/petitions/12",
            "/petitions/11",
            "/p/12",
            "/p/6",
            "/embed/12",
            "/groups",
            "/groups/1",
            "/authorities",
            "/authorities/akimat-almaty",
            "/procedures",
            "/past",
            "/about",
            "/about/privacy",
            "/api",
            "/removals",
            "/sign-in",
            "/no-such-page",
            "/p/999");

    @ParameterizedTest
    @EnumSource
    void publicPagesAreAccessible(Language language) {
        var phone = person(language, 320);
        var desk = person(language, 1280, ColorScheme.DARK);
        PAGES.forEach(path -> {
            look(phone, path, language);
            look(desk, path, language);
        });
    }

    @Test
    void picturesOfTheReadme() {
        var page = person(Language.EN, 420);
        picture(page, "/", "home");
        picture(page, "/petitions/" + LIVELY, "petition");
        picture(page, "/p/" + LIVELY, "plain");
        assertThat(Path.of("target/pictures/plain.png")).exists();
    }

    private void look(Page page, String path, Language language) {
        open(page, path + "?lang=" + language.code());
        assertThat(page.locator("html").getAttribute("lang")).as(path).isEqualTo(language.code());
        isAccessible(page);
    }

    private void picture(Page page, String path, String name) {
        open(page, path + "?lang=en");
        page.waitForLoadState();
        try {
            Files.createDirectories(Path.of("target/pictures"));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/pictures", name + ".png")));
    }
}
