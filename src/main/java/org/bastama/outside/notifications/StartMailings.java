package org.bastama.outside.notifications;

import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import org.bastama.civic.consultations.ConsultationStepped;
import org.bastama.civic.petitions.PetitionHandedOver;
import org.bastama.civic.petitions.PetitionState;
import org.bastama.civic.petitions.PetitionStepped;
import org.bastama.civic.petitions.ThresholdReached;
import org.bastama.civic.responses.Deadline;
import org.bastama.civic.responses.DeadlineStatesReached;
import org.bastama.civic.responses.HandOver;
import org.bastama.civic.responses.Response;
import org.bastama.civic.responses.ResponsePublished;
import org.bastama.civic.responses.ResponseQueries;
import org.bastama.civic.responses.SuspensionEnded;
import org.bastama.civic.responses.commitments.CommitmentChanged;
import org.bastama.civic.responses.reviews.ReplyPublished;
import org.bastama.civic.responses.reviews.ReviewRequested;
import org.bastama.foundation.shared.PetitionNumber;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Notes, in the transaction of each step that people expect to hear of, that a mailing is due. */
@Component
class StartMailings {

    private final MailingRepository mailings;
    private final ResponseQueries responses;
    private final Clock clock;

    StartMailings(MailingRepository mailings, ResponseQueries responses, Clock clock) {
        this.mailings = mailings;
        this.responses = responses;
        this.clock = clock;
    }

    /** Once per threshold, though it may be undone and reached again. */
    @EventListener
    void on(ThresholdReached event) {
        begin(event.number(), Occasion.THRESHOLD_REACHED, event.threshold());
    }

    /** A hand-over at closing is told with the closing; one at reaching a threshold tells of both. */
    @EventListener
    void on(PetitionHandedOver event) {
        if (mailings.waits(event.number(), Occasion.CLOSED)) {
            return;
        }
        supersedeReached(event.number());
        begin(event.number(), Occasion.HANDED_OVER, event.threshold());
    }

    @EventListener
    void on(PetitionStepped event) {
        occasion(event.to()).ifPresent(occasion -> {
            if (event.to() != PetitionState.OPEN) {
                supersedeReached(event.number());
            }
            if (event.to() == PetitionState.TAKEN_DOWN) {
                supersedeDeadlines(event.number());
            }
            begin(event.number(), occasion, 1);
        });
    }

    /** Those who follow the place hear of an announcement and of an outcome. */
    @EventListener
    void on(ConsultationStepped event) {
        var occasion = switch (event.kind()) {
            case ANNOUNCED -> Optional.of(Occasion.CONSULTATION_ANNOUNCED);
            case OUTCOME_PUBLISHED -> Optional.of(Occasion.CONSULTATION_OUTCOME);
            case OPENED, AMENDED, MEETING_CANCELLED, MINUTES_PUBLISHED, CLOSED -> Optional.<Occasion>empty();
        };
        occasion.ifPresent(told -> mailings.begin(List.of(new Mailing.Key(event.number(), told)), clock.instant()));
    }

    /** States of deadlines, each once for each due date; nobody is told any more of what came before them. */
    @EventListener
    void on(DeadlineStatesReached event) {
        var begun = new EnumMap<Occasion, List<Mailing.Key>>(Occasion.class);
        event.all()
                .forEach(one -> occasion(one.state())
                        .ifPresent(occasion -> begun.computeIfAbsent(occasion, o -> new ArrayList<>())
                                .add(new Mailing.Key(one.number(), occasion, one.ordinal(), one.dueOn()))));
        begun.forEach((occasion, keys) -> mailings.supersede(
                keys.stream().map(Mailing.Key::petition).toList(),
                Occasion.OF_DEADLINES.stream()
                        .filter(other -> other != occasion)
                        .toList(),
                clock.instant()));
        mailings.begin(begun.values().stream().flatMap(List::stream).toList(), clock.instant());
    }

