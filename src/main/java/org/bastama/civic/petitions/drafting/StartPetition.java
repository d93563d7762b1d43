package org.bastama.civic.petitions.drafting;

import java.time.Clock;
import org.bastama.civic.groups.Group;
import org.bastama.civic.groups.GroupQueries;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.GroupId;
import org.bastama.foundation.shared.Ids;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.PetitionNumber;
import org.bastama.foundation.shared.Rejection;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Starts a draft, for a group the person edits or as one citizen. */
@Component
public class StartPetition {

    /** Unfinished drafts a person may keep: enough for everybody but a machine. */
    public static final int MOST_DRAFTS = 30;

    private final DraftRepository drafts;
    private final GroupQueries groups;
    private final Clock clock;

    StartPetition(DraftRepository drafts, GroupQueries groups, Clock clock) {
        this.drafts = drafts;
        this.groups = groups;
        this.clock = clock;
    }

    /**
     * A new, empty draft in its original language. A group need not be registered yet. Rejected with
     * {@code petitions.group-not-yours}, {@code petitions.group-ended} or {@code petitions.too-many-drafts}.
     */
    @Transactional
    public PetitionNumber start(@Nullable GroupId group, Language original, Actor actor) {
        var author = actor.requireAccount();
        if (group != null) {
            requireEditor(group, actor);
        }
        if (drafts.drafts(author) >= MOST_DRAFTS) {
            throw Rejection.of("petitions.too-many-drafts", MOST_DRAFTS);
        }
        return drafts.insertDraft(group, author, original, Ids.randomKey(), clock.instant());
    }

    /** Whether the group may begin a petition; it may while it is not registered yet, but not hand one in. */
    public static boolean mayStart(Group group) {
        return switch (group.state()) {
            case DRAFT, SUBMITTED, RETURNED, REGISTERED -> true;
            case REFUSED, SUSPENDED, DISSOLVED -> false;
        };
    }

    private void requireEditor(GroupId id, Actor actor) {
        var group = groups.find(id)
                .filter(found -> found.isEditedBy(actor.account()))
                .orElseThrow(() -> Rejection.at("group", "petitions.group-not-yours"));
        if (!mayStart(group)) {
            throw Rejection.at("group", "petitions.group-ended");
        }
    }
}
