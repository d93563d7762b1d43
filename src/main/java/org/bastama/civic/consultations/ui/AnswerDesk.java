package org.bastama.civic.consultations.ui;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bastama.civic.accounts.Account;
import org.bastama.civic.accounts.AccountQueries;
import org.bastama.civic.accounts.CurrentActor;
import org.bastama.civic.consultations.Consultation;
import org.bastama.civic.consultations.ConsultationGuard;
import org.bastama.civic.consultations.HolderPeople;
import org.bastama.civic.consultations.contributions.AnsweredContributions;
import org.bastama.civic.consultations.contributions.Contribution;
import org.bastama.civic.consultations.contributions.ContributionQueries;
import org.bastama.civic.consultations.contributions.Disposition;
import org.bastama.civic.consultations.contributions.SimilarContributions;
import org.bastama.civic.consultations.dispositions.AnswerContributions;
import org.bastama.civic.consultations.dispositions.AssignContributions;
import org.bastama.civic.consultations.dispositions.Assignment;
import org.bastama.civic.consultations.dispositions.DispositionQueries;
import org.bastama.civic.consultations.dispositions.Whose;
import org.bastama.foundation.shared.AccountId;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.Page;
import org.bastama.foundation.shared.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the desk where contributions are answered shows and does, for whoever is signed in. */
@Component
class AnswerDesk {

    /** As many as can be looked through together; what is answered leaves the list, so that the next ones come up. */
    private static final int SHOWN = 50;

    private static final int SIMILAR = 20;

    private final ContributionQueries contributions;
    private final DispositionQueries desk;
    private final SimilarContributions similar;
    private final AnswerContributions answer;
    private final AssignContributions assign;
    private final HolderPeople people;
    private final AccountQueries accounts;
    private final ConsultationGuard guard;
    private final CurrentActor currentActor;

    AnswerDesk(
            ContributionQueries contributions,
            DispositionQueries desk,
            SimilarContributions similar,
            AnswerContributions answer,
            AssignContributions assign,
            HolderPeople people,
            AccountQueries accounts,
            ConsultationGuard guard,
            CurrentActor currentActor) {
        this.contributions = contributions;
        this.desk = desk;
        this.similar = similar;
        this.answer = answer;
        this.assign = assign;
        this.people = people;
        this.accounts = accounts;
        this.guard = guard;
        this.currentActor = currentActor;
    }

    boolean mayAnswer(Consultation consultation) {
        return guard.of(consultation, currentActor.get()).mayAnswer();
    }

    /** Of those that are answered by themselves: what was merged has the answer of the other one. */
    ContributionQueries.Counts counts(Consultation consultation) {
        return contributions.countsByThemselves(consultation.number());
    }

    /** How many wait that are one's own. */
    int mine(Consultation consultation) {
        return desk.open(consultation.number(), Whose.of(me()));
    }

    /** How many wait that nobody works on. */
    int nobodys(Consultation consultation) {
        return desk.open(consultation.number(), Whose.NOBODY);
    }

    /** What the address asks for: a page of the list, or a contribution and the similar ones behind it. */
    Page<Contribution> page(Consultation consultation, AnswersAddress address) {
        return like(consultation, address)
                .map(one -> Stream.concat(Stream.of(one), similar.open(one, SIMILAR).stream())
                        .toList())
                .map(all -> new Page<>(all, 0, SIMILAR + 1, all.size()))
                .orElseGet(() -> desk.contributions(
                        consultation.number(),
                        address.answered(),
                        address.whose(me()),
                        new Paging(address.page(), SHOWN)));
    }

    /** The contribution of which the similar ones are asked for. */
    Optional<Contribution> like(Consultation consultation, AnswersAddress address) {
        return Optional.ofNullable(address.like()).flatMap(number -> contributions.find(consultation.number(), number));
    }

    /** By name who works on each, where somebody does. */
    Map<UUID, String> assigned(Consultation consultation, List<Contribution> shown) {
        var assignments = assign.find(
                consultation.number(), shown.stream().map(Contribution::id).toList());
        var known = accounts.find(
                assignments.values().stream().map(Assignment::colleague).collect(Collectors.toSet()));
        var names = new HashMap<UUID, String>();
        assignments.forEach((contribution, assignment) -> {
            var colleague = known.get(assignment.colleague());
            if (colleague != null) {
                names.put(contribution, colleague.name());
            }
        });
        return names;
    }

    List<Account> colleagues(Consultation consultation) {
        return people.answering(consultation.holders());
    }

    AnsweredContributions.Result answer(
            Consultation consultation,
            Collection<Contribution> read,
            @Nullable Disposition disposition,
            LocalizedText reason) {
        return answer.answerAsRead(consultation.number(), read, disposition, reason, currentActor.get());
    }

    int assign(Consultation consultation, Collection<UUID> selected, @Nullable AccountId to) {
        return assign.assign(consultation.number(), selected, to, currentActor.get());
    }

    AccountId me() {
        return currentActor.get().requireAccount();
    }
}
