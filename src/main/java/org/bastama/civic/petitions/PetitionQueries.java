package org.bastama.civic.petitions;

import java.util.List;
import java.util.Optional;
import org.bastama.foundation.shared.AccountId;
import org.bastama.foundation.shared.GroupId;
import org.bastama.foundation.shared.Page;
import org.bastama.foundation.shared.Paging;
import org.bastama.foundation.shared.PetitionNumber;
import org.springframework.stereotype.Component;

/** Reads of petitions. */
@Component
public class PetitionQueries {

    /** One petition in any state; whether it may be shown is for PetitionActions to say. */
    public Optional<Petition> find(PetitionNumber number) {
        throw new UnsupportedOperationException();
    }

    /** Public petitions; search and filters answer alike on both databases. */
    public Page<PetitionSummary> list(PetitionFilter filter, Paging paging) {
        throw new UnsupportedOperationException();
    }

    /** What a list shows of one petition, in any state. */
    public Optional<PetitionSummary> summary(PetitionNumber number) {
        throw new UnsupportedOperationException();
    }

    /** The petitions of a group, in any state, newest first: for its workspace. */
    public List<PetitionSummary> ofGroup(GroupId group) {
        throw new UnsupportedOperationException();
    }

    /** The petitions that a person wrote or may edit through a group, in any state, newest first. */
    public List<PetitionSummary> of(AccountId account) {
        throw new UnsupportedOperationException();
    }

    /** The public timeline, oldest first. */
    public List<TimelineEntry> timeline(PetitionNumber number) {
        throw new UnsupportedOperationException();
    }

    /** Open petitions whose titles are most like this one: to be joined instead of duplicated. */
    public List<PetitionSummary> similarOpen(String title, int count) {
        throw new UnsupportedOperationException();
    }
}
