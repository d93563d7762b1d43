package org.bastama.civic.petitions.ui;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import org.bastama.civic.petitions.Petition;
import org.bastama.civic.petitions.PetitionCount;
import org.bastama.civic.petitions.PetitionState;
import org.bastama.civic.petitions.tally.LiveTallies;
import org.bastama.civic.petitions.tally.LiveWords;
import org.bastama.civic.petitions.tally.LiveWords.Of;
import org.bastama.civic.petitions.tally.RecentTallies;
import org.bastama.civic.procedures.Procedure;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.Messages;
import org.bastama.foundation.shell.ReaderLanguage;

/**
 * Makes the part that tells how far a petition is, and keeps it live: pushed to whoever is signed in, asked for by the
 * page itself for everybody else.
 */
@org.springframework.stereotype.Component
class ProgressParts {

    private final RecentTallies tallies;
    private final LiveTallies live;
    private final RuleParts rules;
    private final Messages messages;
    private final Clock clock;

    ProgressParts(RecentTallies tallies, LiveTallies live, RuleParts rules, Messages messages, Clock clock) {
        this.tallies = tallies;
        this.live = live;
        this.rules = rules;
        this.messages = messages;
        this.clock = clock;
    }

    Component of(Petition petition, Actor reader) {
        var open = petition.state() == PetitionState.OPEN && petition.collects(clock.instant());
        if (reader.isSignedIn() && (open || petition.state() == PetitionState.GATHERING)) {
            return FreshProgress.pushed(
                    () -> progress(petition, count(petition)),
                    look -> live.watch(petition.number(), count -> look.run()));
        }
        return open
                ? FreshProgress.polled(() -> polled(petition))
                : FreshProgress.of(() -> progress(petition, count(petition)));
    }

    private PetitionCount count(Petition petition) {
        return tallies.of(petition.number()).orElseThrow();
    }

    private Component polled(Petition petition) {
        var count = count(petition);
        var progress = progress(petition, count);
        return count.state() == PetitionState.OPEN
                ? new PolledTally(progress, petition.number(), words(count, ReaderLanguage.get()))
                : progress;
    }

    private Component progress(Petition petition, PetitionCount count) {
        var procedure = rules.procedure(petition);
        return new ProgressPart(
                petition,
                count,
                procedure.map(p -> p.supporters().count()).orElse(null),
                procedure.map(Procedure::countsEmail).orElse(true),
                clock.instant());
    }

    /** The words of {@link ProgressPart} and {@link ProgressMeter}, for the page's script. */
    private String words(PetitionCount count, Language language) {
        var threshold = count.threshold();
        var words = new LiveWords(language, threshold)
                .text(".petitions-number", Of.COUNT, number -> Formats.number(language, number))
                .plural(
                        ".petitions-declared",
                        Of.DECLARED,
                        number -> text(language, "petitions.count.declared", number));
        if (threshold == null) {
            words.plural(".petitions-unit", Of.COUNT, number -> text(language, "petitions.count.signatures", number));
        } else {
            words.text(
                    "[role=progressbar]",
                    Of.COUNT,
                    number -> text(language, "petitions.count.value", number, threshold));
        }
        return words.spoken(Of.COUNT, number -> text(language, "petitions.count.value-short", number))
                .json();
    }

    private String text(Language language, String key, Object... arguments) {
        return messages.get(language, key, arguments);
    }
}
