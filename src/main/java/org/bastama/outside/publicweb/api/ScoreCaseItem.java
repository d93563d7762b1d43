package org.bastama.outside.publicweb.api;

import java.time.LocalDate;
import java.util.List;
import org.bastama.civic.responses.scoreboard.ScoreCase;
import org.jspecify.annotations.Nullable;

/** One case behind the numbers of an authority as the API tells it; field names are a contract (PUBLIC-WEB). */
record ScoreCaseItem(
        long petition,
        String title,
        int threshold,
        @OneOf(Vocabulary.CASE_STANDING) String standing,
        LocalDate receivedOn,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate answeredOn,
        @Nullable Integer workingDays,
        int yes,
        int partly,
        int no,
        int kept,
        int promised) {

    static final List<Column<ScoreCaseItem>> COLUMNS = List.of(
            Column.of("petition", ScoreCaseItem::petition),
            Column.of("title", ScoreCaseItem::title),
            Column.of("threshold", ScoreCaseItem::threshold),
            Column.of("standing", ScoreCaseItem::standing),
            Column.of("receivedOn", ScoreCaseItem::receivedOn),
            Column.of("dueOn", ScoreCaseItem::dueOn),
            Column.of("answeredOn", ScoreCaseItem::answeredOn),
            Column.of("workingDays", ScoreCaseItem::workingDays),
            Column.of("yes", ScoreCaseItem::yes),
            Column.of("partly", ScoreCaseItem::partly),
            Column.of("no", ScoreCaseItem::no),
            Column.of("kept", ScoreCaseItem::kept),
            Column.of("promised", ScoreCaseItem::promised));

    static ScoreCaseItem of(ScoreCase one, String title) {
        return new ScoreCaseItem(
                one.key().petition().value(),
                title,
                one.key().ordinal(),
                one.standing().code(),
                one.receivedOn(),
                one.dueOn(),
                one.answeredOn(),
                one.workingDays(),
                one.votes().yes(),
                one.votes().partly(),
                one.votes().no(),
                one.kept(),
                one.promised());
    }
}
