package org.bastama.civic.responses;

import static bastama.db.responses.Tables.ASSIGNMENT;
import static bastama.db.responses.Tables.DEADLINE;
import static bastama.db.responses.Tables.HAND_OVER;
import static org.bastama.civic.responses.DeskConditionQueries.assigned;
import static org.bastama.civic.responses.DeskConditionQueries.had;
import static org.bastama.civic.responses.DeskConditionQueries.have;
import static org.bastama.civic.responses.DeskConditionQueries.shown;
import static org.jooq.impl.DSL.count;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bastama.civic.accounts.Account;
import org.bastama.civic.authorities.Authority;
import org.bastama.civic.authorities.AuthorityQueries;
import org.bastama.civic.authorities.Officials;
import org.bastama.civic.petitions.PetitionQueries;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.Page;
import org.bastama.foundation.shared.Paging;
import org.bastama.foundation.shared.Role;
import org.jooq.DSLContext;
import org.jooq.OrderField;
import org.jooq.Record;
import org.jooq.SelectField;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The desk of an official: petitions handed over to the authorities the person speaks for today, by due date. */
@Component
public class DeskQueries {

    private final DSLContext database;
    private final Officials officials;
    private final AuthorityQueries directory;
    private final PetitionQueries petitions;
    private final Clock clock;

    DeskQueries(
            DSLContext database,
            Officials officials,
            AuthorityQueries directory,
            PetitionQueries petitions,
            Clock clock) {
        this.database = database;
        this.officials = officials;
        this.directory = directory;
        this.petitions = petitions;
        this.clock = clock;
    }

    /** The authorities of the desk. */
    public List<Authority> authorities(Actor actor) {
        actor.require(Role.OFFICIAL);
        return officials.authoritiesOf(actor.requireAccount());
    }

    /** What waits, the most urgent first, those without a term last; what has ended, the newest first. */
    public Page<DeskItem> list(Actor actor, DeskFilter filter, Paging paging) {
        var authorities = authorities(actor);
        var slugs = wanted(authorities, filter.authoritySlug());
        var names = names(slugs);
        var items = database.select(HAND_OVER.fields())
                .select(DEADLINE.fields())
                .select(ASSIGNMENT.OFFICIAL)
                .from(HAND_OVER)
                .leftJoin(DEADLINE)
                .on(DEADLINE.PETITION.eq(HAND_OVER.PETITION))
                .and(DEADLINE.ORDINAL.eq(HAND_OVER.ORDINAL))
                .leftJoin(ASSIGNMENT)
                .on(assigned(slugs))
                .where(shown(filter.show(), filter.whose(), slugs, today()))
                .orderBy(order(filter.show()))
                .limit(paging.size())
                .offset(paging.offset())
                .fetch(row -> item(row, names));
        return new Page<>(
                items, paging.page(), paging.size(), counts(actor, filter).getOrDefault(filter.show(), 0L));
    }

    /** How many each kind of petitions would be shown, of the authority and the officials of a filter. */
    public Map<DeskFilter.Show, Long> counts(Actor actor, DeskFilter filter) {
        var slugs = wanted(authorities(actor), filter.authoritySlug());
        List<SelectField<Integer>> numbers = Stream.of(DeskFilter.Show.values())
                .<SelectField<Integer>>map(show -> count().filterWhere(shown(show, filter.whose(), slugs, today()))
                        .as(show.code()))
                .toList();
        var row = database.select(numbers)
                .from(HAND_OVER)
                .leftJoin(DEADLINE)
                .on(DEADLINE.PETITION.eq(HAND_OVER.PETITION))
                .and(DEADLINE.ORDINAL.eq(HAND_OVER.ORDINAL))
                .leftJoin(ASSIGNMENT)
                .on(assigned(slugs))
                .where(have(slugs).or(had(slugs)))
                .fetchSingle();
        var counts = new EnumMap<DeskFilter.Show, Long>(DeskFilter.Show.class);
        for (var show : DeskFilter.Show.values()) {
            counts.put(show, row.get(show.ordinal(), Long.class));
        }
        return counts;
    }

    private static List<OrderField<?>> order(DeskFilter.Show show) {
        return switch (show) {
            case ENDED -> List.of(HAND_OVER.ENDED_AT.desc(), HAND_OVER.PETITION.desc());
            case TRANSFERRED -> List.of(HAND_OVER.HANDED_OVER_AT.desc(), HAND_OVER.PETITION.desc());
            default ->
                List.of(DEADLINE.DUE_ON.asc().nullsLast(), HAND_OVER.HANDED_OVER_AT.asc(), HAND_OVER.PETITION.asc());
        };
    }

    private static List<String> wanted(List<Authority> authorities, @Nullable String slug) {
        return authorities.stream()
                .map(Authority::slug)
                .filter(mine -> slug == null || slug.equals(mine))
                .toList();
    }

    /** The names of the officials of some authorities. */
    private Map<UUID, String> names(List<String> slugs) {
        return slugs.stream()
                .flatMap(slug -> officials.of(slug).stream())
                .collect(Collectors.toMap(account -> account.id().value(), Account::name, (name, same) -> name));
    }

    private DeskItem item(Record row, Map<UUID, String> names) {
        var handOver = HandOverRepository.toHandOver(row);
        var summary = petitions.summary(handOver.petition());
        return new DeskItem(
                handOver,
                summary.map(s -> s.titles()).orElse(LocalizedText.empty()),
                directory.find(handOver.authoritySlug()).map(Authority::names).orElse(LocalizedText.empty()),
                summary.map(s -> s.count()).orElse(0L),
                summary.map(s -> s.declared()).orElse(0L),
                row.get(DEADLINE.DUE_ON) == null ? null : DeadlineRepository.toDeadline(row, today()),
                names.get(row.get(ASSIGNMENT.OFFICIAL)));
    }

    private LocalDate today() {
        return Formats.day(clock.instant());
    }
}
