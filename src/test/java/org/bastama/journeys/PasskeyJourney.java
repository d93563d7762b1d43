package org.bastama.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.setDefaultAssertionTimeout;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.bastama.foundation.shared.Language;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A passkey in a real browser, kept by Chromium's virtual device: added, used, removed, and no longer taken. */
class PasskeyJourney extends JourneyTest {

    private static final int PHONE = 390;
    private static final int DESK = 1280;
    private static final String NAME = "Journey key";

    @BeforeAll
    static void beUnhurried() {
        setDefaultAssertionTimeout(20_000);
    }

    @Test
    void aPasskeyIsAddedUsedAndRemoved() {
        var page = person(Language.EN, DESK);
        var refusedByPolicy = policyErrors(page);
        withDevice(page);
        signInAsCitizen(page);

        open(page, "/profile");
        isAccessible(page);
        page.getByLabel("Name of the passkey").fill(NAME);
        exactButton(page, "Add a passkey").click();
        assertThat(page.locator("main")).containsText(NAME);
        assertThat(page.locator("main")).containsText("added on");

        exactButton(page, "Add a passkey").click();
        assertThat(page.locator("main")).containsText("This device already keeps a passkey for your account.");

        signOut(page);
        open(page, "/sign-in?next=/my/petitions");
        isAccessible(page);
        exactButton(page, "Sign in with a passkey").click();
        page.waitForURL(Pattern.compile(".*/my/petitions$"));
        assertThat(page.locator("a[href='/profile']").first()).isVisible();

        open(page, "/profile");
        assertThat(page.locator("main")).containsText("last used on");
        exactButton(page, "Remove the passkey “" + NAME + "”").click();
        page.locator("vaadin-confirm-dialog")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("Remove").setExact(true))
                .click();
        assertThat(page.locator("main")).containsText("You have none yet.");
        page.reload();
        assertThat(page.locator("main")).containsText("You have none yet.");

        signOut(page);
        open(page, "/sign-in");
        exactButton(page, "Sign in with a passkey").click();
        assertThat(page.locator("main [role=alert]")).containsText("This passkey was not accepted");
        assertThat(refusedByPolicy).isEmpty();
    }

    @Test
    void whoCancelsIsToldAndCanTryAgain() {
        var page = person(Language.RU, PHONE);
        page.addInitScript("navigator.credentials.get = () => Promise.reject(new DOMException('', 'NotAllowedError'))");
        open(page, "/sign-in");
        exactButton(page, "Войти с ключом доступа").click();
        assertThat(page.locator("bastama-passkey [role=status]")).containsText("Ничего не изменилось");
        assertThat(exactButton(page, "Войти с ключом доступа")).isEnabled();
    }

    @Test
    void aBrowserWithoutPasskeysSaysSo() {
        var page = person(Language.KK, PHONE);
        page.addInitScript("delete window.PublicKeyCredential");
        open(page, "/sign-in");
        assertThat(page.locator("bastama-passkey [role=status]")).containsText("Бұл браузер кіру кілттерін қолдамайды");
        assertThat(exactButton(page, "Кіру кілтімен кіру")).isDisabled();
        isAccessible(page);
    }

    private static List<String> policyErrors(Page page) {
        var errors = new CopyOnWriteArrayList<String>();
        page.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) {
                errors.add(message.text());
            }
        });
        return errors;
    }

    private static void withDevice(Page page) {
        var devtools = page.context().newCDPSession(page);
        devtools.send("WebAuthn.enable");
        var options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        options.addProperty("automaticPresenceSimulation", true);
        var device = new JsonObject();
        device.add("options", options);
        devtools.send("WebAuthn.addVirtualAuthenticator", device);
    }

    private void signInAsCitizen(Page page) {
        open(page, "/sign-in");
        exactButton(page, "Citizen").click();
        page.waitForURL(url -> !url.contains("/sign-in"));
    }

    private void signOut(Page page) {
        open(page, "/profile");
        exactButton(page, "Sign out").last().click();
        page.waitForURL(url -> !url.contains("/profile"));
    }

    private static Locator exactButton(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
