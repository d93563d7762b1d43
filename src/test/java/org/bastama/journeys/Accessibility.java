package org.bastama.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The accessibility check of a page. */
final class Accessibility {

    private static final Set<String> GRAVE = Set.of("serious", "critical");

    private Accessibility() {}

    /** No serious or critical finding, one h1, and nothing wider than the window. */
    static void check(Page page) {
        page.waitForSelector("h1");
        // One run in the page itself: our pages hold no frames, and a second window for each check doubles its time.
        // Left out: Vaadin puts its scroll buttons into the list of tabs (docs/decisions/0008).
        var results = new AxeBuilder(page)
                .setLegacyMode(true)
                .exclude("vaadin-tabs")
                .disableRules(List.of("target-size"))
                .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
                .analyze();
        var grave = results.getViolations().stream()
                .filter(rule -> GRAVE.contains(rule.getImpact()))
                .flatMap(Accessibility::places)
                .toList();
        assertThat(grave).as(page.url()).isEmpty();
        assertThat(page.locator("h1").count()).as("h1 on " + page.url()).isEqualTo(1);
        var excess = page.evaluate("document.documentElement.scrollWidth - window.innerWidth");
        assertThat(((Number) excess).intValue()).as("width of " + page.url()).isLessThanOrEqualTo(0);
    }

    private static Stream<String> places(Rule rule) {
        return rule.getNodes().stream().map(node -> rule.getId() + ": " + node.getHtml());
    }
}
