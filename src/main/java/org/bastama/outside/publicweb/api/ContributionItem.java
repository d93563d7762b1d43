package org.bastama.outside.publicweb.api;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A published contribution and what was done with it.
 *
 * @param name first name and initial of who wanted them shown
 * @param disposition null while it is open, as is what follows up to who decided
 * @param mergedInto the number of the one with which it is answered; null of one that stands by itself
 */
record ContributionItem(
        int number,
        int part,
        String kind,
        @OneOf(Vocabulary.LANGUAGE) String language,
        String heading,
        String text,
        @Nullable String name,
        @Nullable OffsetDateTime confirmedAt,
        @OneOf(Vocabulary.DISPOSITION) @Nullable String disposition,
        @Nullable String reason,
        @Nullable OffsetDateTime decidedAt,
        @Nullable String decidedBy,
        @Nullable Integer mergedInto) {

    /** Of a table. */
    static final List<Column<ContributionItem>> COLUMNS = List.of(
            Column.of("number", ContributionItem::number),
            Column.of("part", ContributionItem::part),
            Column.of("kind", ContributionItem::kind),
            Column.of("language", ContributionItem::language),
            Column.of("heading", ContributionItem::heading),
            Column.of("text", ContributionItem::text),
            Column.of("name", ContributionItem::name),
            Column.of("confirmedAt", ContributionItem::confirmedAt),
            Column.of("disposition", ContributionItem::disposition),
            Column.of("reason", ContributionItem::reason),
            Column.of("decidedAt", ContributionItem::decidedAt),
            Column.of("decidedBy", ContributionItem::decidedBy),
            Column.of("mergedInto", ContributionItem::mergedInto));
}
