package org.bastama.civic.consultations.ideas;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.bastama.civic.consultations.ConsultationQueries;
import org.bastama.civic.consultations.contributions.ConfirmationMails.Sent;
import org.bastama.civic.consultations.contributions.Contribution;
import org.bastama.civic.consultations.contributions.ContributionQueries;
import org.bastama.civic.consultations.links.LinkState;
import org.bastama.civic.consultations.links.ParticipantLink;
import org.bastama.civic.consultations.links.ParticipantLinks;
import org.bastama.foundation.shared.Rejection;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The link of a supporter's mail: opening it changes nothing; its buttons confirm, take back and support again. */
@Component
public class SupportLinks {

    private final ParticipantLinks links;
    private final ConsultationQueries consultations;
    private final ContributionQueries contributions;
    private final OpenIdeas ideas;
    private final SupportRepository support;

    SupportLinks(
            ParticipantLinks links,
            ConsultationQueries consultations,
            ContributionQueries contributions,
            OpenIdeas ideas,
            SupportRepository support) {
        this.links = links;
        this.consultations = consultations;
        this.contributions = contributions;
        this.ideas = ideas;
        this.support = support;
    }

    /** What the link leads to; changes nothing. */
    @Transactional(readOnly = true)
    public SupportLink look(String presented) {
        return links.find(Sent.SUPPORT, presented).map(this::link).orElseGet(SupportLink::unknown);
    }

    /** Counts the support; repeating gives the same answer and changes nothing. */
    @Transactional
    public SupportLink confirm(String presented) {
        links.lock(Sent.SUPPORT, presented).ifPresent(link -> {
            var found = link(link);
            if (found.state() == LinkState.CONFIRMABLE && found.idea() != null) {
                support.put(link.consultation(), found.idea().id(), link.participant());
                links.confirm(link, link.content());
            }
        });
        return look(presented);
    }

    /**
     * Supports it again after it was taken back. Rejected with {@code consultations.unknown} where nothing is confirmed,
     * {@code consultations.closed} or {@code consultations.ideas.unknown}.
     */
    @Transactional
    public SupportLink again(String presented) {
        var link = links.confirmed(Sent.SUPPORT, presented);
        support.put(link.consultation(), open(link).id(), link.participant());
        return look(presented);
    }

    /** Takes it back. Rejected as above. */
    @Transactional
    public SupportLink takeBack(String presented) {
        var link = links.confirmed(Sent.SUPPORT, presented);
        support.remove(link.consultation(), open(link).id(), link.participant());
        return look(presented);
    }

    private Contribution open(ParticipantLink link) {
        var idea = idea(link).orElseThrow(() -> Rejection.of("consultations.ideas.unknown"));
        return ideas.find(link.consultation(), link.part(), Objects.requireNonNull(idea.number()))
                .idea();
    }

    /** The idea, or the one into which it was merged; empty when it is no longer public. */
    private Optional<Contribution> idea(ParticipantLink link) {
        return contributions.some(link.consultation(), List.of(UUID.fromString(link.content()))).stream()
                .findFirst()
                .flatMap(found -> {
                    var into = found.mergedInto();
                    return into == null ? Optional.of(found) : contributions.find(link.consultation(), into);
                });
    }

    private SupportLink link(ParticipantLink link) {
        var consultation = consultations.find(link.consultation()).orElseThrow();
        var idea = idea(link);
        return new SupportLink(
                links.state(link, consultation),
                consultation,
                link.language(),
                idea.orElse(null),
                idea.filter(found -> !support.of(link.consultation(), Set.of(found.id()), link.participant())
                                .isEmpty())
                        .isPresent());
    }
}
