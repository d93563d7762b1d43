package org.bastama.civic.consultations;

import java.time.Clock;
import org.bastama.civic.authorities.AuthorityQueries;
import org.bastama.civic.groups.GroupQueries;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.GroupId;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.Rejection;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Starts the draft of a consultation, for an authority the person speaks for or a registered group the person edits. */
@Component
public class StartConsultation {

    /** Unfinished drafts a person may keep. */
    public static final int MOST_DRAFTS = 30;

    private final ConsultationDraftRepository drafts;
    private final ConsultationGuard guard;
    private final AuthorityQueries authorities;
    private final GroupQueries groups;
    private final Clock clock;

    StartConsultation(
            ConsultationDraftRepository drafts,
            ConsultationGuard guard,
            AuthorityQueries authorities,
            GroupQueries groups,
            Clock clock) {
        this.drafts = drafts;
        this.guard = guard;
        this.authorities = authorities;
        this.groups = groups;
        this.clock = clock;
    }

    /**
     * A new, empty draft in its original language, about the territory of its holder. An authority, a group, or both that
     * the person speaks for. Rejected with {@code consultations.no-holder}, {@code consultations.holder-not-yours} or
     * {@code consultations.too-many-drafts}.
     */
    @Transactional
    public ConsultationNumber start(Consultation.Holders holders, Language original, Actor actor) {
        var author = actor.requireAccount();
        if (holders.authoritySlug() == null && holders.group() == null) {
            throw Rejection.of("consultations.no-holder");
        }
        if (!isOf(holders.authoritySlug(), actor) || !isOf(holders.group(), actor)) {
            throw Rejection.of("consultations.holder-not-yours");
        }
        if (drafts.drafts(author) >= MOST_DRAFTS) {
            throw Rejection.of("consultations.too-many-drafts", MOST_DRAFTS);
        }
        return drafts.insert(holders, author, territory(holders), original, clock.instant());
    }

    private boolean isOf(@Nullable String slug, Actor actor) {
        return slug == null
                || guard.authorities(actor).stream()
                        .anyMatch(authority -> authority.slug().equals(slug));
    }

    private boolean isOf(@Nullable GroupId id, Actor actor) {
        return id == null
                || guard.groups(actor).stream().anyMatch(group -> group.id().equals(id));
    }

    private @Nullable String territory(Consultation.Holders holders) {
        var slug = holders.authoritySlug();
        if (slug != null) {
            return authorities
                    .find(slug)
                    .map(authority -> authority.territoryCode())
                    .orElse(null);
        }
        var group = holders.group();
        return group == null
                ? null
                : groups.find(group).map(found -> found.territoryCode()).orElse(null);
    }
}
