package org.bastama.outside.publicweb.calendar;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.bastama.civic.authorities.Authority;
import org.bastama.civic.authorities.AuthorityQueries;
import org.bastama.civic.petitions.Petition;
import org.bastama.civic.petitions.PetitionQueries;
import org.bastama.civic.petitions.timeline.Timeline;
import org.bastama.civic.responses.Deadline;
import org.bastama.civic.responses.DeadlineQueries;
import org.bastama.civic.responses.commitments.Commitment;
import org.bastama.civic.responses.commitments.CommitmentQueries;
import org.bastama.civic.responses.commitments.CommitmentState;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.Paging;
import org.bastama.outside.publicweb.page.Pages;
import org.bastama.outside.publicweb.page.Reader;
import org.springframework.stereotype.Component;

/** Puts calendars together. */
@Component
class Calendars {

    /** Deadlines of an authority: those that run come first, then those that were stopped last. */
    private static final int MOST = 500;

    /** How long a deadline that was stopped is still told, so that it does not vanish from one day to the other. */
    private static final Duration RECENTLY = Duration.ofDays(90);

    private static final Set<CommitmentState> RUNNING =
            EnumSet.of(CommitmentState.PROMISED, CommitmentState.IN_PROGRESS, CommitmentState.LATE);

    private static final Timeline.Length NOTHING_YET = new Timeline.Length(0, Instant.EPOCH);

    private final Pages pages;
    private final PetitionQueries petitions;
    private final Timeline timeline;
    private final DeadlineQueries deadlines;
    private final CommitmentQueries commitments;
    private final AuthorityQueries authorities;
    private final CalendarEvents events;
    private final Clock clock;

    Calendars(
            Pages pages,
            PetitionQueries petitions,
            Timeline timeline,
            DeadlineQueries deadlines,
            CommitmentQueries commitments,
            AuthorityQueries authorities,
            CalendarEvents events,
            Clock clock) {
        this.pages = pages;
        this.petitions = petitions;
        this.timeline = timeline;
        this.deadlines = deadlines;
        this.commitments = commitments;
        this.authorities = authorities;
        this.events = events;
        this.clock = clock;
    }

    /** The deadlines of an authority that run or were stopped recently, and its running commitments, of public petitions. */
    Calendar of(Authority authority, Language language) {
        var since = clock.instant().minus(RECENTLY);
        var terms = deadlines.ofAuthority(authority.slug(), Paging.first(MOST)).items().stream()
                .filter(d ->
                        Objects.requireNonNullElse(d.stoppedAt(), Instant.MAX).isAfter(since))
                .toList();
        var promised = commitments
                .ofAuthority(authority.slug(), RUNNING, Paging.first(MOST))
                .items();
        var numbers = Stream.concat(
                        terms.stream().map(Deadline::petition),
                        promised.stream().map(Commitment::petition))
                .distinct()
                .toList();
        var shown = petitions.shown(numbers.stream());
        var lengths = timeline.lengths(numbers);
        return new Calendar(
                language,
                address(language, "/calendar/a/" + authority.slug() + ".ics"),
                address(language, "/authorities/" + authority.slug()),
                words(
                        language,
                        "publicweb.calendar.authority",
                        authority.names().in(language)),
                Stream.concat(
                                terms.stream()
                                        .filter(d -> shown.containsKey(d.petition()))
                                        .map(d -> events.due(
                                                d,
                                                Objects.requireNonNull(shown.get(d.petition())),
                                                lengths.getOrDefault(d.petition(), NOTHING_YET),
                                                authority.names(),
                                                language)),
                                promised.stream()
                                        .filter(c -> shown.containsKey(c.petition()))
                                        .map(c -> events.commitment(
                                                c,
                                                Objects.requireNonNull(shown.get(c.petition())),
                                                lengths.getOrDefault(c.petition(), NOTHING_YET),
                                                authority.names(),
                                                language)))
                        .toList());
    }

    /** The dates of a petition: the end of collecting, each deadline and each commitment. */
    Calendar of(Petition petition, Language language) {
        var number = petition.number();
        var summary = petitions.summary(number).orElseThrow();
        var length = timeline.lengths(List.of(number)).getOrDefault(number, NOTHING_YET);
        return new Calendar(
                language,
                address(language, "/calendar/p/" + number + ".ics"),
                address(language, "/p/" + number),
                words(language, "publicweb.calendar.petition", events.title(summary, language)),
                Stream.of(
                                events.closing(summary, length, language).stream(),
                                deadlines.of(number).stream()
                                        .map(d -> events.due(d, summary, length, name(d.authoritySlug()), language)),
                                commitments.of(number).stream()
                                        .map(c -> events.commitment(
                                                c, summary, length, name(c.authoritySlug()), language)))
                        .flatMap(dates -> dates)
                        .toList());
    }

    private LocalizedText name(String slug) {
        return authorities.find(slug).map(Authority::names).orElseGet(() -> LocalizedText.of(Language.KK, slug));
    }

    private String address(Language language, String path) {
        return pages.baseUrl() + Reader.in(language, path);
    }

    private String words(Language language, String key, String name) {
        return pages.words(new Reader(language, true)).t(key, name);
    }
}
