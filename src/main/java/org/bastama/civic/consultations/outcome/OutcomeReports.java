package org.bastama.civic.consultations.outcome;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bastama.civic.consultations.ConsultationNumber;
import org.bastama.civic.consultations.contributions.CountParticipants;
import org.bastama.civic.consultations.questionnaire.results.SmallCells;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who took part, counted once with the outcome: it stays when contributors' data is destroyed. */
@Component
public class OutcomeReports {

    private final ParticipationRepository participations;
    private final CountParticipants count;

    OutcomeReports(ParticipationRepository participations, CountParticipants count) {
        this.participations = participations;
        this.count = count;
    }

    /** Who took part in a consultation with an outcome; empty before, and where it was published before this was counted. */
    @Transactional(readOnly = true)
    public Optional<Participation> participation(ConsultationNumber consultation) {
        return participations.find(consultation);
    }

    /** Counts and keeps it, in the transaction that publishes the outcome. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void keep(ConsultationNumber consultation) {
        participations.insert(consultation, shown(count.byPlace(consultation)));
    }

    /** Without the cells that are too small, and those by which one could work them out. */
    static Participation shown(Map<String, Integer> byPlace) {
        var people = byPlace.values().stream().mapToInt(Integer::intValue).sum();
        var places = byPlace.keySet().stream()
                .filter(place -> !place.isEmpty())
                .sorted()
                .toList();
        var counts = SmallCells.FIVE.hide(
                places.stream()
                        .map(place -> (long) byPlace.getOrDefault(place, 0))
                        .toList(),
                true);
        List<Participation.Place> shown = new ArrayList<>();
        for (var i = 0; i < places.size(); i++) {
            var count = counts.get(i);
            if (count != null) {
                shown.add(new Participation.Place(places.get(i), Math.toIntExact(count)));
            }
        }
        shown.sort(Comparator.comparingInt(Participation.Place::people)
                .reversed()
                .thenComparing(Participation.Place::place));
        return new Participation(people, shown);
    }
}
