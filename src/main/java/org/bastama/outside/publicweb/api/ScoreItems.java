package org.bastama.outside.publicweb.api;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bastama.civic.authorities.Authority;
import org.bastama.civic.authorities.AuthorityQueries;
import org.bastama.civic.petitions.PetitionQueries;
import org.bastama.civic.petitions.PetitionState;
import org.bastama.civic.responses.scoreboard.Board;
import org.bastama.civic.responses.scoreboard.CaseSet;
import org.bastama.civic.responses.scoreboard.Figures;
import org.bastama.civic.responses.scoreboard.ScoreCase;
import org.bastama.civic.responses.scoreboard.ScoreFigure;
import org.bastama.civic.responses.scoreboard.ScoreboardQueries;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.Messages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The scoreboard as the API tells it. */
@Component
class ScoreItems {

    /** What the parameter {@code cases} may say. */
    static final Map<String, List<CaseSet>> SETS =
            Stream.of(CaseSet.values()).collect(Collectors.toMap(CaseSet::code, List::of));

    /**
     * One number.
     *
     * @param value the share in percent or the median in working days; null for a count, and where there are too few cases
     * @param part the count above the line of a share
     * @param count how many cases or promises the number is about
     * @param formula how it is counted
     * @param cases where the cases behind it are listed
     */
    record Figure(
            String code,
            String name,
            @Nullable Number value,
            @Nullable Integer part,
            int count,
            String formula,
            String cases) {}

    /** One quarter of a year, by its first day. */
    record QuarterItem(
            String from,
            int judged,
            int answeredInTime,
            @Nullable Integer percent) {}

    /** One authority; no place where there are too few cases. */
    record AuthorityScore(
            PetitionItem.AuthorityRef authority,
            String on,
            String countedAt,
            int formulas,
            int minimum,
            @Nullable Integer place,
            int ranked,
            String ranking,
            List<Figure> figures,
            List<QuarterItem> quarters) {}

    /** One line of the ranking. */
    record Line(
            @Nullable Integer place,
            PetitionItem.AuthorityRef authority,
            PetitionItem.@Nullable TerritoryRef territory,
            LineFigures figures,
            String on,
            int formulas) {}

