package org.bastama.civic.responses;

import static bastama.db.responses.Tables.DEADLINE;
import static bastama.db.responses.Tables.HAND_OVER;
import static bastama.db.responses.Tables.TRANSFER;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.selectOne;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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
import org.jooq.Condition;
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
        var condition = shown(filter.show(), wanted(authorities, filter.authoritySlug()), today());
        var items = database.select(HAND_OVER.fields())
                .select(DEADLINE.fields())
                .from(HAND_OVER)
                .leftJoin(DEADLINE)
                .on(DEADLINE.PETITION.eq(HAND_OVER.PETITION))
                .and(DEADLINE.ORDINAL.eq(HAND_OVER.ORDINAL))
                .where(condition)
                .orderBy(order(filter.show()))
                .limit(paging.size())
                .offset(paging.offset())
                .fetch(this::item);
        return new Page<>(
                items,
                paging.page(),
                paging.size(),
                counts(actor, filter.authoritySlug()).getOrDefault(filter.show(), 0L));
    }

    /** How many each filter would show, of one authority or of all. */
    public Map<DeskFilter.Show, Long> counts(Actor actor, @Nullable String authoritySlug) {
        var slugs = wanted(authorities(actor), authoritySlug);
        List<SelectField<Integer>> numbers = Stream.of(DeskFilter.Show.values())
                .<SelectField<Integer>>map(
                        show -> count().filterWhere(shown(show, slugs, today())).as(show.code()))
                .toList();
        var row = database.select(numbers)
                .from(HAND_OVER)
                .leftJoin(DEADLINE)
                .on(DEADLINE.PETITION.eq(HAND_OVER.PETITION))
                .and(DEADLINE.ORDINAL.eq(HAND_OVER.ORDINAL))
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

    private static Condition have(List<String> slugs) {
        return HAND_OVER.AUTHORITY_SLUG.in(slugs);
    }

    private static Condition had(List<String> slugs) {
        return exists(selectOne()
                .from(TRANSFER)
                .where(TRANSFER.PETITION.eq(HAND_OVER.PETITION))
                .and(TRANSFER.ORDINAL.eq(HAND_OVER.ORDINAL))
                .and(TRANSFER.FROM_AUTHORITY.in(slugs)));
    }

    private static Condition shown(DeskFilter.Show show, List<String> slugs, LocalDate today) {
        var waits = have(slugs).and(HAND_OVER.ENDED_AT.isNull());
        return switch (show) {
            case OPEN -> waits;
            case UNREGISTERED -> waits.and(HAND_OVER.INCOMING_NUMBER.isNull());
            case DUE_SOON -> waits.and(DEADLINE.SOON_ON.le(today)).and(DEADLINE.DUE_ON.ge(today));
            case OVERDUE -> waits.and(DEADLINE.DUE_ON.lt(today));
            case ENDED -> have(slugs).and(HAND_OVER.ENDED_AT.isNotNull());
            case TRANSFERRED -> had(slugs);
        };
    }

    private DeskItem item(Record row) {
        var handOver = HandOverRepository.toHandOver(row);
        var summary = petitions.summary(handOver.petition());
        return new DeskItem(
                handOver,
                summary.map(s -> s.titles()).orElse(LocalizedText.empty()),
                directory.find(handOver.authoritySlug()).map(Authority::names).orElse(LocalizedText.empty()),
                summary.map(s -> s.count()).orElse(0L),
                summary.map(s -> s.declared()).orElse(0L),
                row.get(DEADLINE.DUE_ON) == null ? null : DeadlineRepository.toDeadline(row, today()));
    }

    private LocalDate today() {
        return Formats.day(clock.instant());
    }
}
