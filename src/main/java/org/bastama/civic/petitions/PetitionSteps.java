package org.bastama.civic.petitions;

import static org.bastama.civic.petitions.PetitionState.*;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
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
class PetitionSteps {

    private static final Map<PetitionState, Set<PetitionState>> LEGAL = new EnumMap<>(Map.ofEntries(
            Map.entry(DRAFT, EnumSet.of(GATHERING, IN_MODERATION, WITHDRAWN)),
            Map.entry(GATHERING, EnumSet.of(IN_MODERATION, DRAFT, WITHDRAWN, TAKEN_DOWN)),
            Map.entry(IN_MODERATION, EnumSet.of(OPEN, RETURNED, REJECTED, WITHDRAWN)),
            Map.entry(RETURNED, EnumSet.of(IN_MODERATION, WITHDRAWN)),
            Map.entry(OPEN, EnumSet.of(CLOSED, CLOSED_BELOW, WITHDRAWN, TAKEN_DOWN)),
            Map.entry(CLOSED, EnumSet.of(HANDED_OVER, ANSWERED)),
            // A filing recorded while it was open may be confirmed after closing.
            Map.entry(CLOSED_BELOW, EnumSet.of(HANDED_OVER, TAKEN_DOWN)),
            Map.entry(HANDED_OVER, EnumSet.of(ANSWERED, TAKEN_DOWN)),
            Map.entry(ANSWERED, EnumSet.of(MONITORING, ARCHIVED, TAKEN_DOWN)),
            Map.entry(MONITORING, EnumSet.of(ARCHIVED, TAKEN_DOWN)),
            Map.entry(ARCHIVED, EnumSet.of(TAKEN_DOWN)),
            Map.entry(REJECTED, EnumSet.of(TAKEN_DOWN)),
            Map.entry(WITHDRAWN, EnumSet.of(TAKEN_DOWN)),
            Map.entry(TAKEN_DOWN, EnumSet.noneOf(PetitionState.class))));

    private final PetitionRepository petitions;
    private final Timeline timeline;
    private final Signables signables;
    private final SearchIndex search;
    private final ApplicationEventPublisher events;

    PetitionSteps(
            PetitionRepository petitions,
            Timeline timeline,
            Signables signables,
            SearchIndex search,
            ApplicationEventPublisher events) {
        this.petitions = petitions;
        this.timeline = timeline;
        this.signables = signables;
        this.search = search;
        this.events = events;
    }

    /** The entry of the timeline that a step makes. */
    record Entry(String kind, Map<String, String> details, LocalizedText note) {

        static Entry of(String kind) {
            return new Entry(kind, Map.of(), LocalizedText.empty());
        }
    }

    static boolean legal(PetitionState from, PetitionState to) {
        return LEGAL.getOrDefault(from, Set.of()).contains(to);
    }

    /** The petition with its row locked; rejected with {@code shared.unknown-number}. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Petition lock(PetitionNumber number) {
        return petitions.lock(number).orElseThrow(() -> Rejection.of("shared.unknown-number"));
    }

    /** Brings a locked petition into another state and returns it; illegal steps are errors of the program. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Petition step(Petition petition, PetitionState to, PetitionMark mark, @Nullable Entry entry) {
        var number = petition.number();
        if (!legal(petition.state(), to)) {
            throw new IllegalStateException("petition %s: %s to %s".formatted(number, petition.state(), to));
        }
        if (!petitions.step(petition, to, mark)) {
            throw new IllegalStateException("petition %s is no longer %s".formatted(number, petition.state()));
        }
        if (entry != null) {
            timeline.add(number, entry.kind(), entry.details(), entry.note());
        }
        changed(number);
        events.publishEvent(new PetitionStepped(number, petition.state(), to));
        return petitions.find(number).orElseThrow();
    }

    /** Something that is shown or decides about signing changed, without another state. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void changed(PetitionNumber number) {
        signables.forget(number);
        search.changed(PetitionSearchSource.KIND, number.toString());
    }
}
