package org.bastama.civic.responses.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.bastama.civic.authorities.Officials;
import org.bastama.foundation.shared.AccountId;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shared.Ids;
import org.bastama.foundation.shared.Rejection;
import org.bastama.foundation.shared.Rejections;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An official says when they are away and which colleague stands in. */
@Component
public class EnterAbsence {

    private static final int LONGEST_DAYS = 366;

    private final AbsenceRepository absences;
    private final Officials officials;
    private final Clock clock;

    EnterAbsence(AbsenceRepository absences, Officials officials, Clock clock) {
        this.absences = absences;
        this.officials = officials;
        this.clock = clock;
    }

    /**
     * Enters days of one's own. Fields of a rejection: {@code from}, {@code to}, {@code deputy}; else
     * {@code shared.not-allowed}.
     */
    @Transactional
    public void enter(
            String authoritySlug,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable AccountId deputy,
            Actor actor) {
        var official = actor.requireAccount();
        if (!officials.speaksFor(actor, authoritySlug)) {
            throw Rejection.of("shared.not-allowed");
        }
        var rejections = new Rejections();
        checkDays(rejections, from, to);
        checkDeputy(rejections, authoritySlug, deputy, official);
        rejections.throwIfAny();
        var first = Objects.requireNonNull(from);
        var last = Objects.requireNonNull(to);
        var standIn = Objects.requireNonNull(deputy);
        checkOthers(authoritySlug, official, standIn, first, last);
        absences.insert(new Absence(Ids.next(clock), authoritySlug, official, standIn, first, last, clock.instant()));
    }

    /** Takes back an absence of one's own; what is over stays. */
    @Transactional
    public void remove(UUID id, Actor actor) {
        var absence = absences.find(id)
                .filter(found -> actor.is(found.official()))
                .orElseThrow(() -> Rejection.of("shared.not-allowed"));
        absences.delete(absence);
    }

    private void checkDays(Rejections rejections, @Nullable LocalDate from, @Nullable LocalDate to) {
        rejections.require(from != null, "from", "shared.required").require(to != null, "to", "shared.required");
        if (from == null || to == null) {
            return;
        }
        rejections
                .require(!to.isBefore(from), "to", "responses.absence.backwards")
                .require(!to.isBefore(Formats.day(clock.instant())), "to", "responses.absence.over")
                .require(to.isBefore(from.plusDays(LONGEST_DAYS)), "to", "responses.absence.too-long");
    }

    private void checkDeputy(
            Rejections rejections, String authoritySlug, @Nullable AccountId deputy, AccountId official) {
        var colleague = officials.of(authoritySlug).stream()
                .anyMatch(
                        account -> account.id().equals(deputy) && !account.id().equals(official));
        rejections.require(colleague, "deputy", "responses.absence.deputy-missing");
    }

    /** Whoever is away that day stands in for nobody. */
    private void checkOthers(String authoritySlug, AccountId official, AccountId deputy, LocalDate from, LocalDate to) {
        var others = absences.of(java.util.List.of(authoritySlug), from).stream()
                .filter(other -> other.overlaps(from, to))
                .toList();
        var rejections = new Rejections();
        rejections.require(
                others.stream().noneMatch(other -> other.official().equals(official)),
                "from",
                "responses.absence.overlaps");
        rejections.require(
                others.stream().noneMatch(other -> other.official().equals(deputy)),
                "deputy",
                "responses.absence.deputy-away");
        rejections.throwIfAny();
    }
}
