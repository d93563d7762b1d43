package org.bastama.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.util.regex.Pattern;
import org.bastama.foundation.shared.Language;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * The whole story in a browser: a group is founded and registered, its petition gathers supporters, is opened and signed;
 * another one reaches its threshold, is handed over and answered; everybody who asked hears of it.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class StoryJourney extends JourneyTest {

    private static final int PHONE = 390;
    private static final int DESK = 1280;
    private static final String GROUP = "Green Yards";
    private static final String TITLE = "Plant trees in the courtyards of Almaty";
    private static final String ANSWER = "The city will install three sensors in every district by spring.";

    @Test
    @Order(1)
    void aGroupIsFoundedAndRegistered() {
        var coordinator = signedIn("Citizen", PHONE);
        open(coordinator, "/my/groups");
        button(coordinator, "Found").click();
        coordinator.waitForURL(Pattern.compile(".*/my/groups/.+"));
        describe(coordinator);
        foundingMember(coordinator, "Founder One", "founder-one@example.org");
        foundingMember(coordinator, "Founder Two", "founder-two@example.org");
        coordinator.reload();
        button(coordinator, "Submit for registration").click();
        assertThat(coordinator.locator("main")).containsText("A moderator is looking at it");

        var moderator = signedIn("Moderator", DESK);
        open(moderator, "/moderation");
        isAccessible(moderator);
        link(moderator, GROUP).click();
        assertThat(button(moderator, "Register")).isVisible();
        isAccessible(moderator);
        button(moderator, "Register").click();
        moderator.waitForURL(Pattern.compile(".*/moderation$"));
        open(coordinator, "/my/groups");
        assertThat(coordinator.locator("main")).containsText("registered");
        isAccessible(coordinator);
    }

    @Test
    @Order(2)
    void itsPetitionGathersSupportersAndIsOpened() {
        var coordinator = signedIn("Citizen", PHONE);
        open(coordinator, "/my/petitions");
        coordinator.locator("main select").first().selectOption(new SelectOption().setLabel(GROUP));
        button(coordinator, "Start").click();
        coordinator.waitForURL(Pattern.compile(".*/my/petitions/\\d+"));
        write(coordinator);
        button(coordinator, "Hand in").click();
        assertThat(coordinator.locator("main")).containsText("Direct link for supporters");
        isAccessible(coordinator);
        var number = coordinator.url().replaceAll(".*/", "");
        var direct = find("http\\S+key=\\S+", coordinator.locator("main").innerText());
        for (var supporter = 1; supporter <= 3; supporter++) {
            sign(direct, "supporter-" + supporter + "@example.org");
        }

        var moderator = signedIn("Moderator", DESK);
        open(moderator, "/moderation/petitions/" + number);
        isAccessible(moderator);
        button(moderator, "Open for signatures").click();
        moderator.waitForURL(Pattern.compile(".*/moderation(\\?.*)?$"));
        assertThat(portal.body("/api/v1/petitions/" + number + "/count"))
                .contains("\"count\":3", "\"state\":\"open\"", "\"threshold\":300");
    }

    @Test
    @Order(3)
    void oneSignatureTipsAPetitionAndTheAuthorityAnswers() {
        var number = almostThere();
        follow(number, "follower@example.org");
        sign("/p/" + number + "?lang=en", "the-last-one@example.org");
        assertThat(portal.body("/api/v1/petitions/" + number + "/timeline?lang=en"))
                .contains("threshold", "deadline");

        var official = signedIn("Official", DESK);
        open(official, "/desk");
        isAccessible(official);
        open(official, "/desk/" + number);
        isAccessible(official);
        official.getByLabel("Incoming number").fill("IN-2026-77");
        button(official, "Register").click();
        assertThat(official.locator("main")).containsText("IN-2026-77");
        button(official, "Answer the demands one by one").click();
        demand(official, 1, "Plant the trees", "partly satisfied", "This spring a half of them.");
        demand(official, 2, "Water them", "refused", "The yards belong to the houses.");
        official.setViewportSize(PHONE, 860);
        isAccessible(official);
        official.getByLabel("Answer in English").fill(ANSWER);
        official.getByLabel("Answer in English").blur();
        button(official, "Preview").click();
        button(official, "Publish").first().click();
        confirmIfAsked(official);
        assertThat(official.locator("main")).containsText("Answered in time");

        var reader = person(Language.EN, PHONE);
        open(reader, "/p/" + number + "?lang=en");
        assertThat(reader.locator("main")).containsText(ANSWER);
        assertThat(reader.locator("main .demands")).containsText("The yards belong to the houses.");
        isAccessible(reader);
        open(reader, "/petitions/" + number);
        assertThat(reader.locator(".responses-demands")).containsText("This spring a half of them.");
        isAccessible(reader);
        assertThat(portal.body("/demo/mail.json?to=follower@example.org")).contains("/p/" + number);
    }

    private static void demand(Page official, int number, String words, String outcome, String reason) {
        var demand = official.locator("section[aria-label='Demand " + number + "']");
        demand.getByLabel("What is demanded in English").fill(words);
        demand.getByText(outcome, new Locator.GetByTextOptions().setExact(true)).click();
        demand.getByLabel("Reason for this demand’s outcome in English").fill(reason);
        demand.getByLabel("Reason for this demand’s outcome in English").blur();
    }

    private void describe(Page coordinator) {
        field(coordinator, "Name").first().fill(GROUP);
        coordinator.getByLabel("Territory").fill("Almaty");
        coordinator
                .getByLabel("Purpose, in English")
                .fill("We want trees in every courtyard, planted and watered by neighbours.");
        coordinator
                .getByLabel("Rules, in English")
                .fill("We decide by simple majority. Anybody may join or leave at any time.");
        coordinator.getByLabel("Email for contact").fill("green-yards@example.org");
        coordinator.getByLabel("Email for contact").blur();
        assertThat(coordinator.locator("main")).containsText("Saved");
        isAccessible(coordinator);
    }

    private void foundingMember(Page coordinator, String name, String email) {
        coordinator.getByLabel("First and last name").fill(name);
        field(coordinator, "Email").fill(email);
        button(coordinator, "Invite").click();
        assertThat(coordinator.locator("main")).containsText(email);
        var member = person(Language.EN, PHONE);
        open(member, portal.newestLinkTo(email));
        isAccessible(member);
        member.locator("main vaadin-button").first().click();
        assertThat(member.locator("h1")).containsText("Thank you");
        member.context().close();
    }

    private void write(Page coordinator) {
        coordinator.getByLabel("Title").fill(TITLE);
        coordinator.getByLabel("Demand").fill("Plant and water at least ten trees in every courtyard.");
        coordinator.getByLabel("Background").fill("## Why\n\nShade and clean air.");
        coordinator.getByLabel(Pattern.compile("Place")).first().fill("Almaty");
        coordinator.getByLabel(Pattern.compile("Place")).first().blur();
        var authority = coordinator.locator("main select:has(option[value='akimat-almaty'])");
        authority.selectOption("akimat-almaty");
        assertThat(coordinator.locator("main")).containsText("15 working days");
        assertThat(coordinator.locator("main")).containsText("Saved");
        coordinator.reload();
        assertThat(coordinator.getByLabel("Background")).hasValue("## Why\n\nShade and clean air.");
    }

    /** Signs on the plain page, opens the mail, presses the button. */
    private void sign(String address, String email) {
        var signer = person(Language.EN, 320);
        open(signer, address);
        isAccessible(signer);
        signer.locator("[name=name]").fill("Aliya Signer");
        signer.locator("form[action*=signatures] [name=email]").fill(email);
        signer.locator("[name=territory]").fill("750000000");
        signer.locator("[name=consent]").check();
        signer.locator("form[action*=signatures] button").click();
        signer.waitForURL(Pattern.compile(".*/check-mail.*"));
        isAccessible(signer);
        open(signer, portal.newestLinkTo(email));
        isAccessible(signer);
        signer.locator("main form button").first().click();
        signer.waitForURL(Pattern.compile(".*/done.*"));
        assertThat(signer.locator("h1")).containsText("your signature counts");
        isAccessible(signer);
        signer.context().close();
    }

    private void follow(String number, String email) {
        var follower = person(Language.RU, PHONE);
        open(follower, "/p/" + number + "?lang=ru");
        isAccessible(follower);
        follower.locator("form[action*=followers] [name=email]").fill(email);
        follower.locator("form[action*=followers] button").click();
        open(follower, portal.newestLinkTo(email));
        follower.locator("main form button").first().click();
        isAccessible(follower);
    }

    private String almostThere() {
        var list = portal.body("/api/v1/petitions?state=open&size=100");
        return find("\"number\":(\\d+)(?=[^{}]*\"count\":299)", list).replaceAll("\\D", "");
    }

    private static void confirmIfAsked(Page page) {
        var confirm = page.locator("vaadin-confirm-dialog-overlay, vaadin-confirm-dialog")
                .getByRole(AriaRole.BUTTON);
        if (confirm.count() > 0) {
            confirm.last().click();
        }
    }

    private static String find(String pattern, String text) {
        var matcher = Pattern.compile(pattern).matcher(text);
        if (!matcher.find()) {
            throw new AssertionError("no " + pattern + " in " + text);
        }
        return matcher.group();
    }
}
