package org.bastama.civic.procedures;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.bastama.civic.territories.TerritoryQueries;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * One version of a procedure: everything that a law or charter fixes, as data (DOMAIN §2). Immutable.
 *
 * @param collection how long signatures are collected; of a consultation, how long it is open at the least
 * @param grace how long after the end what was sent before can still be confirmed
 */
public record Procedure(
        String code,
        int version,
        Kind kind,
        @Nullable String country,
        Set<String> authorityKinds,
        Set<String> territoryKinds,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        LocalizedText names,
        List<Citation> citations,
        LocalizedText note,
        Signers signers,
        Gate supporters,
        @Nullable Term moderation,
        @Nullable Term collection,
        Duration grace,
        List<Threshold> thresholds,
        ResponseTerm response,
        Set<String> outcomes,
        NameDisplay nameDisplay,
        int retentionMonths) {

    /** The country whose working days its terms count: its own, or the portal's for rules of no country. */
    public String calendar() {
        return country == null ? TerritoryQueries.COUNTRY : country;
    }

    /** What the procedure is for. */
    public enum Kind {
        PETITION,
        CONSULTATION,
        INFORMATION_REQUEST
    }

    /** In what a term is counted; working days by the country's calendar. */
    public enum Unit {
        WORKING,
        CALENDAR,
        MONTHS
    }

    /** What signers state about themselves. */
    public enum Statement {
        CITIZENSHIP,
        RESIDENCE,
        NONE
    }

    /** When a threshold that was reached is handed over. */
    public enum HandOver {
        AT_CLOSING,
        WHEN_REACHED
    }

    /** How names of signers who consented are shown. */
    public enum NameDisplay {
        HIDDEN,
        INITIAL,
        FULL
    }

    /** The legal source in one language (a tag such as {@code ru} or {@code et}), with the address of that text. */
    public record Citation(
            String language, String text, @Nullable String url) {}

    /** Who may sign; identity levels 0 e-mail, 1 phone, 2 state login, 3 qualified signature. */
    public record Signers(int minimumAge, Statement statement, Set<Integer> identityLevels) {}

    /** Supporters asked for before moderation; no term when an author is enough. Collecting on paper may take longer. */
    public record Gate(
            int count, @Nullable Term within, @Nullable Term withinOnPaper) {}

    /** A length of time. */
    public record Term(int length, Unit unit) {}

    /** A threshold and what reaching it triggers: response, hearing, debate, consideration or referendum_request. */
    public record Threshold(String triggers, HandOver handOver, ThresholdRule rule) {}

    /**
     * The authority's term; null where none is fixed. Extension: days and how often. Transfer: in the term's unit. Review:
     * null where the procedure knows none. Suspension: the most days in all; null where the procedure knows none.
     */
    public record ResponseTerm(
            @Nullable Term term,
            @Nullable Extension extension,
            @Nullable Integer transferDays,
            @Nullable Review review,
            @Nullable Integer suspensionDays) {

        /** How long the term may be suspended in all, in its own days; null where it may not be. */
        public @Nullable Term suspension() {
            return term == null || suspensionDays == null || suspensionDays == 0
                    ? null
                    : new Term(suspensionDays, term.unit() == Unit.WORKING ? Unit.WORKING : Unit.CALENDAR);
        }
    }

    /** The group may ask once to have the answer reviewed, within so long, and is answered in so long; in the term's unit. */
    public record Review(int within, int length) {}

    /** How a deadline may be extended, counted in the term's unit. */
    public record Extension(int length, int times) {}

    /** The legal source for a reader: in the reader's language where it is cited so, else the first citation. */
    public Citation citation(Language reader) {
        return citations.stream()
                .filter(citation -> citation.language().equals(reader.code()))
                .findFirst()
                .orElseGet(citations::getFirst);
    }

    /** Whether a signature confirmed by e-mail counts towards the threshold; else it is declared support. */
    public boolean countsEmail() {
        return signers.identityLevels().contains(0);
    }
}
