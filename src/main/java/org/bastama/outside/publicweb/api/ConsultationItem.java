package org.bastama.outside.publicweb.api;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A consultation as lists show it. */
record ConsultationItem(
        long number,
        String title,
        @OneOf(Vocabulary.CONSULTATION_STATE) String state,
        @Nullable OffsetDateTime opensAt,
        @Nullable OffsetDateTime closesAt,
        @Nullable OffsetDateTime announcedAt,
        List<Holder> holders,
        PetitionItem.@Nullable TerritoryRef territory,
        int contributions) {

    /** Of a table. */
    static final List<Column<ConsultationItem>> COLUMNS = List.of(
            Column.of("number", ConsultationItem::number),
            Column.of("title", ConsultationItem::title),
            Column.of("state", ConsultationItem::state),
            Column.of("opensAt", ConsultationItem::opensAt),
            Column.of("closesAt", ConsultationItem::closesAt),
            Column.of(
                    "holders", item -> item.holders().stream().map(Holder::name).collect(Collectors.joining("; "))),
            Column.of(
                    "territory.code",
                    item -> item.territory() == null ? null : item.territory().code()),
            Column.of("contributions", ConsultationItem::contributions));

    /** Who holds it: an authority by its slug, or a group by its number. */
    record Holder(
            @OneOf(Vocabulary.HOLDER_KIND) String kind,
            String name,
            @Nullable String slug,
            @Nullable Long number) {}
}
