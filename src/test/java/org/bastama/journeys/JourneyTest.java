package org.bastama.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.bastama.foundation.shared.Language;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;

/** What journeys share: a browser, people with their own sessions, and the accessibility check. */
abstract class JourneyTest {

    private static final List<String> CHROMIUM = List.of("/usr/bin/chromium", "/usr/bin/chromium-browser");

    private static Playwright playwright;
    private static Browser browser;

    protected final RunningPortal portal;

    /** On the portal that journeys share. */
    JourneyTest() {
        this(RunningPortal.get());
    }

    /** On another one. */
    JourneyTest(RunningPortal portal) {
        this.portal = portal;
    }

    @BeforeAll
    static void startBrowser() {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        var chromium = CHROMIUM.stream()
                .map(Path::of)
                .filter(Files::exists)
                .findFirst()
                .orElseThrow();
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium)
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
    }

    @AfterEach
    void closeWindows() {
        browser.contexts().forEach(BrowserContext::close);
    }

    @AfterAll
    static void stopBrowser() {
        playwright.close();
    }

    /** A person with an own session on a phone or a desk. */
    protected Page person(Language language, int width) {
        return person(language, width, ColorScheme.LIGHT);
    }

    /** The same, in light or dark. */
    protected Page person(Language language, int width, ColorScheme scheme) {
        return window(language, width, new Browser.NewContextOptions().setColorScheme(scheme));
    }

    /** A person whose browser runs no scripts; {@link Mirror} shows their pages to the accessibility check. */
    protected Page personWithoutScript(Language language, int width) {
        return window(language, width, new Browser.NewContextOptions().setJavaScriptEnabled(false));
    }

    private static Page window(Language language, int width, Browser.NewContextOptions options) {
        var context = browser.newContext(options.setLocale(language.code())
                .setReducedMotion(ReducedMotion.REDUCE)
                .setViewportSize(width, 860));
        context.setDefaultTimeout(20_000);
        return context.newPage();
    }

    /** Opens an address and waits until the page has its heading. */
    protected void open(Page page, String path) {
        page.navigate(path.startsWith("http") ? path : portal.url(path));
        page.waitForSelector("h1");
    }

    /** No serious or critical finding, one h1, and nothing wider than the window. */
    protected void isAccessible(Page page) {
        Accessibility.check(page);
    }

    /** Waits until the server has answered everything that was typed and pressed so far. */
    protected static void settled(Page page) {
        page.waitForFunction("() => Object.values(window.Vaadin?.Flow?.clients ?? {})"
                + ".every(client => !client.isActive || !client.isActive())");
    }

    /** A persona of the demo, signed in by one click, reading English. */
    protected Page signedIn(String persona, int width) {
        var page = person(Language.EN, width);
        open(page, "/sign-in?lang=en");
        button(page, persona).click();
        page.waitForURL(url -> !url.contains("/sign-in"));
        return page;
    }

    /** The first button of a name. */
    protected static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .first();
    }

    /** The first link of a name. */
    protected static Locator link(Page page, String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name))
                .first();
    }

    /** The field of a label. */
    protected static Locator field(Page page, String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }
}
