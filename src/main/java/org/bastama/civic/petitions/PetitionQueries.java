package org.bastama.civic.petitions;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bastama.civic.groups.Group;
import org.bastama.civic.groups.GroupQueries;
import org.bastama.civic.petitions.timeline.Timeline;
import org.bastama.civic.petitions.timeline.TimelineEntry;
import org.bastama.foundation.shared.AccountId;
import org.bastama.foundation.shared.GroupId;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.Page;
import org.bastama.foundation.shared.Paging;
import org.bastama.foundation.shared.PetitionNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads of petitions. */
@Component
public class PetitionQueries {

    /** What petitions are called in the search index. */
    public static final String SEARCH_KIND = "petition";

    /** How many are read at once when all are. */
    private static final int AT_ONCE = 500;

    private final PetitionRepository petitions;
    private final ListRepository lists;
    private final SummaryRepository rows;
    private final Summaries summaries;
    private final Timeline timeline;
    private final WantedPetitions wanted;
    private final GroupQueries groups;

    PetitionQueries(
            PetitionRepository petitions,
            ListRepository lists,
            SummaryRepository rows,
            Summaries summaries,
            Timeline timeline,
            WantedPetitions wanted,
            GroupQueries groups) {
        this.petitions = petitions;
        this.lists = lists;
        this.rows = rows;
        this.summaries = summaries;
        this.timeline = timeline;
        this.wanted = wanted;
        this.groups = groups;
    }

    /** One petition in any state; whether it may be shown is for {@link PetitionActions} to say. */
    public Optional<Petition> find(PetitionNumber number) {
        return petitions.find(number);
    }

    /**
     * Public petitions; search and filters answer alike on both databases. {@code NEWEST} is by opening, {@code CLOSING}
     * has those first that close next, {@code RECENT} is by the last step of the timeline.
     */
    public Page<PetitionSummary> list(PetitionFilter filter, Paging paging) {
        var asked = wanted.by(filter);
        if (asked.isEmpty()) {
            return new Page<>(List.of(), paging.page(), paging.size(), 0);
        }
        var found = rows.rows(lists.list(asked.get(), filter.sort(), paging));
        return new Page<>(summaries.forPublic(found), paging.page(), paging.size(), lists.count(asked.get()));
    }

    /** Hands over all public petitions of a filter by number, the newest first, in constant memory. */
    public void forEach(PetitionFilter filter, Consumer<PetitionSummary> sink) {
        wanted.by(filter).ifPresent(asked -> {
            var numbers = lists.before(asked, Long.MAX_VALUE, AT_ONCE);
            while (!numbers.isEmpty()) {
                summaries.forPublic(rows.rows(numbers)).forEach(sink);
                numbers = lists.before(asked, numbers.getLast(), AT_ONCE);
            }
        });
    }

    /** What a list shows of one petition, in any state; hidden texts are empty. */
    public Optional<PetitionSummary> summary(PetitionNumber number) {
        return summaries.forPublic(rows.rows(List.of(number.value()))).stream().findFirst();
    }

    /** Public petitions after a number, in the order of numbers: to walk through all of them in steps. */
    public List<PetitionNumber> publicAfter(long number, int most) {
        return lists.publicAfter(number, most).stream().map(PetitionNumber::new).toList();
    }

    /** Titles of some public petitions, in one go. */
    public Map<PetitionNumber, LocalizedText> titles(Stream<PetitionNumber> numbers) {
        return shown(numbers).values().stream()
                .collect(Collectors.toMap(PetitionSummary::number, PetitionSummary::titles));
    }

    /** What a list shows of some petitions, in one go; those that are not public are left out. */
    public Map<PetitionNumber, PetitionSummary> shown(Stream<PetitionNumber> numbers) {
        var found = rows.rows(numbers.map(PetitionNumber::value).distinct().toList()).stream()
                .filter(SummaryRepository::isPublic)
                .toList();
        return summaries.forPublic(found).stream()
                .collect(Collectors.toMap(PetitionSummary::number, Function.identity()));
    }

    /** The petitions of a group, in any state, newest first: for its workspace. */
    public List<PetitionSummary> ofGroup(GroupId group) {
        return summaries.forInsiders(rows.rows(lists.of(null, List.of(group))));
    }

    /** The petitions that a person wrote or may edit through a group, in any state, newest first. */
    public List<PetitionSummary> of(AccountId account) {
        var edited = groups.of(account).stream()
                .filter(group -> group.isEditedBy(account))
                .map(Group::id)
                .toList();
        return summaries.forInsiders(rows.rows(lists.of(account, edited)));
    }

    /** Slugs of the authorities that public petitions are addressed to. */
    public Set<String> addressees() {
        return lists.authorities();
    }

    /** The public timeline, oldest first. */
    public List<TimelineEntry> timeline(PetitionNumber number) {
        return timeline.of(number);
    }

    /** A petition that waits for a moderator: since when, and by when the decision is due, if the procedure says so. */
    public record Waiting(
            PetitionNumber number,
            LocalizedText titles,
            Instant since,
            @Nullable Instant due) {}

    /** Petitions in moderation, in the order they are due. */
    public List<Waiting> waiting(int most) {
        return rows.rows(lists.inState(PetitionState.IN_MODERATION, most)).stream()
                .map(row -> new Waiting(
                        row.number(),
                        row.text().titles(),
                        Objects.requireNonNullElse(
                                row.moments().moderationSince(), row.moments().createdAt()),
                        row.moments().moderationDue()))
                .toList();
    }
}