    /** The numbers of a line; what tells of too few cases is null. */
    record LineFigures(
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

        static LineFigures of(Figures figures) {
            return new LineFigures(
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

    /** One case. */
    record CaseItem(
            long petition,
            String title,
            int threshold,
            String standing,
            String receivedOn,
            @Nullable String dueOn,
            @Nullable String answeredOn,
            @Nullable Integer workingDays,
            int yes,
            int partly,
            int no,
            int kept,
            int promised) {}

    static final List<Column<Line>> LINES = List.of(
            Column.of("place", Line::place),
            Column.of("authority.slug", line -> line.authority().slug()),
            Column.of("authority.name", line -> line.authority().name()),
            Column.of(
                    "territory.code",
                    line -> line.territory() == null ? null : line.territory().code()),
            figure("received", LineFigures::received),
            figure("judged", LineFigures::judged),
            figure("answeredInTime", LineFigures::answeredInTime),
            figure("inTimePercent", LineFigures::inTimePercent),
            figure("answered", LineFigures::answered),
            figure("medianDays", LineFigures::medianDays),
            figure("overdue", LineFigures::overdue),
            figure("rated", LineFigures::rated),
            figure("satisfactionPercent", LineFigures::satisfactionPercent),
            figure("promised", LineFigures::promised),
            figure("kept", LineFigures::kept),
            figure("keptPercent", LineFigures::keptPercent),
            figure("passedOn", LineFigures::passedOn),
            Column.of("on", Line::on),
            Column.of("formulas", Line::formulas));

    static final List<Column<CaseItem>> CASES = List.of(
            Column.of("petition", CaseItem::petition),
            Column.of("title", CaseItem::title),
            Column.of("threshold", CaseItem::threshold),
            Column.of("standing", CaseItem::standing),
            Column.of("receivedOn", CaseItem::receivedOn),
            Column.of("dueOn", CaseItem::dueOn),
            Column.of("answeredOn", CaseItem::answeredOn),
            Column.of("workingDays", CaseItem::workingDays),
            Column.of("yes", CaseItem::yes),
            Column.of("partly", CaseItem::partly),
            Column.of("no", CaseItem::no),
            Column.of("kept", CaseItem::kept),
            Column.of("promised", CaseItem::promised));

    private final ScoreboardQueries scoreboard;
    private final AuthorityQueries authorities;
    private final PetitionQueries petitions;
    private final Places places;
    private final Messages messages;

    ScoreItems(
            ScoreboardQueries scoreboard,
            AuthorityQueries authorities,
            PetitionQueries petitions,
            Places places,
            Messages messages) {
        this.scoreboard = scoreboard;
        this.authorities = authorities;
        this.petitions = petitions;
        this.places = places;
        this.messages = messages;
    }

    private static Column<Line> figure(String name, Function<LineFigures, @Nullable Object> value) {
        return Column.of(name, line -> value.apply(line.figures()));
    }

    /** An authority with its numbers and its quarters; one that never had a case has zeros and no place. */
    AuthorityScore authority(Board board, String slug, Language language) {
        var line = board.of(slug);
        var figures = line.map(Board.Line::figures).orElse(Figures.NONE);
        return new AuthorityScore(
                name(slug, language),
                board.day().on().toString(),
                Times.at(board.day().countedAt()),
                board.day().formulas(),
                Figures.ENOUGH,
                line.map(Board.Line::place).orElse(null),
                board.ranked(),
                messages.get(language, "responses.score.formula.rank", Figures.ENOUGH),
                Stream.of(ScoreFigure.values())
                        .map(figure -> figure(figure, figures, board, slug, language))
                        .toList(),
                scoreboard.trend(board.day(), slug).stream()
                        .map(quarter -> new QuarterItem(
                                quarter.on().toString(), quarter.judged(), quarter.inTime(), quarter.inTimePercent()))
                        .toList());
    }

    private Figure figure(ScoreFigure figure, Figures figures, Board board, String slug, Language language) {
        return new Figure(
                figure.code(),
                messages.get(language, "responses.score.figure." + figure.code()),
                figure.ratio(figures),
                figure.part(figures),
                figure.base(figures),
                messages.get(language, "responses.score.formula." + figure.code(), Figures.ENOUGH),
                "/api/v1/authorities/%s/scoreboard/cases?cases=%s&on=%s"
                        .formatted(slug, figure.cases().code(), board.day().on()));
    }

    /** The ranking. */
    List<Line> lines(Board board, Language language) {
        return board.lines().stream()
                .map(line -> new Line(
                        line.place(),
                        name(line.authoritySlug(), language),
                        authorities
                                .find(line.authoritySlug())
                                .map(authority -> places.of(authority.territoryCode(), language))
                                .orElse(null),
                        LineFigures.of(line.figures()),
                        board.day().on().toString(),
                        board.day().formulas()))
                .toList();
    }

    /** A case; the title of a petition that is no longer shown is left out. */
    CaseItem one(ScoreCase one, Language language) {
        var number = one.key().petition();
        return new CaseItem(
                number.value(),
                petitions
                        .summary(number)
                        .filter(petition -> PetitionState.PUBLIC.contains(petition.state()))
                        .map(petition -> petition.titles().in(language))
                        .orElse(""),
                one.key().ordinal(),
                one.standing().code(),
                one.receivedOn().toString(),
                text(one.dueOn()),
                text(one.answeredOn()),
                one.workingDays(),
                one.votes().yes(),
                one.votes().partly(),
                one.votes().no(),
                one.kept(),
                one.promised());
    }

    private static @Nullable String text(@Nullable Object day) {
        return day == null ? null : day.toString();
    }

    private PetitionItem.AuthorityRef name(String slug, Language language) {
        return new PetitionItem.AuthorityRef(
                slug,
                authorities
                        .find(slug)
                        .map(Authority::names)
                        .map(names -> names.in(language))
                        .orElse(slug));
    }
}
