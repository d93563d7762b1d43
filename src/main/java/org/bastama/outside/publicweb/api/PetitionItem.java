package org.bastama.outside.publicweb.api;

import java.time.OffsetDateTime;
import java.util.List;
import org.bastama.civic.petitions.PetitionSummary;
import org.bastama.foundation.shared.Language;
import org.jspecify.annotations.Nullable;

/** A petition as lists of the API tell it; field names are a contract (PUBLIC-WEB). */
record PetitionItem(
        long number,
        String title,
        @OneOf(Vocabulary.PETITION_STATE) String state,
        long count,
        long declared,
        @Nullable Long threshold,
        @Nullable OffsetDateTime openedAt,
        @Nullable OffsetDateTime closesAt,
        AuthorityRef authority,
        TerritoryRef territory,
        @Nullable GroupRef group) {

    static final List<Column<PetitionItem>> COLUMNS = List.of(
            Column.of("number", PetitionItem::number),
            Column.of("title", PetitionItem::title),
            Column.of("state", PetitionItem::state),
            Column.of("count", PetitionItem::count),
            Column.of("declared", PetitionItem::declared),
            Column.of("threshold", PetitionItem::threshold),
            Column.of("openedAt", PetitionItem::openedAt),
            Column.of("closesAt", PetitionItem::closesAt),
            Column.of("authority.slug", item -> item.authority().slug()),
            Column.of("authority.name", item -> item.authority().name()),
            Column.of("territory.code", item -> item.territory().code()),
            Column.of("territory.name", item -> item.territory().name()),
            Column.of(
                    "group.number",
                    item -> item.group() == null ? null : item.group().number()),
            Column.of(
                    "group.name",
                    item -> item.group() == null ? null : item.group().name()));

    /** An authority by its slug. */
    record AuthorityRef(String slug, String name) {}

    /** A territory by its code. */
    record TerritoryRef(String code, String name) {}

    /** A registered group by its number. */
    record GroupRef(long number, String name) {}

    static PetitionItem of(PetitionSummary petition, Language language) {
        return new PetitionItem(
                petition.number().value(),
                petition.titles().in(language),
                petition.state().publicCode(),
                petition.count(),
                petition.declared(),
                petition.threshold(),
                Times.of(petition.openedAt()),
                Times.of(petition.closesAt()),
                new AuthorityRef(
                        petition.authoritySlug(), petition.authorityName().in(language)),
                new TerritoryRef(
                        petition.territoryCode(), petition.territoryName().in(language)),
                petition.groupNumber() == null || petition.groupName() == null
                        ? null
                        : new GroupRef(petition.groupNumber(), petition.groupName()));
    }
}
