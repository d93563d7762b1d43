package org.bastama.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;
import java.util.regex.Pattern;
import org.bastama.foundation.shared.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** From contributions to their outcome: they are compared, taken and answered; what came of it is read; a place is followed. */
class OutcomeJourney extends JourneyTest {

    private static final int PHONE = 390;
    private static final int DESK = 1280;

    /** Open, of Almaty. */
    private static final String OPEN = "/my/consultations/2/contributions";

    private static final List<String> PAGES =
            List.of("/consultations/1", "/c/1", "/c/1/parts/1", "/consultations/2", "/c/2", "/follow");

    @ParameterizedTest
    @EnumSource
    void whatPeopleReadIsAccessible(Language language) {
        var phone = person(language, PHONE);
        var desk = person(language, DESK, ColorScheme.DARK);
        PAGES.forEach(path -> {
            open(phone, path + "?lang=" + language.code());
            isAccessible(phone);
            open(desk, path + "?lang=" + language.code());
            isAccessible(desk);
        });
        assertThat(portal.body("/c/1/outcome.pdf?lang=" + language.code())).startsWith("%PDF");
    }

    @Test
    void anOfficialTakesComparesAndAnswers() {
        var official = signedIn("Official", PHONE);
        open(official, OPEN);
        assertThat(official.locator("progress")).hasCount(1);
        isAccessible(official);
        official.getByLabel("Select No. 1").check();
        button(official, "I answer them").click();
        assertThat(official.getByText("Answered by:")).hasCount(1);
        link(official, "Mine (1)").click();
        official.waitForURL(Pattern.compile(".*assigned=mine"));
        assertThat(official.getByLabel(Pattern.compile("Select No"))).hasCount(1);
        isAccessible(official);
        open(official, OPEN);
        link(official, "Similar ones: No. 1").click();
        official.waitForURL(Pattern.compile(".*like=1"));
        isAccessible(official);
        button(official, "Select all shown, or none").click();
        official.getByLabel("What is done with them").selectOption(new SelectOption().setLabel("noted"));
        field(official, "Reason in English").fill("It goes to the roads department.");
        button(official, "Answer the selected contributions").click();
        assertThat(official.getByText("It goes to the roads department.").first())
                .isVisible();
        isAccessible(official);
    }

    @Test
    void aVisitorFollowsAPlace() {
        var visitor = person(Language.EN, PHONE);
        open(visitor, "/consultations/2?lang=en");
        link(visitor, "Hear of consultations and petitions here").click();
        visitor.waitForURL(Pattern.compile(".*/follow\\?territory=750000000.*"));
        visitor.getByLabel("Email").fill("place@demo.bastama.example");
        button(visitor, "Follow by email").click();
        assertThat(visitor.getByText("Please check your mailbox")).isVisible();
        isAccessible(visitor);
        open(visitor, portal.newestLinkTo("place@demo.bastama.example"));
        visitor.locator("main form button").first().click();
        assertThat(visitor.locator("h1")).hasText("You follow the place");
        isAccessible(visitor);
    }
}
