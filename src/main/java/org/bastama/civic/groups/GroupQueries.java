package org.bastama.civic.groups;

import java.util.List;
import java.util.Optional;
import org.bastama.foundation.shared.AccountId;
import org.bastama.foundation.shared.GroupId;
import org.bastama.foundation.shared.Page;
import org.bastama.foundation.shared.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads of groups. */
@Component
public class GroupQueries {

    /** What lists show of a registered group. */
    public record GroupSummary(GroupId id, long number, String name, Group.Kind kind, @Nullable String territoryCode) {}

    /** One group, in any state. */
    public Optional<Group> find(GroupId id) {
        throw new UnsupportedOperationException();
    }

    /** A registered (or suspended or dissolved) group by its public number. */
    public Optional<Group> byNumber(long number) {
        throw new UnsupportedOperationException();
    }

    /** The groups a person is a confirmed member of, in any state. */
    public List<Group> of(AccountId account) {
        throw new UnsupportedOperationException();
    }

    /** Registered groups, by name, filtered by what is typed. */
    public Page<GroupSummary> list(String text, @Nullable String territoryCode, Paging paging) {
        throw new UnsupportedOperationException();
    }
}
