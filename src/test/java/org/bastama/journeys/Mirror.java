package org.bastama.journeys;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.function.Consumer;

/** What a browser without scripts shows, once more in a window with scripts: the accessibility check is one itself. */
final class Mirror {

    private static final String EVERYTHING = "**/*";

    private final Page window;

    /** Shows it in a window with scripts. */
    Mirror(Page window) {
        this.window = window;
    }

    /** The very page, not asked for again: it may be the answer to a form. */
    Page of(Page shown) {
        var html = shown.content();
        Consumer<Route> answer = route -> {
            if (route.request().isNavigationRequest()) {
                route.fulfill(new Route.FulfillOptions().setBody(html).setContentType("text/html; charset=utf-8"));
            } else {
                route.resume();
            }
        };
        window.route(EVERYTHING, answer);
        window.navigate(shown.url().replaceAll("#.*", ""));
        window.unroute(EVERYTHING, answer);
        return window;
    }
}
