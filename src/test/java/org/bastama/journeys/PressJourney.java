package org.bastama.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.bastama.foundation.shared.Language;
import org.junit.jupiter.api.Test;

/** A button that moves away under the pointer is pressed all the same; one that the pointer leaves is not. */
class PressJourney extends JourneyTest {

    private static final int FAR = 200;

    @Test
    void oneClickIsEnoughThoughThePageMoves() {
        var reader = person(Language.EN, 390);
        open(reader, "/about?lang=en");
        var menu = reader.locator(".b-menu");
        pressAt(reader, menu);
        reader.evaluate("far => document.querySelector('.b-header').style.paddingTop = far + 'px'", FAR);
        reader.mouse().up();
        assertThat(menu).hasAttribute("aria-expanded", "true");
        pressAt(reader, menu);
        reader.mouse().move(1, 1);
        reader.mouse().up();
        assertThat(menu).hasAttribute("aria-expanded", "true");
    }

    private static void pressAt(Page reader, Locator button) {
        var box = button.boundingBox();
        reader.mouse().move(box.x + box.width / 2, box.y + box.height / 2);
        reader.mouse().down();
    }
}
