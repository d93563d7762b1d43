package org.bastama.civic.petitions.timeline;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.PetitionNumber;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The public timeline; other rooms write their steps through it. */
@Component
public class Timeline {

    private final TimelineRepository entries;
    private final Clock clock;

    Timeline(TimelineRepository entries, Clock clock) {
        this.entries = entries;
        this.clock = clock;
    }

    /**
     * Adds a step now. The kind is the end of the message key {@code petitions.timeline.<kind>}, whose arguments are
     * the details that {@link TimelineTexts} knows.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(PetitionNumber number, String kind, Map<String, String> details, LocalizedText note) {
        entries.insert(number, kind, clock.instant(), details, note);
    }

    /** Adds a step that happened earlier than it is noted, such as the end of collecting. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(PetitionNumber number, String kind, Instant at, Map<String, String> details, LocalizedText note) {
        entries.insert(number, kind, at, details, note);
    }

    /** Adds many steps at once: what one by one would cost a statement each. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(List<Step> steps) {
        entries.insert(steps);
    }

    /** A step to be added; see {@link #add(PetitionNumber, String, Instant, Map, LocalizedText)}. */
    public record Step(PetitionNumber number, String kind, Instant at, Map<String, String> details) {}

    /** The steps so far, oldest first. */
    public List<TimelineEntry> of(PetitionNumber number) {
        return entries.of(number);
    }

    /** How far a timeline has come: how many steps, and when the last one happened. */
    public record Length(int steps, Instant last) {}

    /** How far the timelines of petitions have come; those without a step are left out. */
    public Map<PetitionNumber, Length> lengths(Collection<PetitionNumber> numbers) {
        return entries.lengths(numbers);
    }

    /** A threshold's reaching no longer holds. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void strikeThreshold(PetitionNumber number, int ordinal, Instant at) {
        strike(number, "threshold_reached", "ordinal", Integer.toString(ordinal), at);
    }

    /** Steps of a kind with a detail no longer hold. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void strike(PetitionNumber number, String kind, String detail, String value, Instant at) {
        entries.strike(number, kind, detail, value, at);
    }
}
