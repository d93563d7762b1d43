package org.bastama.outside.publicweb.api;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.bastama.civic.responses.scoreboard.Figures;
import org.jspecify.annotations.Nullable;

/** One line of the ranking as the API tells it; field names are a contract (PUBLIC-WEB). */
record RankingLine(
        @Nullable Integer place,
        PetitionItem.AuthorityRef authority,
        PetitionItem.@Nullable TerritoryRef territory,
        RankingFigures figures,
        LocalDate on,
        int formulas) {

    static final List<Column<RankingLine>> COLUMNS = List.of(
            Column.of("place", RankingLine::place),
            Column.of("authority.slug", line -> line.authority().slug()),
            Column.of("authority.name", line -> line.authority().name()),
            Column.of(
                    "territory.code",
                    line -> line.territory() == null ? null : line.territory().code()),
            figure("received", RankingFigures::received),
            figure("judged", RankingFigures::judged),
            figure("answeredInTime", RankingFigures::answeredInTime),
            figure("inTimePercent", RankingFigures::inTimePercent),
            figure("answered", RankingFigures::answered),
            figure("medianDays", RankingFigures::medianDays),
            figure("overdue", RankingFigures::overdue),
            figure("rated", RankingFigures::rated),
            figure("satisfactionPercent", RankingFigures::satisfactionPercent),
            figure("promised", RankingFigures::promised),
            figure("kept", RankingFigures::kept),
            figure("keptPercent", RankingFigures::keptPercent),
            figure("passedOn", RankingFigures::passedOn),
            Column.of("on", RankingLine::on),
            Column.of("formulas", RankingLine::formulas));

    private static Column<RankingLine> figure(String name, Function<RankingFigures, @Nullable Object> value) {
        return Column.of(name, line -> value.apply(line.figures()));
    }

    /** The numbers of a line; what tells of too few cases is null. */
    record RankingFigures(
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

        static RankingFigures of(Figures figures) {
            return new RankingFigures(
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
