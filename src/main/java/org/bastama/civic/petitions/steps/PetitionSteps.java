package org.bastama.civic.petitions.steps;

import java.time.Instant;
import java.util.Map;
import org.bastama.civic.petitions.Petition;
import org.bastama.civic.petitions.PetitionQueries;
import org.bastama.civic.petitions.PetitionState;
import org.bastama.civic.petitions.PetitionStepped;
import org.bastama.civic.petitions.Signables;
import org.bastama.civic.petitions.timeline.Timeline;
import org.bastama.foundation.search.SearchIndex;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.PetitionNumber;
import org.bastama.foundation.shared.Rejection;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The only way a petition comes into another state (DOMAIN §4): guarded, dated, told to everybody. */
@Component
public class PetitionSteps {

    private final StepRepository rows;
    private final PetitionQueries petitions;
    private final Timeline timeline;
    private final Signables signables;
    private final SearchIndex search;
    private final ApplicationEventPublisher events;

    PetitionSteps(
            StepRepository rows,
            PetitionQueries petitions,
            Timeline timeline,
            Signables signables,
            SearchIndex search,
            ApplicationEventPublisher events) {
        this.rows = rows;
        this.petitions = petitions;
        this.timeline = timeline;
        this.signables = signables;
        this.search = search;
        this.events = events;
    }

    /** The entry of the timeline that a step makes; dated now unless it tells of something earlier. */
    public record Entry(String kind, @Nullable Instant at, Map<String, String> details, LocalizedText note) {

        /** A step of now. */
        public Entry(String kind, Map<String, String> details, LocalizedText note) {
            this(kind, null, details, note);
        }

        /** A step that needs no details. */
        public static Entry of(String kind) {
            return new Entry(kind, Map.of(), LocalizedText.empty());
        }
    }

    /** The petition with its row locked; rejected with {@code shared.unknown-number}. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Petition lock(PetitionNumber number) {
        if (!rows.lock(number)) {
            throw Rejection.of("shared.unknown-number");
        }
        return petitions.find(number).orElseThrow();
    }

    /** Brings a locked petition into another state and returns it; illegal steps are errors of the program. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Petition step(Petition petition, PetitionState to, PetitionMark mark, @Nullable Entry entry) {
        var number = petition.number();
        if (!petition.state().mayBecome(to)) {
            throw new IllegalStateException("petition %s: %s to %s".formatted(number, petition.state(), to));
        }
        if (!rows.step(petition, to, mark)) {
            throw new IllegalStateException("petition %s is no longer %s".formatted(number, petition.state()));
        }
        if (entry != null) {
            note(number, entry);
        }
        changed(number);
        events.publishEvent(new PetitionStepped(number, petition.state(), to));
        return petitions.find(number).orElseThrow();
    }

    private void note(PetitionNumber number, Entry entry) {
        var at = entry.at();
        if (at == null) {
            timeline.add(number, entry.kind(), entry.details(), entry.note());
        } else {
            timeline.add(number, entry.kind(), at, entry.details(), entry.note());
        }
    }

    /** Collecting ends at another moment; the state stays. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void closeAt(PetitionNumber number, Instant closesAt) {
        rows.closeAt(number, closesAt);
        changed(number);
    }

    /** Keeps when the last final answer came; the state stays. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void answeredAt(PetitionNumber number, Instant at) {
        rows.answeredAt(number, at);
        changed(number);
    }

    /** Forgets when the final answer came: it was none, and the state stays. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void unanswered(PetitionNumber number) {
        rows.unanswered(number);
        changed(number);
    }

    /** Something that is shown or decides about signing changed, without another state. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void changed(PetitionNumber number) {
        signables.forget(number);
        search.changed(PetitionQueries.SEARCH_KIND, number.toString());
    }
}
