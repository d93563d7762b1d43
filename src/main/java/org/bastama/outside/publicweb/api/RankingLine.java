package org.bastama.outside.publicweb.api;

import java.util.List;
import java.util.function.Function;
import org.bastama.civic.responses.scoreboard.Figures;
import org.jspecify.annotations.Nullable;

/** One line of the ranking as the API tells it; field names are a contract (PUBLIC-WEB). */
record RankingLine(
        @Nullable Integer place,
        PetitionItem.AuthorityRef authority,
        PetitionItem.@Nullable TerritoryRef territory,
        Numbers figures,
        String on,
        int formulas) {

    static final List<Column<RankingLine>> COLUMNS = List.of(
            Column.of("place", RankingLine::place),
            Column.of("authority.slug", line -> line.authority().slug()),
            Column.of("authority.name", line -> line.authority().name()),
            Column.of(
                    "territory.code",
                    line -> line.territory() == null ? null : line.territory().code()),
            figure("received", Numbers::received),
            figure("judged", Numbers::judged),
            figure("answeredInTime", Numbers::answeredInTime),
            figure("inTimePercent", Numbers::inTimePercent),
            figure("answered", Numbers::answered),
            figure("medianDays", Numbers::medianDays),
            figure("overdue", Numbers::overdue),
            figure("rated", Numbers::rated),
            figure("satisfactionPercent", Numbers::satisfactionPercent),
            figure("promised", Numbers::promised),
            figure("kept", Numbers::kept),
            figure("keptPercent", Numbers::keptPercent),
            figure("passedOn", Numbers::passedOn),
            Column.of("on", RankingLine::on),
            Column.of("formulas", RankingLine::formulas));

    private static Column<RankingLine> figure(String name, Function<Numbers, @Nullable Object> value) {
        return Column.of(name, line -> value.apply(line.figures()));
    }

    /** The numbers of a line; what tells of too few cases is null. */
    record Numbers(
            int received,
            int judged,
            int answeredInTime,
            @Nullable Integer inTimePercent,
            int answered,
            @Nullable Double medianDays,
            int overdue,
            int rated,
            @Nullable Integer satisfactionPercent,
            int promised,
            int kept,
            @Nullable Integer keptPercent,
            int passedOn) {

        static Numbers of(Figures figures) {
            return new Numbers(
                    figures.received(),
                    figures.judged(),
                    figures.inTime(),
                    figures.inTimePercent(),
                    figures.answered(),
                    figures.medianDays(),
                    figures.overdue(),
                    figures.rated(),
                    figures.satisfactionPercent(),
                    figures.promised(),
                    figures.kept(),
                    figures.keptPercent(),
                    figures.passedOn());
        }
    }
}
