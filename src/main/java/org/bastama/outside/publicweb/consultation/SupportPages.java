package org.bastama.outside.publicweb.consultation;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.bastama.civic.consultations.ideas.SupportLink;
import org.bastama.civic.consultations.links.LinkState;
import org.bastama.outside.publicweb.page.Pages;
import org.bastama.outside.publicweb.page.Reader;
import org.bastama.outside.publicweb.page.Words;
import org.springframework.stereotype.Component;

/** What the link of a supporter's mail shows in each of its states. */
@Component
class SupportPages {

    /** What its buttons send. */
    static final String TAKE_BACK = "take-back";

    static final String AGAIN = "again";

    private static final String CONFIRM = "confirm";
    private static final String KEY = "publicweb.support.";

    private final Pages pages;
    private final Clock clock;

    SupportPages(Pages pages, Clock clock) {
        this.pages = pages;
        this.clock = clock;
    }

    /** The path of a link. */
    static String path(String token) {
        return "/k/support/" + token;
    }

    /** The page of a link that there is. */
    ContributionPage of(String token, SupportLink link, Reader reader) {
        var consultation = Objects.requireNonNull(link.consultation());
        var idea = link.idea();
        var words = pages.words(reader);
        var says = says(link);
        return new ContributionPage(
                pages.frame(reader, path(token), KEY + says + "-title"),
                idea == null ? "warn" : LinkLook.tone(link.state()),
                List.of(
                        words.t(
                                "publicweb.contribution.consultation",
                                consultation.text().titles().in(reader.language())),
                        words.t(KEY + says + "-text")),
                idea == null ? null : idea.heading(),
                idea == null ? null : Passage.of(idea.text(), idea.language(), words),
                idea == null ? null : SaidParts.answer(idea.answer(), words),
                path(token),
                null,
                buttons(link, words),
                null,
                null,
                reader.link(
                        idea == null
                                ? "/c/" + consultation.number()
                                : "/c/" + consultation.number() + "/parts/" + idea.part()
                                        + IdeaTalkPages.query(Objects.requireNonNull(idea.number()))));
    }

    private static String says(SupportLink link) {
        if (link.idea() == null) {
            return "gone";
        }
        return link.state() == LinkState.CONFIRMED && !link.supports()
                ? "taken-back"
                : link.state().name().toLowerCase(Locale.ROOT);
    }

    private List<ContributionPage.Button> buttons(SupportLink link, Words words) {
        if (link.idea() == null) {
            return List.of();
        }
        return switch (link.state()) {
            case CONFIRMABLE -> List.of(new ContributionPage.Button(CONFIRM, words.t(KEY + "confirm-button"), false));
            case CONFIRMED -> {
                var open = Objects.requireNonNull(link.consultation()).takesContributions(clock.instant());
                yield open ? List.of(change(link, words)) : List.of();
            }
            case EXPIRED, CLOSED, UNKNOWN -> List.of();
        };
    }

    private static ContributionPage.Button change(SupportLink link, Words words) {
        return link.supports()
                ? new ContributionPage.Button(TAKE_BACK, words.t("consultations.support.take-back"), true)
                : new ContributionPage.Button(AGAIN, words.t("consultations.support.give"), false);
    }
}
