package org.bastama.outside.publicweb.petition;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.bastama.civic.petitions.Petition;
import org.bastama.civic.petitions.PetitionCount;
import org.bastama.civic.petitions.PetitionState;
import org.bastama.civic.petitions.PetitionSummary;
import org.bastama.civic.petitions.tally.LiveWords;
import org.bastama.civic.petitions.tally.LiveWords.Of;
import org.bastama.civic.petitions.tally.Tallies;
import org.bastama.civic.procedures.Procedure;
import org.bastama.foundation.shared.Formats;
import org.bastama.outside.publicweb.page.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How many signed, out of how many, and how long it goes on. */
@Component
class TallyPart {

    private final Tallies tallies;
    private final Clock clock;

    TallyPart(Tallies tallies, Clock clock) {
        this.tallies = tallies;
        this.clock = clock;
    }

    /** The tally of a petition; under procedures that do not accept e-mail, declared support beside it. */
    PetitionPage.Tally of(Petition petition, PetitionSummary summary, Optional<Procedure> procedure, Words words) {
        var count = tallies.count(petition.number())
                .orElse(new PetitionCount(
                        petition.number().value(), 0, 0, summary.threshold(), petition.state(), clock.instant()));
        if (petition.moments().openedAt() == null) {
            return supporters(petition, count, procedure, words);
        }
        var declared = procedure.isPresent() && !procedure.get().countsEmail();
        var live = petition.state() == PetitionState.OPEN && petition.collects(clock.instant());
        return new PetitionPage.Tally(
                headline(declared ? count.declared() : count.count(), declared, words),
                goal(count, declared, words),
                count.threshold() == null ? null : (int) Math.min(100, count.percent()),
                time(petition, words),
                live ? "/api/v1/petitions/" + petition.number() + "/count" : null,
                live ? live(count, declared, words) : null);
    }

    private static String headline(long number, boolean declared, Words words) {
        return words.t(declared ? "publicweb.tally.declared" : "publicweb.tally.signatures", number);
    }

    /** The same words with places for the numbers, for the page's script. */
    private static String live(PetitionCount count, boolean declared, Words words) {
        var of = declared ? Of.DECLARED : Of.COUNT;
        var live = new LiveWords(words.language(), count.threshold())
                .plural(".headline", of, number -> headline(number, declared, words))
                .spoken(of, number -> headline(number, declared, words));
        var threshold = count.threshold();
        if (threshold != null && declared) {
            live.text(".goal", Of.COUNT, number -> words.t("publicweb.tally.legal-goal", threshold, number));
        } else if (threshold != null) {
            live.text(".goal", words.t("publicweb.tally.goal", threshold, LiveWords.percent()));
        }
        return live.json();
    }

    private static @Nullable String goal(PetitionCount count, boolean declared, Words words) {
        if (count.threshold() == null) {
            return null;
        }
        return declared
                ? words.t("publicweb.tally.legal-goal", count.threshold(), count.count())
                : words.t("publicweb.tally.goal", count.threshold(), count.percent());
    }

    private PetitionPage.Tally supporters(
            Petition petition, PetitionCount count, Optional<Procedure> procedure, Words words) {
        var supporters = count.count() + count.declared();
        var asked = procedure.map(p -> p.supporters().count()).orElse(1);
        return new PetitionPage.Tally(
                words.t("publicweb.tally.supporters", supporters),
                words.t("publicweb.tally.supporters-goal", asked),
                (int) Math.min(100, supporters * 100 / Math.max(1, asked)),
                petition.state() == PetitionState.GATHERING
                        ? time(petition.moments().gatherUntil(), words)
                        : null,
                null,
                null);
    }

    /** How long it goes on, or when collecting ended. */
    private @Nullable String time(Petition petition, Words words) {
        var moments = petition.moments();
        if (petition.state() == PetitionState.OPEN) {
            return time(moments.closesAt(), words);
        }
        return moments.closesAt() == null || moments.closedAt() == null
                ? null
                : words.t("petitions.closed-on", words.date(moments.closesAt()));
    }

    private @Nullable String time(@Nullable Instant end, Words words) {
        if (end == null) {
            return words.t("publicweb.tally.open-ended");
        }
        var left = ChronoUnit.DAYS.between(Formats.day(clock.instant()), Formats.day(end));
        if (!clock.instant().isBefore(end)) {
            return words.t("publicweb.tally.over", words.dateTime(end));
        }
        return left == 0
                ? words.t("publicweb.tally.last-day", words.dateTime(end))
                : words.t("publicweb.tally.days-left", left, words.date(end));
    }
}
