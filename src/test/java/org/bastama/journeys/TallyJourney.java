package org.bastama.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import java.util.regex.Pattern;
import org.bastama.foundation.shared.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A count grows before its reader's eyes, on the plain page and on the full one. */
class TallyJourney extends JourneyTest {

    private static final int PETITION = 11;
    private static final Pattern COUNT = Pattern.compile("\"count\":(\\d+)");

    /** Longer than the pause that the server sets for readers while it has little to do. */
    private static final double SOON_MILLIS = 20_000;

    @ParameterizedTest
    @ValueSource(strings = {"/p/11", "/petitions/11"})
    void aCountGrowsBeforeItsReadersEyes(String address) {
        var before = count();
        var reader = person(Language.EN, 390);
        reader.navigate(portal.url(address + "?lang=en"));
        shows(reader, before);
        reader.evaluate("window.isTheSame = true");
        portal.signed(PETITION, "tally" + address.replace('/', '-') + "@example.org");
        shows(reader, before + 1);
        assertThat(reader.evaluate("window.isTheSame")).isEqualTo(true);
    }

    private static void shows(Page reader, int count) {
        assertThat(reader.locator("bastama-tally").first())
                .containsText(
                        Pattern.compile("(?<!\\d)" + count + "(?!\\d)"),
                        new ContainsTextOptions().setTimeout(SOON_MILLIS));
    }

    private int count() {
        var found = COUNT.matcher(portal.body("/api/v1/petitions/" + PETITION + "/count"));
        assertThat(found.find()).isTrue();
        return Integer.parseInt(found.group(1));
    }
}