    /** Each act of an authority once, told apart by how many of its kind there are. */
    @EventListener
    void on(ResponsePublished event) {
        if (endsDueDate(event.kind())) {
            supersedeDeadlines(event.number());
        }
        occasion(event).ifPresent(occasion -> {
            var which = responses.published(event.number(), event.kind(), event.correction());
            var reviewed = occasion == Occasion.ANSWERED
                    && responses
                            .handOver(event.number())
                            .filter(HandOver::review)
                            .isPresent();
            begin(event.number(), reviewed ? Occasion.REVIEWED : occasion, which.size());
        });
    }

    /** Each suspension that came to its date once: after each the due date is another one. */
    @EventListener
    void on(SuspensionEnded event) {
        mailings.begin(
                List.of(new Mailing.Key(event.number(), Occasion.SUSPENSION_ENDED, event.ordinal(), event.dueOn())),
                clock.instant());
    }

    @EventListener
    void on(ReplyPublished event) {
        begin(event.petition(), Occasion.REPLIED, 1);
    }

    @EventListener
    void on(ReviewRequested event) {
        begin(event.petition(), Occasion.REVIEW_REQUESTED, 1);
    }

    /** Each step of a commitment that people wait for, once. */
    @EventListener
    void on(CommitmentChanged event) {
        if (event.kind().isTold()) {
            begin(event.petition(), Occasion.COMMITMENT, event.ordinal());
        }
    }

    /** Whether nothing is to be told any more of the due date that was: it is over, or there is another one. */
    private static boolean endsDueDate(Response.Kind kind) {
        return switch (kind) {
            case EXTENSION, SUSPENSION, RESUMPTION, TRANSFER, FINAL -> true;
            case REGISTRATION, INTERIM -> false;
        };
    }

    /** That a petition was registered is on its page; nobody is written to. */
    private static Optional<Occasion> occasion(ResponsePublished event) {
        return switch (event.kind()) {
            case REGISTRATION -> Optional.empty();
            case EXTENSION -> Optional.of(Occasion.EXTENDED);
            case SUSPENSION -> Optional.of(Occasion.SUSPENDED);
            case RESUMPTION -> Optional.of(Occasion.RESUMED);
            case TRANSFER -> Optional.of(Occasion.TRANSFERRED);
            case INTERIM -> Optional.of(event.correction() ? Occasion.INTERIM_CORRECTED : Occasion.INTERIM);
            case FINAL -> Optional.of(event.correction() ? Occasion.CORRECTED : Occasion.ANSWERED);
        };
    }

    private static Optional<Occasion> occasion(PetitionState state) {
        return switch (state) {
            case OPEN -> Optional.of(Occasion.OPENED);
            case CLOSED -> Optional.of(Occasion.CLOSED);
            case CLOSED_BELOW -> Optional.of(Occasion.CLOSED_BELOW);
            case WITHDRAWN -> Optional.of(Occasion.WITHDRAWN);
            case TAKEN_DOWN -> Optional.of(Occasion.TAKEN_DOWN);
            default -> Optional.empty();
        };
    }

    private static Optional<Occasion> occasion(Deadline.State state) {
        return switch (state) {
            case DUE_SOON -> Optional.of(Occasion.DUE_SOON);
            case OVERDUE -> Optional.of(Occasion.OVERDUE);
            case LONG_OVERDUE -> Optional.of(Occasion.LONG_OVERDUE);
            case RUNNING, SUSPENDED, STOPPED -> Optional.empty();
        };
    }

    private void supersedeReached(PetitionNumber number) {
        mailings.supersede(List.of(number), List.of(Occasion.THRESHOLD_REACHED), clock.instant());
    }

    private void supersedeDeadlines(PetitionNumber number) {
        mailings.supersede(List.of(number), Occasion.OF_DEADLINES, clock.instant());
    }

    private void begin(PetitionNumber number, Occasion occasion, int ordinal) {
        mailings.begin(List.of(new Mailing.Key(number, occasion, ordinal)), clock.instant());
    }
}
