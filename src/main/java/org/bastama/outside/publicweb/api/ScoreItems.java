package org.bastama.outside.publicweb.api;

import java.util.List;
import java.util.Map;
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
import org.springframework.stereotype.Component;

/** The scoreboard as the API tells it. */
@Component
class ScoreItems {

    /** What the parameter {@code cases} may say. */
    static final Map<String, List<CaseSet>> SETS =
            Stream.of(CaseSet.values()).collect(Collectors.toMap(CaseSet::code, List::of));

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

    /** An authority with its numbers and its quarters; one that never had a case has zeros and no place. */
    AuthorityScoreItem authority(Board board, String slug, Language language) {
        var line = board.of(slug);
        var figures = line.map(Board.Line::figures).orElse(Figures.NONE);
        return new AuthorityScoreItem(
                name(slug, language),
                board.day().on(),
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
                        .map(AuthorityScoreItem.QuarterItem::of)
                        .toList());
    }

    private AuthorityScoreItem.ScoreFigureItem figure(
            ScoreFigure figure, Figures figures, Board board, String slug, Language language) {
        return new AuthorityScoreItem.ScoreFigureItem(
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
    List<RankingLine> lines(Board board, Language language) {
        return board.lines().stream()
                .map(line -> new RankingLine(
                        line.place(),
                        name(line.authoritySlug(), language),
                        authorities
                                .find(line.authoritySlug())
                                .map(authority -> places.of(authority.territoryCode(), language))
                                .orElse(null),
                        RankingLine.RankingFigures.of(line.figures()),
                        board.day().on(),
                        board.day().formulas()))
                .toList();
    }

    /** A case; the title of a petition that is no longer shown is left out. */
    ScoreCaseItem one(ScoreCase one, Language language) {
        var title = petitions
                .summary(one.key().petition())
                .filter(petition -> PetitionState.PUBLIC.contains(petition.state()))
                .map(petition -> petition.titles().in(language))
                .orElse("");
        return ScoreCaseItem.of(one, title);
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
