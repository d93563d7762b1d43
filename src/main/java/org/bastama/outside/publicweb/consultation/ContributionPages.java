package org.bastama.outside.publicweb.consultation;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.bastama.civic.consultations.Consultation;
import org.bastama.civic.consultations.ConsultationState;
import org.bastama.civic.consultations.contributions.Contribution;
import org.bastama.civic.consultations.contributions.ContributionLink;
import org.bastama.civic.consultations.contributions.ContributionLink.State;
import org.bastama.foundation.shared.Rejection;
import org.bastama.outside.publicweb.page.Pages;
import org.bastama.outside.publicweb.page.Reader;
import org.bastama.outside.publicweb.page.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the link of a contributor's mail shows in each of its states. */
@Component
class ContributionPages {

    /** What the button that takes back sends. */
    static final String DELETE = "delete";

    private static final String CONFIRM = "confirm";

    private final Pages pages;
    private final List<PlainPart> parts;
    private final ContributorPlaces places;

    ContributionPages(Pages pages, List<PlainPart> parts, ContributorPlaces places) {
        this.pages = pages;
        this.parts = parts;
        this.places = places;
    }

    /** The page of a link that there is, with what was wrong with what was chosen. */
    ContributionPage of(String token, ContributionLink link, Reader reader, @Nullable Rejection rejection) {
        var consultation = Objects.requireNonNull(link.consultation());
        var contribution = shown(link);
        var words = pages.words(reader);
        var state = link.state().name().toLowerCase(Locale.ROOT) + calls(consultation, contribution);
        return new ContributionPage(
                pages.frame(reader, "/k/" + token, "publicweb.contribution." + state + "-title"),
                tone(link.state()),
                Stream.of(
                                Optional.of(words.t(
                                        "publicweb.contribution.consultation",
                                        consultation.text().titles().in(reader.language()))),
                                Optional.of(words.t("publicweb.contribution." + state + "-text")),
                                about(consultation, contribution, words))
                        .flatMap(Optional::stream)
                        .toList(),
                contribution == null ? null : contribution.heading(),
                contribution == null || contribution.text().isEmpty()
                        ? null
                        : Passage.of(contribution.text(), contribution.language(), words),
                contribution == null ? null : SaidParts.answer(contribution.answer(), words),
                "/k/" + token,
                asksPlace(link) ? places.of(token, consultation, words, rejection) : null,
                buttons(link, consultation, words),
                more(token, link, consultation).map(reader::link).orElse(null),
                null,
                reader.link(back(link, consultation)));
    }

    /** Comments and answers are told of in words of their own. */
    private String calls(Consultation consultation, @Nullable Contribution contribution) {
        return contribution == null
                ? ""
                : consultation
                        .part(contribution.part())
                        .flatMap(this::kind)
                        .map(one -> one.calls(contribution))
                        .orElse("");
    }

    /** To where everybody reads it, once it is public. */
    private static String back(ContributionLink link, Consultation consultation) {
        var contribution = link.contribution();
        return link.state() != State.CONFIRMED
                        || contribution == null
                        || contribution.text().isEmpty()
                ? "/c/" + consultation.number()
                : ReportController.place(contribution);
    }

    private Optional<String> about(Consultation consultation, @Nullable Contribution contribution, Words words) {
        return contribution == null
                ? Optional.empty()
                : consultation
                        .part(contribution.part())
                        .flatMap(part -> kind(part).flatMap(one -> one.about(consultation, part, contribution, words)));
    }

    /** Where more can be added to what is confirmed. */
    private Optional<String> more(String token, ContributionLink link, Consultation consultation) {
        var contribution = link.contribution();
        return contribution == null || link.state() != State.CONFIRMED
                ? Optional.empty()
                : consultation
                        .part(contribution.part())
                        .flatMap(this::kind)
                        .flatMap(one -> one.more(contribution, token));
    }

    private Optional<PlainPart> kind(Consultation.Part part) {
        return parts.stream().filter(one -> one.kind().equals(part.kind())).findFirst();
    }

    /** Only where something can still be done with it. */
    private static @Nullable Contribution shown(ContributionLink link) {
        return link.state() == State.CONFIRMABLE || link.state() == State.CONFIRMED ? link.contribution() : null;
    }

    private static boolean asksPlace(ContributionLink link) {
        return shown(link) != null
                && Objects.requireNonNull(link.consultation()).state() != ConsultationState.OUTCOME_PUBLISHED;
    }

    private static List<ContributionPage.Button> buttons(
            ContributionLink link, Consultation consultation, Words words) {
        var contribution = link.contribution();
        var confirm =
                contribution != null && contribution.text().isEmpty() ? "confirm-button-counted" : "confirm-button";
        var delete = new ContributionPage.Button(DELETE, words.t("consultations.mine.delete"), true);
        return switch (link.state()) {
            case CONFIRMABLE ->
                List.of(
                        new ContributionPage.Button(CONFIRM, words.t("publicweb.contribution." + confirm), false),
                        delete);
            case CONFIRMED ->
                consultation.state() == ConsultationState.OUTCOME_PUBLISHED
                        ? List.of()
                        : List.of(
                                new ContributionPage.Button(CONFIRM, words.t("consultations.place.button"), false),
                                delete);
            case EXPIRED, CLOSED, REFUSED, HIDDEN, DELETED, UNKNOWN -> List.of();
        };
    }

    private static String tone(State state) {
        return switch (state) {
            case CONFIRMABLE -> "";
            case CONFIRMED -> "good";
            case EXPIRED, CLOSED, REFUSED, HIDDEN, DELETED, UNKNOWN -> "warn";
        };
    }
}
